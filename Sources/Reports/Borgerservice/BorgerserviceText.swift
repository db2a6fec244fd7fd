import HelpDesk
import Language
import Municipality
import Statistics

/// The borgerservice report, put together of its figures.
struct BorgerserviceText {
  let figures: DeskFigures
  let counting: CountingWeeks?
  let discretion: Discretion
  let language: LanguageCode

  private var cells: CountingCells {
    guard let counting else { return CountingCells(figures.now.whole, tasks: figures.tasks, for: discretion) }
    // A booked time keeps only its month, so that no week can hold it.
    return CountingCells(counting.sheet, tasks: figures.tasks, for: discretion) { !$0.keepsMonthOnly }
  }

  private var periodName: String {
    counting?.name(in: language) ?? figures.period.name(in: language)
  }

  var report: Report {
    let cells = cells
    let period = PhraseValue.text(periodName)
    let isTooFew = !discretion.shows(cells.total)
    let summary =
      cells.total == 0
      ? DeskSentence.none(in: language, ["period": period])
      : isTooFew
        ? DeskSentence.tooFew(in: language, ["period": period])
        : BorgerservicePhrase.total(in: language, ["n": .number(cells.total), "period": period])
    let sections = cells.total == 0 || isTooFew ? [] : [crossing(cells)] + weekSections
    let opening = ReportOpening(figures: figures, discretion: discretion, language: language)
    let capture = isTooFew ? ([], nil) : capture(cells)
    var report = opening.report(
      id: "borgerservice", title: BorgerservicePhrase.title.wording, summary: [summary] + capture.0,
      sections: sections,
      notes: [BorgerservicePhrase.shape(in: language)] + (capture.1.map { [$0] } ?? [])
        + [DeskSentence.logging(in: language)]
        + (counting == nil ? [] : [BorgerservicePhrase.weekChannels(in: language)]))
    if let counting, let first = counting.weeks.first, let last = counting.weeks.last {
      report.period = ReportPeriod(text: periodName, first: first.week.monday, last: last.week.monday.adding(6))
    }
    return report
  }

  /// What is said of how much of what came was logged: in the summary, or among the notes where nothing was counted.
  private func capture(_ cells: CountingCells) -> ([String], String?) {
    let text = CaptureText(
      figures, DeskBreakdowns(figures, for: discretion, in: language), of: counting, in: language)
    guard text.notCounted == nil else { return ([], text.notCounted) }
    let isOpen = discretion.audience == .internal || cells.tellsAll
    return (isOpen ? text.sentences : [CapturePhrase.hidden(in: language)], nil)
  }

  // MARK: - The crossing

  private func crossing(_ cells: CountingCells) -> ReportSection {
    guard !cells.isWithheld else {
      return ReportSection(
        "counting", BorgerservicePhrase.crossing.wording, body: .text([DeskRule.withheld(in: language)]),
        rule: BorgerservicePhrase.rule.wording, source: figures.source, in: language)
    }
    let all = { (term: BorgerservicePhrase) in ReportTerm("all", term(in: language)) }
    let rows = cells.cells.map { cell -> [ReportCell] in
      let task = cell.task
      let channel = cell.cross.flatMap { Channel(number: $0.channel) }
        .map { ReportTerm($0.code, $0.wording[language]) }
      let contact = cell.cross.map { cross in
        cross.contact.flatMap { ContactKind(number: $0) }.map { ReportTerm($0.code, $0.wording[language]) }
          ?? ReportTerm("not-recorded", DeskTerm.notRecorded(in: language))
      }
      let misdirected = cell.cross.map {
        $0.isMisdirected
          ? ReportTerm("yes", BorgerservicePhrase.yes(in: language))
          : ReportTerm("no", BorgerservicePhrase.no(in: language))
      }
      return [
        .term(channel ?? all(.all)), task.localCode.map { .term(ReportTerm($0, $0)) } ?? .empty,
        .term(ReportTerm(task.code.text, task.name[language])), .term(contact ?? all(.all)),
        .term(misdirected ?? all(.all)), .term(ReportTerm(task.owner.code, task.owner.wording[language])),
        cell.isHidden ? .hidden : .count(cell.mentions),
      ]
    }
    let total: [ReportCell] =
      [.text(DeskTerm.total(in: language))] + (0..<5).map { _ in .empty } + [
        .count(cells.total)
      ]
    return ReportSection(
      "counting", BorgerservicePhrase.crossing.wording,
      body: .table(
        ReportTable(
          columns: columns, rows: rows, total: total, groups: ["channel", "misdirected"], across: ["contact"])),
      rule: BorgerservicePhrase.rule.wording,
      source: figures.source, in: language)
  }

  private var columns: [ReportColumn] {
    let all = ReportCode("all", BorgerservicePhrase.all.wording)
    var channel = DeskColumns.channel
    channel.codes.append(all)
    return [
      channel,
      DeskColumns.key(
        "localCode", Wording(da: "Egen kode", sv: "Egen kod", en: "Own code"),
        Wording(
          da: "Kommunens eget nummer for opgaven, som det fra emnesystematikken; tomt, hvor intet er sat.",
          sv: "Kommunens eget nummer för ärendet; tomt där inget är angivet.",
          en: "The municipality's own number for the task; empty where none was set.")),
      DeskColumns.task(figures.tasks),
      DeskColumns.key(
        "contact", Wording(da: "Information eller sag", sv: "Information eller ärende", en: "Contact"),
        Wording(
          da: "Om borgeren fik en oplysning, eller en sag blev ført igennem.",
          sv: "Om besökaren fick en upplysning eller om ett ärende genomfördes.",
          en: "Whether the session gave information or carried a matter through."),
        codes: ContactKind.allCases.map { ReportCode($0.code, $0.wording) } + [
          ReportCode("not-recorded", DeskTerm.notRecorded.wording), all,
        ]),
      DeskColumns.key(
        "misdirected", Wording(da: "Gået forkert", sv: "Fel väg", en: "Misdirected"),
        Wording(
          da: "Om borgeren skulle have henvendt sig et andet sted.",
          sv: "Om besökaren skulle ha vänt sig någon annanstans.",
          en: "Whether the citizen should have gone elsewhere."),
        codes: [
          ReportCode("no", BorgerservicePhrase.no.wording), ReportCode("yes", BorgerservicePhrase.yes.wording), all,
        ]),
      DeskColumns.owner, DeskColumns.mentions,
    ]
  }

  // MARK: - Counting weeks

  private var weekSections: [ReportSection] {
    guard let counting else { return [] }
    return [completeness(counting), missingDays(counting), estimate(counting)].compactMap(\.self)
  }

  /// Whether every branch counted on its staffed days; by week and branch only for the office itself.
  private func completeness(_ counting: CountingWeeks) -> ReportSection {
    let days = { (id: String, title: Wording, meaning: Wording) in
      ReportColumn(id: id, title: title, unit: .days, meaning: meaning)
    }
    let staffed = days(
      "staffed", Wording(da: "Bemandede dage", sv: "Bemannade dagar", en: "Staffed days"),
      Wording(
        da: "Dage, hvor nogen stod ved skranken efter kalenderen.",
        sv: "Dagar då någon stod vid disken enligt kalendern.",
        en: "Days on which somebody stood at the desk by the calendar."))
    let empty = days(
      "empty", Wording(da: "Uden registreringer", sv: "Utan registreringar", en: "Without entries"),
      Wording(
        da: "Bemandede dage uden registreringer: Ingen kom, eller ingen talte.",
        sv: "Bemannade dagar utan registreringar: ingen kom, eller ingen räknade.",
        en: "Staffed days without entries: nobody came, or nobody counted."))
    let isInternal = discretion.audience == .internal
    let kinds = Capture.captures(now: counting.weeks.flatMap(\.figures.arrivals), before: [], at: figures.branches)
    let hasCounts = isInternal && !kinds.isEmpty
    let captured = { (one: CountingWeeks.Week, branch: Branch) -> ReportCell in
      let kind = kinds.first { $0.branches.contains { $0.number == branch.number } }?.kind
      let days = one.figures.arrivals.filter { $0.branch == branch.number && $0.kind == kind }
      return Capture.sum(days).share.map(ReportCell.share) ?? .notCounted
    }
    let rows = counting.weeks.flatMap { one -> [[ReportCell]] in
      let name = ReportCell.term(ReportTerm(one.week.iso, Period(one.week).name(in: language)))
      guard isInternal else {
        return [
          one.figures.knowsHours
            ? [name, .count(one.figures.staffedDays()), .count(one.figures.emptyDays())]
            : [name, .notRecorded, .notRecorded]
        ]
      }
      return (figures.branch.map { [$0] } ?? figures.branches).map { branch in
        let place = ReportCell.term(ReportTerm(branch.code.text, branch.name))
        let share = hasCounts ? [captured(one, branch)] : []
        guard one.figures.calendars[branch.number]?.isKnown == true else {
          return [name, place, .notRecorded, .notRecorded] + share
        }
        return [
          name, place, .count(one.figures.staffedDays(at: branch.number)),
          .count(one.figures.emptyDays(at: branch.number)),
        ] + share
      }
    }
    let missing = counting.weeks.reduce(0) { $0 + $1.figures.emptyDays() }
    let lead =
      !counting.knowsHours
      ? DeskSentence.noHours(in: language)
      : missing == 0
        ? BorgerservicePhrase.complete(in: language)
        : BorgerservicePhrase.incomplete(in: language, ["n": .number(missing)])
    let branch = isInternal ? [DeskColumns.branch(figures.branches)] : []
    let share = hasCounts ? [CaptureText.column(kinds.map(\.kind))] : []
    return ReportSection(
      "weeks", BorgerservicePhrase.weeks.wording, lead: lead,
      body: .table(ReportTable(columns: [Self.week] + branch + [staffed, empty] + share, rows: rows)),
      rule: DeskRule.days.wording, source: figures.source, in: language)
  }

  private static let week = ReportColumn(
    id: "week", title: Wording(da: "Uge", sv: "Vecka", en: "Week"), role: .key, unit: .time,
    meaning: Wording(
      da: "Tælleugen efter ISO 8601, åååå-Wuu.", sv: "Räkneveckan enligt ISO 8601, åååå-Wvv.",
      en: "The counting week by ISO 8601, yyyy-Www."))

  /// The staffed days of each branch that have no entries, so that somebody can ask; for the office alone.
  private func missingDays(_ counting: CountingWeeks) -> ReportSection? {
    guard discretion.audience == .internal else { return nil }
    let rows = counting.weeks.flatMap { one in
      (figures.branch.map { [$0] } ?? figures.branches).flatMap { branch in
        one.figures.emptyDates(at: branch.number).map { day -> [ReportCell] in
          [
            .term(ReportTerm(one.week.iso, Period(one.week).name(in: language))),
            .term(ReportTerm(branch.code.text, branch.name)),
            .term(ReportTerm(day.iso, day.weekday.wording[language] + " " + DayText.short(day, in: language))),
            .count(0),
          ]
        }
      }
    }
    guard !rows.isEmpty else { return nil }
    let day = ReportColumn(
      id: "day", title: Wording(da: "Dag", sv: "Dag", en: "Day"), role: .key, unit: .time,
      meaning: Wording(da: "Dagen, åååå-mm-dd.", sv: "Dagen, åååå-mm-dd.", en: "The day, yyyy-mm-dd."))
    return ReportSection(
      "missing", BorgerservicePhrase.missing.wording,
      body: .table(
        ReportTable(
          columns: [Self.week, DeskColumns.branch(figures.branches), day, DeskColumns.sessions], rows: rows)),
      rule: DeskRule.days.wording, source: figures.source, in: language)
  }

  private func estimate(_ counting: CountingWeeks) -> ReportSection? {
    let sessions = counting.weeks.reduce(0) { $0 + $1.sessions }
    guard let found = counting.yearEstimate, discretion.shows(sessions) else { return nil }
    let logged = counting.year.sessions.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    let number = counting.year.days.lowerBound.year
    let year = BorgerservicePhrase.wholeYear.filled { _ in ["year": .text("\(number)")] }
    let key = DeskColumns.measure([
      ReportCode("weeks", BorgerservicePhrase.inWeeks.wording), ReportCode("estimate", year),
      ReportCode("logged", BorgerservicePhrase.logged.wording),
    ])
    var value = DeskColumns.sessions
    value.id = "value"
    var rows: [[ReportCell]] = [
      [.term(ReportTerm("weeks", BorgerservicePhrase.inWeeks(in: language))), .count(sessions)],
      [
        .term(ReportTerm("estimate", year[language])),
        found.estimate.map(ReportCell.estimate) ?? .count(Int(found.value.rounded())),
      ],
    ]
    if discretion.audience == .internal {
      rows.append([.term(ReportTerm("logged", BorgerservicePhrase.logged(in: language))), .count(logged)])
    }
    let missing = counting.knowsHours ? counting.weeks.reduce(0) { $0 + $1.figures.emptyDays() } : 0
    let leads = [
      found.estimate == nil ? BorgerservicePhrase.oneWeek(in: language) : nil,
      missing > 0 ? BorgerservicePhrase.missingIsNothing(in: language, ["n": .number(missing)]) : nil,
    ].compactMap(\.self)
    return ReportSection(
      "estimate", BorgerservicePhrase.estimate.wording, lead: leads.isEmpty ? nil : leads.joined(separator: " "),
      body: .table(ReportTable(columns: [key, value], rows: rows)), rule: BorgerservicePhrase.estimateRule.wording,
      source: figures.source, in: language)
  }
}

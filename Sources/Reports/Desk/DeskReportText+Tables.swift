import HelpDesk
import Language
import Municipality

extension DeskReportText {
  // MARK: - Hours

  /// Sessions by weekday and hour; each weekday is closed by itself, since its sum stands in the list of weekdays.
  var hours: ReportSection? {
    let heading = DeskHeading.hours(in: language)
    guard let found = figures.hours else {
      return ReportSection(
        id: "hours", heading: heading, body: .text([DeskRule.hoursNotWhole(in: language)]), source: source)
    }
    let known = found.values.flatMap { hours in hours.filter { $0.key < TotalBook.unknownHour && $0.value > 0 }.keys }
    guard let first = known.min(), let last = known.max() else { return nil }
    let weekdays = Weekday.allCases.filter { weekday in
      (found[weekday.rawValue] ?? [:]).contains { $0.key < TotalBook.unknownHour && $0.value > 0 }
    }
    var columns: [[ReportCell]] = []
    for weekday in weekdays {
      let counts = (first...last).map { max(0, found[weekday.rawValue]?[$0] ?? 0) }
      // A day whose sum is hidden is given up with its empty hours too, so that not even their number is told.
      let isShown = lists.weekdays.hidden.map { !$0[weekday.rawValue - 1] } ?? false
      let hidden = isShown ? publication.hidden(in: counts) : nil
      columns.append(counts.indices.map { hidden?[$0] ?? true ? .hidden : .count(counts[$0]) })
    }
    let rows = (first...last).map { hour in
      ReportTerm(hour < 10 ? "0\(hour)" : "\(hour)", DayText.time(minute: hour * 60, in: language))
    }
    let grid = ReportGrid(
      down: DeskColumns.hour, across: DeskColumns.weekday, value: DeskColumns.sessions, rows: rows,
      columns: weekdays.map { ReportTerm($0.code, String($0.wording[language].prefix(3))) },
      cells: rows.indices.map { row in columns.map { $0[row] } })
    return ReportSection(
      id: "hours", heading: heading, body: .grid(grid), rule: DeskRule.hours(in: language), source: source)
  }

  // MARK: - Alone next time

  /// The yes answers and those answered yes or no, of a span.
  private func answers(_ span: SpanFigures) -> (yes: Int, whole: Int) {
    let yes = span.whole[.alone][AloneNextTime.yes.number]?.sessions ?? 0
    return (yes, yes + (span.whole[.alone][AloneNextTime.no.number]?.sessions ?? 0))
  }

  /// The share that can do it alone with its interval; nil where it may not be shown or nothing was recorded.
  private func aloneShare(_ list: Breakdown, isBefore: Bool) -> ReportEstimate? {
    guard let hidden = isBefore ? list.hiddenBefore : list.hidden, !hidden[0], !hidden[1],
      let span = isBefore ? figures.before : figures.now, let dispersion = figures.dispersion
    else { return nil }
    let (yes, whole) = answers(span)
    guard whole > 0 else { return nil }
    let interval = ShareInterval.wilson(Double(yes) / dispersion.value, of: Double(whole) / dispersion.value)
    return ReportEstimate(Double(yes) / Double(whole), low: interval.low, high: interval.high, unit: .share)
  }

  /// The share that can do it alone, for the summary.
  var aloneShareNow: Double? { aloneShare(lists.alone, isBefore: false)?.value }

  var alone: ReportSection? {
    let list = lists.alone
    guard let bars = list.bars(of: total, bySize: false, compare: compare) else {
      return ReportSection(
        id: list.id, heading: DeskHeading.alone(in: language), body: .text([DeskRule.withheld(in: language)]),
        rule: DeskRule.alone(in: language), source: source)
    }
    return ReportSection(
      id: list.id, heading: DeskHeading.alone(in: language), lead: aloneLead(list), body: .bars(bars),
      rule: DeskRule.alone(in: language), source: source)
  }

  private func aloneLead(_ list: Breakdown) -> String? {
    guard let now = aloneShare(list, isBefore: false) else { return nil }
    let percent = { (share: Double) in PhraseValue.text(NumberText.percent(share, in: language)) }
    let first = AlonePhrase.share(
      in: language, ["share": percent(now.value), "low": percent(now.low), "high": percent(now.high)])
    guard let before = aloneShare(list, isBefore: true), let span = figures.before, let dispersion = figures.dispersion
    else { return first }
    let scaled = { (answers: (yes: Int, whole: Int)) in
      (hits: Double(answers.yes) / dispersion.value, whole: Double(answers.whole) / dispersion.value)
    }
    let difference = ShareInterval.newcombe(scaled(answers(figures.now)), scaled(answers(span)))
    let phrase = difference.low > 0 ? AlonePhrase.more : difference.high < 0 ? .fewer : .chance
    return first + " " + phrase(in: language, ["before": percent(before.value)])
  }

  // MARK: - What was not recorded

  /// Fields whose gaps stand in a list of their own follow what is hidden there.
  var gaps: ReportSection? {
    let asked = OptionalField.allCases.filter { $0 != .note && figures.settings.rule(for: $0) != .off }
    guard !asked.isEmpty else { return nil }
    let rows = asked.map { field -> [ReportCell] in
      let recorded = recorded(field)
      let isShown: Bool
      switch field {
      case .alone: isShown = lists.alone.hidden.map { !($0.last ?? true) } ?? false
      case .area where !figures.areas.isEmpty: isShown = lists.areas.hidden.map { !($0.last ?? true) } ?? false
      default: isShown = publication.shows(recorded) && publication.shows(total - recorded)
      }
      let share = ReportCell.share(Double(total - recorded) / Double(total))
      return [
        .term(ReportTerm(field.code, field.wording[language])), isShown ? .count(total - recorded) : .hidden,
        isShown ? share : .hidden,
      ]
    }
    let missing = ReportColumn(
      id: "missing", title: DeskTerm.notRecorded.wording, unit: .sessions,
      meaning: Wording(
        da: "Ekspeditioner, hvor feltet ikke er registreret.", sv: "Möten där fältet inte är registrerat.",
        en: "Sessions in which the field was not recorded."))
    return ReportSection(
      id: "gaps", heading: DeskHeading.gaps(in: language),
      body: .table(ReportTable(columns: [DeskColumns.field, missing, .share(of: missing)], rows: rows)),
      rule: DeskRule.gaps(in: language), source: source)
  }

  private func recorded(_ field: OptionalField) -> Int {
    let whole = figures.now.whole
    return switch field {
    case .minutes: whole.all.timed
    case .persons: whole.all.peopled
    case .barriers: whole[.barrier][63]?.sessions ?? 0
    case .alone: whole.recorded(.alone)
    case .contact: whole.recorded(.contact)
    case .effort: whole.recorded(.effort)
    case .area: whole.recorded(.area)
    case .age: whole.recorded(.age)
    case .helpedIn: whole.recorded(.helpedIn)
    case .note: 0
    }
  }

  // MARK: - Days

  var days: ReportSection? {
    let hidden = lists.branches.hidden
    let rows = figures.branches.enumerated().map { index, branch -> [ReportCell] in
      let name = ReportCell.term(ReportTerm(branch.code.text, branch.name))
      guard figures.now.calendars[branch.number]?.isKnown == true else {
        return [name, .notRecorded, .notRecorded, .notRecorded]
      }
      let staffed = figures.now.staffedDays(at: branch.number)
      let empty = figures.now.emptyDays(at: branch.number)
      // Where the branch's sessions are hidden, on how many days there were any would narrow them down.
      let isHidden = hidden.map { $0[index] } ?? true
      return [
        name, .count(staffed), isHidden ? .hidden : .count(staffed - empty), isHidden ? .hidden : .count(empty),
      ]
    }
    let column = { (id: String, title: Wording, meaning: Wording) in
      ReportColumn(id: id, title: title, unit: .days, meaning: meaning)
    }
    let columns = [
      DeskColumns.branch,
      column(
        "staffed", Wording(da: "Bemandede dage", sv: "Bemannade dagar", en: "Staffed days"),
        Wording(
          da: "Dage, hvor nogen stod ved skranken efter kalenderen.",
          sv: "Dagar då någon stod vid disken enligt kalendern.",
          en: "Days on which somebody stood at the desk by the calendar.")),
      column(
        "counted", Wording(da: "Med ekspeditioner", sv: "Med möten", en: "With sessions"),
        Wording(
          da: "Bemandede dage med mindst én ekspedition.", sv: "Bemannade dagar med minst ett möte.",
          en: "Staffed days with at least one session.")),
      column(
        "empty", Wording(da: "Uden ekspeditioner", sv: "Utan möten", en: "Without sessions"),
        Wording(
          da: "Bemandede dage uden ekspeditioner: Ingen kom, eller ingen talte.",
          sv: "Bemannade dagar utan möten: ingen kom, eller ingen räknade.",
          en: "Staffed days without sessions: nobody came, or nobody counted.")),
    ]
    return ReportSection(
      id: "days", heading: DeskHeading.days(in: language), body: .table(ReportTable(columns: columns, rows: rows)),
      rule: DeskRule.days(in: language), source: source)
  }

  // MARK: - Minutes and persons

  var measures: ReportSection? {
    let rows = lists.measured.flatMap { list -> [[ReportCell]] in
      guard list.hidden != nil, list.showsMinutes || list.showsPersons else { return [] }
      let by = ReportCell.term(ReportTerm(list.item.id, list.item.title[language]))
      return list.order(bySize: list.id == "tasks").compactMap { index -> [ReportCell]? in
        let totals = list.lines[index].now
        let cell = list.cell(index)
        // A hidden line has nothing to say here.
        guard cell != .hidden, totals.sessions > 0 else { return nil }
        let minutes: ReportCell =
          totals.timed == 0 ? .notRecorded : .minutes(Int(totals.minutes.rounded()))
        let persons: ReportCell = totals.peopled == 0 ? .notRecorded : .count(totals.persons)
        return [
          by, .term(list.lines[index].term), cell, list.showsMinutes ? minutes : .hidden,
          list.showsPersons ? persons : .hidden,
        ]
      }
    }
    guard !rows.isEmpty else { return nil }
    let by = DeskColumns.key(
      "by", Wording(da: "Fordelt på", sv: "Fördelat på", en: "By"),
      Wording(
        da: "Hvad tallene er fordelt på. Rækker fra to fordelinger må ikke lægges sammen.",
        sv: "Vad siffrorna är fördelade på. Rader från två fördelningar får inte summeras.",
        en: "What the figures are broken down by. Rows of two breakdowns must not be added."))
    let item = DeskColumns.key(
      "item", Wording(da: "Linje", sv: "Rad", en: "Line"),
      Wording(da: "Linjen i fordelingen.", sv: "Raden i fördelningen.", en: "The line of the breakdown."),
      codes: lists.measured.flatMap { $0.lines.map { ReportCode($0.term.code, Wording(same: $0.term.label)) } })
    var sessions = DeskColumns.sessions
    sessions.unit = .number
    sessions.meaning = Wording(
      da: "Ekspeditioner; for opgaver, art og ejer omtaler.", sv: "Möten; för ärenden, typ och ägare omnämnanden.",
      en: "Sessions; for tasks, kinds and owners mentions.")
    var minutes = DeskColumns.minutes
    minutes.dependsOn = "sessions"
    var persons = DeskColumns.persons
    persons.dependsOn = "sessions"
    return ReportSection(
      id: "measures", heading: DeskHeading.measures(in: language),
      body: .table(ReportTable(columns: [by, item, sessions, minutes, persons], rows: rows, groups: ["by"])),
      rule: DeskRule.measures(in: language), source: source)
  }
}

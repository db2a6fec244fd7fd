import HelpDesk
import Language
import Municipality

/// The report on the desk, put together of its figures.
struct DeskReportText {
  let figures: DeskFigures
  let publication: Publication
  let language: LanguageCode
  let lists: DeskBreakdowns

  init(_ figures: DeskFigures, for publication: Publication, in language: LanguageCode) {
    self.figures = figures
    self.publication = publication
    self.language = language
    lists = DeskBreakdowns(figures, for: publication, in: language)
  }

  /// All sessions of the period.
  var total: Int { figures.now.whole.all.sessions }
  /// Whether there are so few sessions that nothing may be shown.
  var isTooFew: Bool { !publication.shows(total) }
  /// Whether the figures of the year before may be shown.
  var showsBefore: Bool { figures.before.map { publication.shows($0.whole.all.sessions) } ?? false }

  var source: String { DeskRule.source(in: language, ["office": .text(figures.office.name)]) }

  var report: Report {
    let opening = ReportOpening(figures: figures, publication: publication, language: language)
    return opening.report(
      id: "desk", title: DeskHeading.title(in: language), summary: summary,
      sections: isTooFew || total == 0 ? [] : sections, notes: notes)
  }

  // MARK: - Sections

  private var sections: [ReportSection] {
    let sections: [ReportSection?] = [
      overview, course,
      section(.tasks, lists.tasks, rule: .mentions, whole: mentions, bySize: true),
      section(.kinds, lists.kinds, rule: .mentions, whole: mentions),
      section(.owners, lists.owners, rule: .mentions, whole: mentions),
      section(.levels, lists.levels, rule: .sessions, whole: total),
      section(.channels, lists.channels, rule: .channels, whole: total),
      figures.branch == nil && figures.branches.count > 1
        ? section(.branches, lists.branches, rule: .sessions, whole: total) : nil,
      figures.areas.isEmpty || figures.now.whole[.area].isEmpty
        ? nil : section(.areas, lists.areas, rule: .sessions, whole: total, bySize: true),
      section(.weekdays, lists.weekdays, rule: .weekdays, whole: total), hours,
      section(.outcomes, lists.outcomes, rule: .sessions, whole: total),
      section(.reasons, lists.reasons, rule: .reasons, whole: nil),
      section(.barriers, lists.barriers, rule: .barriers, whole: figures.now.whole[.barrier][63]?.sessions),
      section(.pathways, lists.pathways, rule: .pathways, whole: nil, bySize: true),
      alone, gaps, days, measures,
    ]
    return sections.compactMap(\.self)
  }

  private var mentions: Int { figures.now.whole[.task].values.reduce(0) { $0 + $1.sessions } }

  private func section(
    _ heading: DeskHeading, _ list: Breakdown, rule: DeskRule, whole: Int?, bySize: Bool = false
  ) -> ReportSection? {
    if list.hidden != nil, !list.lines.contains(where: { $0.now.sessions > 0 || ($0.before?.sessions ?? 0) > 0 }) {
      return nil
    }
    let told = rule(in: language)
    let words = heading(in: language)
    guard let bars = list.bars(of: whole, bySize: bySize, compare: compare) else {
      return ReportSection(
        id: list.id, heading: words, body: .text([DeskRule.withheld(in: language)]), rule: told, source: source)
    }
    return ReportSection(id: list.id, heading: words, body: .bars(bars), rule: told, source: source)
  }

  /// The comparison of a line with the year before; nil where it cannot be made.
  func compare(_ line: Breakdown.Line) -> CountComparison? {
    guard figures.isComparable, let earlier = figures.before, let before = line.before,
      let dispersion = figures.dispersion
    else { return nil }
    return CountComparison(
      now: line.now.sessions, before: before.sessions, daysNow: line.days?.now ?? figures.exposure(of: figures.now),
      daysBefore: line.days?.before ?? figures.exposure(of: earlier), dispersion: dispersion.value)
  }

  /// What all sessions together come to.
  var verdict: ReportVerdict {
    guard showsBefore else { return .unknown }
    let line = Breakdown.Line(
      term: ReportTerm("", ""), now: figures.now.whole.all, before: figures.before?.whole.all)
    return CountComparison.verdicts([compare(line)])[0]
  }

  private var overview: ReportSection {
    let all = figures.now.whole.all
    let before = figures.before?.whole.all
    let mentionsBefore = figures.before?.whole[.task].values.reduce(0) { $0 + $1.sessions }
    func row(_ code: String, _ term: DeskTerm, _ now: ReportCell, _ then: ReportCell?, _ verdict: ReportVerdict?)
      -> [ReportCell]
    {
      [
        .term(ReportTerm(code, term(in: language))), now,
        before == nil ? .empty : showsBefore ? then ?? .empty : .hidden,
        before == nil ? .empty : verdict.map(ReportCell.verdict) ?? .empty,
      ]
    }
    func measure(_ recorded: Int, _ cell: ReportCell) -> ReportCell {
      recorded == 0 ? .notRecorded : publication.shows(recorded) ? cell : .hidden
    }
    let hours = { (totals: Totals) in measure(totals.timed, .hours(totals.minutes / 60)) }
    let persons = { (totals: Totals) in measure(totals.peopled, .count(totals.persons)) }
    let columns = [
      DeskColumns.key(
        "measure", Wording(da: "Mål", sv: "Mått", en: "Measure"),
        Wording(da: "Hvad der er talt.", sv: "Vad som är räknat.", en: "What was counted.")),
      ReportColumn(
        id: "value", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
        meaning: Wording(
          da: "Tallet for perioden.", sv: "Siffran för perioden.", en: "The figure of the period.")),
    ]
    let table = ReportTable(
      columns: columns + (before == nil ? [] : [.before(columns[1]), .change]),
      rows: [
        row("sessions", .sessions, .count(all.sessions), before.map { .count($0.sessions) }, verdict),
        row("mentions", .mentions, .count(mentions), mentionsBefore.map(ReportCell.count), nil),
        row("hours", .hours, hours(all), before.map(hours), nil),
        row("persons", .persons, persons(all), before.map(persons), nil),
      ])
    return ReportSection(
      id: "overview", heading: DeskHeading.overview(in: language), body: .table(table),
      rule: (before == nil ? DeskRule.sessions : .chance)(in: language), source: source)
  }

  private var course: ReportSection? {
    let length = figures.period.length
    guard length > 13 else { return nil }
    let step = length > 130 ? ReportSeries.Step.month : .week
    // By month where weeks would be too many.
    let start = { (day: Day) in step == .month ? day.firstOfMonth : day.week.monday }
    var sums: [Day: Int] = [:]
    var piece = TotalPiece(containing: figures.period.days.lowerBound)
    let last = figures.now.days.upperBound
    let byDay = step == .week ? datedSessions : nil
    while piece.first <= last {
      sums[start(piece.first), default: 0] += byDay == nil ? figures.now.pieces[piece.first] ?? 0 : 0
      piece = piece.next
    }
    for (day, number) in byDay ?? [:] { sums[start(day), default: 0] += number }
    let starts = sums.keys.sorted()
    let heading = DeskHeading.course(in: language)
    let rule = (step == .month ? DeskRule.sessions : byDay == nil ? .course : .courseDays)(in: language)
    guard let hidden = publication.hidden(in: starts.map { sums[$0] ?? 0 }) else {
      return ReportSection(
        id: "course", heading: heading, body: .text([DeskRule.withheld(in: language)]), rule: rule, source: source)
    }
    let isCut = figures.period.part(until: figures.today) != nil
    let points = zip(starts, hidden).map { start, isHidden in
      ReportPoint(
        start, isHidden ? .hidden : .count(sums[start] ?? 0), isPartial: isCut && start == starts.last)
    }
    return ReportSection(
      id: "course", heading: heading,
      body: .series(ReportSeries(step: step, value: DeskColumns.sessions, points: points)), rule: rule, source: source)
  }

  /// Sessions by day where those of which only the month is kept may be left out; nil where their number is hidden, as
  /// it would be what the days lack, or where the days do not tell all the others.
  private var datedSessions: [Day: Int]? {
    guard let shown = lists.weekdays.hidden, shown.last == false,
      let monthOnly = lists.weekdays.lines.last?.now.sessions
    else { return nil }
    var byDay: [Day: Int] = [:]
    for (day, number) in figures.now.sessions.values.joined() { byDay[day, default: 0] += number }
    return byDay.values.reduce(monthOnly, +) == total ? byDay : nil
  }
}

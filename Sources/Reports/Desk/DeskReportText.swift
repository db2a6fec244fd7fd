import HelpDesk
import Language
import Municipality

/// The report on the desk, put together of its figures.
struct DeskReportText {
  let figures: DeskFigures
  let discretion: Discretion
  let language: LanguageCode
  let lists: DeskBreakdowns
  let capture: CaptureText

  init(_ figures: DeskFigures, for discretion: Discretion, in language: LanguageCode) {
    self.figures = figures
    self.discretion = discretion
    self.language = language
    lists = DeskBreakdowns(figures, for: discretion, in: language)
    capture = CaptureText(figures, lists, in: language)
  }

  /// All sessions of the period.
  var total: Int { figures.now.whole.all.sessions }
  /// Whether there are so few sessions that nothing may be shown.
  var isTooFew: Bool { !discretion.shows(total) }
  /// Whether the figures of the year before may be shown.
  var showsBefore: Bool { figures.before.map { discretion.shows($0.whole.all.sessions) } ?? false }

  var report: Report {
    let opening = ReportOpening(figures: figures, discretion: discretion, language: language)
    return opening.report(
      id: "desk", title: DeskHeading.title.wording, summary: summary,
      sections: isTooFew || total == 0 ? [] : sections, notes: notes, compares: true)
  }

  // MARK: - Sections

  private var sections: [ReportSection] {
    let sections: [ReportSection?] = [
      overview, course, capture.section(source: figures.source),
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
      alone, gaps, days, measure(.minutes, DeskColumns.minutes), measure(.persons, DeskColumns.persons),
    ]
    return sections.compactMap(\.self)
  }

  /// All mentions of tasks.
  var mentions: Int { figures.now.whole[.task].values.reduce(0) { $0 + $1.sessions } }

  private func section(
    _ heading: DeskHeading, _ list: Breakdown, rule: DeskRule, whole: Int?, bySize: Bool = false
  ) -> ReportSection? {
    if list.hidden != nil, !list.lines.contains(where: { $0.now.sessions > 0 || ($0.before?.sessions ?? 0) > 0 }) {
      return nil
    }
    guard let bars = list.bars(of: whole, bySize: bySize, compare: compare) else {
      return withheld(heading, list.id, rule)
    }
    return said(heading, list.id, lead: lead(bars), body: .bars(bars), rule: rule.wording)
  }

  /// A section with its texts in all languages.
  func said(
    _ heading: DeskHeading, _ id: String, lead: String? = nil, body: ReportBody, rule: Wording = Wording(same: "")
  ) -> ReportSection {
    ReportSection(id, heading.wording, lead: lead, body: body, rule: rule, source: figures.source, in: language)
  }

  /// A section whose figures are all kept back.
  func withheld(_ heading: DeskHeading, _ id: String, _ rule: DeskRule) -> ReportSection {
    said(heading, id, body: .text([DeskRule.withheld(in: language)]), rule: rule.wording)
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
}

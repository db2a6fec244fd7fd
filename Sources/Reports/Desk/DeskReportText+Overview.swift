import HelpDesk
import Language
import Statistics

extension DeskReportText {
  /// What everything together came to, beside the year before, and how much of what came was logged.
  var overview: ReportSection {
    let all = figures.now.whole.all
    let before = figures.before?.whole.all
    let mentionsBefore = figures.before?.whole[.task].values.reduce(0) { $0 + $1.sessions }
    func row(_ code: String, _ name: String, _ now: ReportCell, _ then: ReportCell?, _ verdict: ReportVerdict? = nil)
      -> [ReportCell]
    {
      [
        .term(ReportTerm(code, name)), now, before == nil ? .empty : showsBefore ? then ?? .empty : .hidden,
        before == nil ? .empty : verdict.map(ReportCell.verdict) ?? .empty,
      ]
    }
    func measure(_ recorded: Int, _ cell: ReportCell) -> ReportCell {
      recorded == 0 ? .notRecorded : discretion.shows(recorded) ? cell : .hidden
    }
    let hours = { (totals: Totals) in measure(totals.timed, .hours(totals.minutes / 60)) }
    let persons = { (totals: Totals) in measure(totals.peopled, .count(totals.persons)) }
    let name = { (term: DeskTerm) in term(in: language) }
    let rows =
      [
        row("sessions", name(.sessions), .count(all.sessions), before.map { .count($0.sessions) }, verdict),
        row("mentions", name(.mentions), .count(mentions), mentionsBefore.map(ReportCell.count)),
        row("hours", name(.hours), hours(all), before.map(hours)),
        row("persons", name(.persons), persons(all), before.map(persons)),
      ] + capture.overview.map { row($0.code, $0.name, $0.now, $0.before) }
    let value = ReportColumn(
      id: "value", title: Wording(da: "Tal", sv: "Antal", en: "Figure"), unit: .number,
      meaning: Wording(
        da: "Tallet for perioden.", sv: "Siffran för perioden.", en: "The figure of the period."))
    let key = DeskColumns.measure(
      [DeskTerm.sessions, .mentions, .hours, .persons].map { ReportCode("\($0)", $0.wording) }
        + CountKind.allCases.map { ReportCode(CaptureText.code($0), CaptureText.column($0).title) })
    return said(
      .overview, "overview",
      body: .table(
        ReportTable(columns: [key, value] + (before == nil ? [] : [.before(value), .change]), rows: rows)),
      rule: (before == nil ? DeskRule.sessions : .chance).wording)
  }

  // MARK: - Over time

  /// Sessions by week, in longer periods by month, beside the same week or month a year before and the capture.
  var course: ReportSection? {
    guard figures.period.length > 13 else { return nil }
    let course = DeskCourse(figures, lists)
    guard let points = course.points(for: discretion) else { return withheld(.course, "course", course.rule) }
    let beside = capture.beside(
      points.map(\.start), step: course.start, sessions: points.map { course.sessions($0.start) },
      hidden: points.map { $0.value == .hidden })
    let all = zip(points, beside?.cells ?? points.map { _ in .empty }).map { point, captured in
      ReportPoint(
        point.start, point.value, before: point.before, isPartial: point.isPartial,
        captured: beside == nil ? nil : captured)
    }
    let hasBefore = points.contains { $0.before != nil }
    let rules = [course.rule] + (hasBefore ? [.courseBefore] : [])
    let told = { (language: LanguageCode) in rules.map { $0(in: language) }.joined(separator: " ") }
    return said(
      .course, "course",
      body: .series(
        ReportSeries(step: course.step, value: DeskColumns.sessions, points: all, captured: beside?.column)),
      rule: Wording(da: told(.da), sv: told(.sv), en: told(.en)))
  }
}

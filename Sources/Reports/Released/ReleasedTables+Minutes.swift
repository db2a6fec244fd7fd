import Language
import Statistics

extension ReleasedTables {
  /// The mean minutes that the tables tell, in a section of their own; nil where they tell none.
  var minutes: ReportSection? {
    let means = ReleasedMean.all(of: places.map { tables[$0] })
    guard !means.isEmpty else { return nil }
    return ReportSection(
      "minutes", ReleaseReportPhrase.minutesHeading.wording, body: body(means),
      rule: ReleaseReportPhrase.minutesRule.filled { _ in ["n": .number(query.threshold)] }, source: source,
      in: language)
  }

  private func body(_ means: [ReleasedMean]) -> ReportBody {
    let whole = means.first { $0.axis == nil }
    let split = means.filter { $0.axis != nil }
    guard let axis = split.first?.axis else {
      let minutes = whole.map { PhraseValue.number($0.minutes) } ?? .text("")
      return .text([ReleaseReportPhrase.minutesOfAll(in: language, ["n": minutes])])
    }
    func bar(_ mean: ReleasedMean) -> ReportBar { ReportBar(term(mean.category), .minutes(mean.minutes)) }
    return .bars(
      ReportBars(
        item: ReleasedColumns.axis(axis, split.compactMap(\.category)), value: ReleasedColumns.minutes,
        bars: split.map(bar), total: whole.map(bar)))
  }
}

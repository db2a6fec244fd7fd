import Language

extension ReportSeries {
  var hasBefore: Bool { points.contains { $0.before != nil } }
  private var hasPartial: Bool { points.contains(where: \.isPartial) }

  /// The points as a table.
  func table(in language: LanguageCode) -> ReportTable {
    let columns =
      [step.column, value] + (hasBefore ? [.before(value)] : [])
      + (captured.map { [$0] } ?? []) + (hasPartial ? [Self.note] : [])
    let rows = points.map { point -> [ReportCell] in
      let note = point.isPartial ? ReportCell.term(ReportTerm("partial", ReportPhrase.partial(in: language))) : .empty
      return [.term(step.term(point.start, in: language)), point.value]
        + (hasBefore ? [point.before ?? .empty] : []) + (captured == nil ? [] : [point.captured ?? .empty])
        + (hasPartial ? [note] : [])
    }
    return ReportTable(columns: columns, rows: rows)
  }

  private static let note = ReportColumn(
    id: "note", title: Wording(da: "Bemærk", sv: "Obs", en: "Note"), role: .remark,
    meaning: Wording(
      da: "Om perioden er slut. Tom, når den er.", sv: "Om perioden är slut. Tom när den är det.",
      en: "Whether the step is over. Empty when it is."),
    codes: [
      ReportCode(
        "partial",
        Wording(
          da: "Perioden er ikke slut, så tallet vokser endnu.", sv: "Perioden är inte slut, så siffran växer än.",
          en: "The step is not over, so that the figure still grows."))
    ])
}

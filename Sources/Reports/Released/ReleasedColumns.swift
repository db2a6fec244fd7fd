import Language
import Municipality
import Statistics

/// The columns of released tables.
enum ReleasedColumns {
  /// What sessions are told apart by.
  static func axis(_ axis: ReleaseAxis, _ categories: [ReleaseCategory]) -> ReportColumn {
    let codes = categories.map { ReportCode($0.code, $0.wording) }
    return DeskColumns.key(
      axis.code, axis.wording, ReleaseReportPhrase.axisMeaning.filled { ["axis": .text(axis.wording[$0])] },
      codes: codes + [ReportCode(ReportTerm.totalCode, DeskTerm.total.wording)])
  }

  /// Which axis a sum is told by, where sums of several stand in one table.
  static func axes(_ axes: [ReleaseAxis]) -> ReportColumn {
    DeskColumns.key(
      "axis", ReleaseReportPhrase.axisTitle.wording, ReleaseReportPhrase.axesMeaning.wording,
      codes: axes.map { ReportCode($0.code, $0.wording) })
  }

  /// The category that a sum is of.
  static func category(_ categories: [ReleaseCategory]) -> ReportColumn {
    var codes: [ReportCode] = []
    for category in categories where !codes.contains(where: { $0.code == category.code }) {
      codes.append(ReportCode(category.code, category.wording))
    }
    return DeskColumns.key(
      "category", ReleaseReportPhrase.categoryTitle.wording, ReleaseReportPhrase.categoryMeaning.wording, codes: codes)
  }

  /// Mean minutes.
  static let minutes = ReportColumn(
    id: "meanMinutes", title: DeskColumns.minutes.title, unit: .minutes,
    meaning: ReleaseReportPhrase.minutesMeaning.wording)

  /// The names of axes in a row: "Lokalområde, alder og opgave".
  static func list(_ axes: [ReleaseAxis], in language: LanguageCode) -> String {
    let names = axes.enumerated().map { $0 == 0 ? $1.wording[language] : $1.wording[language].lowercased() }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return ReleaseReportPhrase.and(
      in: language, ["first": .text(names.dropLast().joined(separator: ", ")), "last": .text(last)])
  }
}

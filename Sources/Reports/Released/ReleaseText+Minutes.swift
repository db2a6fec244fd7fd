import Formats
import Municipality
public import Statistics

extension ReleaseText {
  /// The mean minutes that some tables tell, as a file `axis,category,minutes`; nil where they tell none.
  ///
  /// The files of the tables have one measure each.
  public static func minutesFile(_ tables: [ReleasedTable]) -> String? {
    let means = ReleasedMean.all(of: tables)
    guard !means.isEmpty else { return nil }
    var writer = CSVWriter(.plain)
    writer.add(["axis", "category", "minutes"].map { .text($0) })
    for mean in means {
      writer.add([
        .text(mean.axis?.code ?? ""), .text(mean.category?.code ?? ReportTerm.totalCode), .whole(mean.minutes),
      ])
    }
    return String(decoding: writer.take(), as: UTF8.self)
  }
}

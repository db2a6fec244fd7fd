import Console
import Formats
import Language
import Municipality
import Statistics

extension ReleaseText {
  /// The mean minutes that some tables tell, each once; empty where they tell none.
  func minutes(_ tables: [ReleasedTable], threshold: Int, on console: Terminal) -> String {
    let means = Self.means(tables)
    guard !means.isEmpty else { return "" }
    let heading = ReleaseCommandPhrase.minutesHeading(in: language, ["threshold": .number(threshold)])
    if means.count == 1, let only = means.first, only.axis == nil {
      return heading + " " + NumberText.whole(only.minutes, in: language) + "\n\n"
    }
    var text = TextTable(
      [
        TableColumn(Self.split(means).map { $0.wording[language] }.joined(separator: ", ")),
        TableColumn(ReleaseCommandPhrase.minutesColumn(in: language), .right),
      ], in: language)
    for mean in means {
      let name = mean.category?.wording[language] ?? ReleaseCommandPhrase.total(in: language)
      let line = [name, NumberText.whole(mean.minutes, in: language)]
      if mean.axis == nil { text.total = line } else { text.add(line) }
    }
    return heading + "\n" + text.text(on: console) + "\n"
  }

  /// The same as a file of its own, `axis,category,minutes`; nil where none is told.
  ///
  /// The files of the tables have one measure each.
  static func minutesFile(_ tables: [ReleasedTable]) -> String? {
    let means = means(tables)
    guard !means.isEmpty else { return nil }
    var writer = CSVWriter(.plain)
    writer.add(["axis", "category", "minutes"].map { .text($0) })
    for mean in means {
      writer.add([.text(mean.axis?.code ?? ""), .text(mean.category?.code ?? "TOTAL"), .whole(mean.minutes)])
    }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  /// A mean: of a category of an axis, or of all sessions.
  private struct Mean: Hashable {
    let axis: ReleaseAxis?
    let category: ReleaseCategory?
    let minutes: Int
  }

  private static func split(_ means: [Mean]) -> [ReleaseAxis] {
    ReleaseAxis.allCases.filter { axis in means.contains { $0.axis == axis } }
  }

  private static func means(_ tables: [ReleasedTable]) -> [Mean] {
    var found: [Mean] = []
    for table in tables {
      for (cell, minutes) in table.minutes.enumerated() {
        guard let minutes else { continue }
        let own = zip(table.axes, zip(table.places(of: cell), table.categories)).first { $0.1.0 < $0.1.1.count }
        let mean = Mean(axis: own?.0, category: own.map { $0.1.1[$0.1.0] }, minutes: minutes)
        if !found.contains(mean) { found.append(mean) }
      }
    }
    return found.filter { $0.axis != nil } + found.filter { $0.axis == nil }
  }
}

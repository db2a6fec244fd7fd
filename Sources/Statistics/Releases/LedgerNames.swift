import Municipality
import Records
import SQLite

/// What branches, areas and groups of tasks are called when a release is made: it shows them so for ever.
enum LedgerNames {
  /// The axes whose categories an office makes itself, in the order of the rows.
  private static let axes: [ReleaseAxis] = [.branch, .area, .task]

  /// The names as they are now.
  static func current(_ used: Set<ReleaseAxis>, in reader: Reader) throws -> [LedgerRow.Name] {
    try axes.filter(used.contains).flatMap { axis in
      try reader.rows(source(axis)) {
        LedgerRow.Name(axis: axis.number, number: $0.whole(0), code: $0.text(1), name: $0.text(2))
      }
    }
  }

  /// Writes them down; a text goes from table to table and through no hands.
  static func write(_ used: Set<ReleaseAxis>, of release: Int, in writer: DeskWriter) throws {
    for axis in axes.filter(used.contains) {
      try writer.run(
        "INSERT INTO release_name SELECT ?, ?, number, code, name FROM (" + source(axis) + ")",
        [.whole(release), .whole(axis.number)])
    }
  }

  private static func source(_ axis: ReleaseAxis) -> SQL {
    switch axis {
    case .branch: "SELECT number, code, name FROM branch ORDER BY number"
    case .area: "SELECT number, code, name FROM area ORDER BY number"
    default: "SELECT number, code, code AS name FROM release_group ORDER BY number"
    }
  }
}

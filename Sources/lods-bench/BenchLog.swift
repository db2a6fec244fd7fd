import Foundation
import Office
import Records

/// A big log over five years to measure on.
enum BenchLog {
  /// Makes an office with a log, by the real program's import.
  ///
  /// - Parameters:
  ///   - entries: how many entries.
  ///   - path: where the office will lie.
  ///   - base: where the sheet may lie meanwhile.
  static func make(_ entries: Int, at path: String, in base: BenchFolder) throws {
    let (sheet, mapping) = (base.path + "/fill.csv", base.path + "/fill.json")
    defer { for file in [sheet, mapping] { try? FileManager.default.removeItem(atPath: file) } }
    if entries > 2_000_000 {
      BenchProgram.tell(
        "Making \(BenchText.whole(entries)) entries: some \(entries / 2_000_000) minutes, \(entries / 2500) MB of disk."
      )
    }
    _ = try BenchProgram.run(BenchProgram.url, [SheetChild.name, path, sheet, mapping, "--rows", "\(entries)"])
    _ = try BenchProgram.run(
      BenchProgram.lods, ["session", "import", sheet, "--mapping", mapping, "--data", path])
    // What follows reads the file and not a log of the whole import.
    _ = try BenchProgram.run(BenchProgram.sqlite, [path + "/desk.sqlite", "PRAGMA wal_checkpoint(TRUNCATE)"])
  }

  /// Gives every third entry with a help level the advice of triage, as in the invented office of `lods demo`: a sheet
  /// cannot bring it.
  static func advise(_ path: String) throws {
    _ = try BenchProgram.run(
      BenchProgram.sqlite,
      [
        path + "/desk.sqlite",
        """
        UPDATE entry SET suggested = iif(level < 4 AND id > x'44', level + 1, level)
        WHERE id < x'55' AND level IS NOT NULL;
        PRAGMA wal_checkpoint(TRUNCATE)
        """,
      ])
  }
}

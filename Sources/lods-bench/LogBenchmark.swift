import Foundation
import Office
import Records

/// `lods session log` as a whole process beside the `sqlite3` shell making the same inserts with the same pragmas.
enum LogBenchmark: Benchmark {
  static let name = "log"
  static let summary = "[--pairs N] one entry as a whole process, durable, beside the sqlite3 shell"

  static func run(_ arguments: inout BenchArguments) throws {
    let pairs = try arguments.whole("pairs", in: 3...1000, default: 50)
    try arguments.finish()
    let base = try BenchFolder()
    let bench = try BenchOffice(at: base.path + "/ours")
    _ = try BenchOffice(at: base.path + "/peer")
    let script = base.path + "/entry.sql"
    try peerScript.write(toFile: script, atomically: true, encoding: .utf8)
    let lods = try BenchProgram.url.deletingLastPathComponent().appendingPathComponent("lods")
    let result = try PairedProcesses(
      pairs,
      ours: { _ in
        .init(
          program: lods,
          arguments: [
            "session", "log", "--data", base.path + "/ours", "--task", bench.task, "--level", "2", "--outcome", "done",
            "--minutes", "12", "--json",
          ])
      },
      peers: { _ in
        .init(
          program: URL(fileURLWithPath: "/usr/bin/sqlite3"),
          arguments: [base.path + "/peer/desk.sqlite", ".read \(script)"])
      })
    var table = ResultTable("one entry, whole process", "ms", "ratio")
    table.add("sqlite3 shell, same inserts", BenchText.decimal(result.peers), "1.00")
    table.add("lods session log", BenchText.decimal(result.ours), BenchText.decimal(result.ratio))
    table.show()
  }

  /// The inserts of one entry, as ``/HelpDesk/EntryLog`` makes them.
  private static let peerScript = """
    PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA mmap_size = 0;
    PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 0;
    CREATE TEMP TABLE new (id BLOB);
    INSERT INTO new VALUES (randomblob(16));
    BEGIN IMMEDIATE;
    INSERT INTO entry (branch, day, is_month_only, part, count, is_approximate, level, channel, outcome, minutes,
      is_misdirected, pathways, id) SELECT 1, 20000, 0, 1, 1, 0, 2, 0, 0, 12, 0, 0, id FROM new;
    INSERT INTO entry_task SELECT id, 1, 1 FROM new;
    INSERT OR REPLACE INTO last_entry SELECT 'desk-1', id, 20000 FROM new;
    COMMIT;
    """
}

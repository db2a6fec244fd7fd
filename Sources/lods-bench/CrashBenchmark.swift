import Foundation
import Office
import Records

/// Kills a writer at random moments and counts what it had acknowledged and what is there afterwards.
enum CrashBenchmark: Benchmark {
  static let name = "crash"
  static let summary = "[--rounds N] kills a writer N times (kill -9) and looks for what it had acknowledged"

  static func run(_ arguments: inout BenchArguments) throws {
    let rounds = try arguments.whole("rounds", in: 1...100_000, default: 20)
    try arguments.finish()
    let path = NSTemporaryDirectory() + "lods-crash-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    let began = ContinuousClock.now
    var folder = ""
    var acknowledged = 0
    var lost = 0
    var damage = 0
    var unanswered = 0
    for round in 1...rounds {
      // A fresh office now and then: every round reads the whole log, which must not grow without end.
      if round % 25 == 1 { folder = path + "/office-\(round)" }
      let before = try CrashFinding(in: BenchOffice(at: folder).office, acknowledged: [], thorough: false).stored
      let delay = Duration.milliseconds(Int.random(in: 10...250))
      let ids = try killed(after: delay, office: folder, list: path + "/ids")
      // Opened anew, as the next user of the folder would.
      let office = try Office(in: Folder(path: folder)) { Date() }
      let found = try CrashFinding(in: office, acknowledged: ids, thorough: round == rounds || round % 25 == 0)
      acknowledged += ids.count
      lost += found.lost
      damage += found.damage
      // Stored but never answered: at most the one entry that the kill hit.
      let extra = found.stored - before - ids.count
      guard (0...1).contains(extra) || found.lost > 0 else {
        throw BenchProblem.broken("round \(round) stored \(extra) entries that nobody asked for")
      }
      unanswered += max(0, extra)
    }
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    var table = ResultTable("kill -9", "rounds", "acknowledged", "lost", "damaged", "stored, unanswered", "seconds")
    table.add(
      "lods", "\(rounds)", "\(acknowledged)", "\(lost)", "\(damage)", "\(unanswered)",
      seconds.formatted(.number.precision(.fractionLength(1)).locale(Locale(identifier: "en_GB"))))
    table.show()
    guard lost == 0, damage == 0 else { throw BenchProblem.broken("something was lost or damaged") }
  }

  /// Starts a writer, kills it after a while, and gives back the ids that it had acknowledged.
  private static func killed(after delay: Duration, office: String, list: String) throws -> [RandomID] {
    // A file and not a pipe: what the child has written stays, and it never waits for a reader.
    guard FileManager.default.createFile(atPath: list, contents: nil), let output = FileHandle(forWritingAtPath: list)
    else { throw BenchProblem.broken("no temporary file") }
    defer { try? output.close() }
    let child = Process()
    child.executableURL = try BenchProgram.url
    // More than it can log before it is killed, and an end should this program be killed first.
    child.arguments = [CrashChild.name, office, "--count", "10000"]
    child.standardOutput = output
    try child.run()
    Thread.sleep(forTimeInterval: delay / .seconds(1))
    guard child.isRunning else { throw BenchProblem.broken("the writer ended by itself") }
    kill(child.processIdentifier, SIGKILL)
    child.waitUntilExit()
    let lines = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n")
    let ids = lines.compactMap { RandomID(String($0)) }
    guard ids.count == lines.count else { throw BenchProblem.broken("the writer printed something else than ids") }
    return ids
  }
}

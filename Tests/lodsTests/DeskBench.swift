import Console
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@testable import lods

/// A real office in a folder of its own, a desk in it, and a clock that tests move.
final class DeskBench {
  /// 18 November 2026, a Wednesday, 14:20 in Copenhagen.
  static let noon = Date(timeIntervalSince1970: 1_795_008_000)

  let path: String
  let office: Office
  private let clock: Clock

  /// What the desk's clocks read.
  final class Clock: @unchecked Sendable {
    // Only the test's own task touches it.
    var seconds = 0
    var days = 0
    var now: Date { DeskBench.noon.addingTimeInterval(Double(seconds + days * 86_400)) }
  }

  init(
    country: Country = .denmark, areas: [String] = [], rules: [OptionalField: AskRule] = [:]
  ) throws {
    path = NSTemporaryDirectory() + "lods-desk-" + UUID().uuidString
    let clock = Clock()
    self.clock = clock
    let program = LodsProgram.make(LodsContext(now: { clock.now }))
    let code = program.run(
      [
        "init", "--data", path, "--name", "Nordhavn Kommune", "--country", country.rawValue, "--branch",
        "Nordhavn Bibliotek",
      ], on: .recording())
    try #require(code == 0)
    office = try Office(in: Folder(path: path), now: { clock.now })
    try office.desk.write { writer in
      for area in areas {
        try BranchRegister.addArea(try #require(Code(from: area)), name: area, in: writer)
      }
      for (field, rule) in rules { try Settings.set(rule, for: field, in: writer) }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Runs a command on the office.
  func run(_ words: String...) throws {
    let clock = clock
    let terminal = Terminal.recording(environment: ["LODS_DATA": path])
    let code = LodsProgram.make(LodsContext(now: { clock.now })).run(words, on: terminal)
    try #require(code == 0, "\(terminal.messages)")
  }

  /// Lets time go by.
  func wait(seconds: Int = 0, days: Int = 0) {
    clock.seconds += seconds
    clock.days += days
  }

  /// Opens a desk.
  func open(_ language: LanguageCode = .da, desk: String? = nil, seed: UInt64 = 1) throws -> OpenDesk {
    let lock = try DeskLock.take(desk.flatMap { DeskName($0) }, of: office)
    let clock = clock
    let runner = try DeskRunner(
      office, lock: lock, branch: nil, language: language, stopwatch: { clock.seconds },
      using: DeskGenerator(state: seed))
    return OpenDesk(lock: lock, runner: runner)
  }

  /// The entries of the log, in no order that means anything.
  var entries: [Entry] {
    get throws { try office.log.entries(EntryFilter()) }
  }
}

import DisclosureControl
import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Synchronization
import Testing

@testable import Office
@testable import Statistics

/// An invented office with two branches and three areas, that asks for everything, and its ledger.
final class ReleaseDesk: Sendable {
  let folder: TemporaryFolder
  let office: Office
  let ledger: ReleaseLedger
  private let state = Mutex(SeededGenerator(seed: 11))

  /// Makes the office; it is noon on 10 January 2027.
  init() throws {
    folder = try TemporaryFolder()
    let now = Date(timeIntervalSince1970: 1_799_578_800)
    office = try Office.found(
      in: Folder(path: folder.path), name: .literal("Prøveby"), country: .denmark, isDemo: true, now: { now }
    ) { writer in
      for code in ["main", "harbour"] {
        try BranchRegister.add(
          #require(Code<Branch>(code)), name: code.capitalized, opened: #require(Day(iso: "2020-01-01")), in: writer)
      }
      for code in ["north", "south", "island"] {
        try BranchRegister.addArea(#require(Code<Area>(code)), name: code.capitalized, in: writer)
      }
      for field in OptionalField.allCases { try Settings.set(.always, for: field, in: writer) }
    }
    ledger = try office.releases()
  }

  /// Logs so many sessions that are alike, on the third of a month.
  @discardableResult
  func log(_ month: String, _ count: Int, _ change: (inout EntryForm) throws -> Void = { _ in }) throws -> RandomID? {
    guard count > 0 else { return nil }
    let id = state.withLock { RandomID(using: &$0) }
    var form = EntryForm(id: id, tasks: [.init("mitid-app")], outcome: .done)
    form.branch = "main"
    form.level = .sideBySide
    form.time = .day(try #require(Day(iso: month + "-03")), nil)
    form.count = count
    try change(&form)
    _ = try office.log.log(form)
    return id
  }

  /// Sessions of the areas of a month: north, south, island, not recorded.
  func log(_ month: String, areas counts: [Int]) throws {
    for (area, count) in zip(["north", "south", "island", nil], counts) {
      try log(month, count) { $0.area = area }
    }
  }

  /// A query by its text.
  func query(_ text: String) throws -> ReleaseQuery { try ReleaseQuery(text: text) }

  /// Publishes a query.
  @discardableResult
  func publish(_ text: String, seed: UInt64 = 1, effort: Protector.Effort = .full) throws -> Release {
    try ledger.publish(try ledger.propose(query(text), seed: seed, effort: effort, looksFurther: false))
  }

  /// Edits the ledger by hand, as who takes the triggers away first and puts them back afterwards.
  func edit(_ sql: SQL, _ values: [DeskValue] = []) throws {
    try office.desk.write { writer in
      for (drop, _) in Self.guards { _ = try writer.run(drop) }
      let changed = try writer.run(sql, values)
      #expect(changed > 0, "\(sql)")
      for (_, make) in Self.guards { _ = try writer.run(make) }
    }
  }

  private static let guards: [(drop: SQL, make: SQL)] = [
    (
      "DROP TRIGGER release_kept",
      """
      CREATE TRIGGER release_kept BEFORE UPDATE ON release
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_stays",
      """
      CREATE TRIGGER release_stays BEFORE DELETE ON release
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_name_kept",
      """
      CREATE TRIGGER release_name_kept BEFORE UPDATE ON release_name
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_name_stays",
      """
      CREATE TRIGGER release_name_stays BEFORE DELETE ON release_name
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_month_kept",
      """
      CREATE TRIGGER release_month_kept BEFORE UPDATE ON release_month
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_month_stays",
      """
      CREATE TRIGGER release_month_stays BEFORE DELETE ON release_month
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_base_kept",
      """
      CREATE TRIGGER release_base_kept BEFORE UPDATE ON release_base
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_base_stays",
      """
      CREATE TRIGGER release_base_stays BEFORE DELETE ON release_base
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_group_kept",
      """
      CREATE TRIGGER release_group_kept BEFORE UPDATE ON release_group
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
    (
      "DROP TRIGGER release_group_stays",
      """
      CREATE TRIGGER release_group_stays BEFORE DELETE ON release_group
        BEGIN SELECT RAISE(ABORT, 'only added to'); END
      """
    ),
  ]

  /// A random office: sessions of every kind, most of them few.
  func fill(
    _ months: [String], seed: UInt64, kinds: Int, areas: [String?] = ["north", "south", "island", nil],
    minutes: [Int?] = [nil]
  ) throws {
    var random = SeededGenerator(seed: seed)
    let tasks = ["mitid-app", "borgerdk-selvbetjening", "digital-post"]
    let known = try office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark).filter { $0.kind == .guidance } }
    let codes = tasks.filter { code in known.contains { $0.code.text == code } } + known.prefix(40).map(\.code.text)
    for month in months {
      for _ in 0..<kinds {
        let task = codes[Int.random(in: 0..<min(8, codes.count), using: &random)]
        let other = codes[Int.random(in: 0..<codes.count, using: &random)]
        let isDouble = Int.random(in: 0..<8, using: &random) == 0 && other != task
        let area = areas[Int.random(in: areas.indices, using: &random)]
        let age = AgeBand.allCases[Int.random(in: 3..<8, using: &random)]
        let branch = Bool.random(using: &random) ? "main" : "harbour"
        let outcome = Outcome.allCases[Int.random(in: 0..<5, using: &random)]
        let barrier = Int.random(in: 0..<4, using: &random)
        let count = Int.random(in: 0..<3, using: &random) == 0 ? Int.random(in: 5..<30, using: &random) : 1
        try log(month, count) { form in
          form.tasks = isDouble ? [.init(task), .init(other)] : [.init(task)]
          form.area = area
          form.age = age
          form.branch = branch
          form.outcome = outcome
          form.barriers = barrier == 0 ? nil : ChoiceSet(bits: barrier - 1)
          if minutes.count > 1 { form.minutes = minutes[Int.random(in: minutes.indices, using: &random)] }
          if outcome == .couldNot { form.reason = .systemDown }
        }
      }
    }
  }
}

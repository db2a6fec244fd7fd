import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

/// A Danish office with a log, an invented municipality and a clock that the test moves.
///
/// Two branches, one of them opened on 16 March 2026 and closed after 30 September 2026, and three areas. What an office
/// may turn off is on.
struct TestDesk {
  /// A task of kind guidance, another one, and one that is an authority transaction.
  static let guidance = "mitid-app"

  let folder: TemporaryFolder
  let file: DeskFile
  let clock: TestClock
  let log: EntryLog

  /// Makes the office; the clock shows a Saturday morning in November, ten o'clock in Denmark.
  init(at time: String = "2026-11-21T09:00:00Z") throws {
    folder = try TemporaryFolder()
    file = try DeskFile(
      in: Folder(path: folder.path), migrations: MunicipalitySchema.migrations + HelpDeskSchema.migrations,
      access: .create)
    let clock = try TestClock(time)
    self.clock = clock
    try file.write { writer in
      try OfficeProfile.found(name: .literal("Prøveby"), country: .denmark, isDemo: true, in: writer)
      for (code, name, opened, closed) in [
        ("main", "Hovedbiblioteket", "2020-01-01", nil), ("harbour", "Havnen", "2026-03-16", "2026-09-30"),
      ] {
        try BranchRegister.add(
          #require(Code<Branch>(code)), name: name, opened: #require(Day(iso: opened)),
          closed: closed.flatMap { Day(iso: $0) }, in: writer)
      }
      for code in ["north", "south", "island"] {
        try BranchRegister.addArea(#require(Code<Area>(code)), name: code.capitalized, in: writer)
      }
      try Settings.set(branch: Code<Branch>("main"), in: writer)
      for field in OptionalField.allCases { try Settings.set(.always, for: field, in: writer) }
    }
    log = EntryLog(
      desk: file, office: OfficeContext(country: .denmark, clock: OfficeClock(.denmark, source: { clock.now })))
  }

  /// The codes of the office's tasks of a kind.
  func tasks(_ kinds: TaskKind...) throws -> [String] {
    try file.read { reader in
      try TaskRegister.tasks(in: reader, of: .denmark).filter { kinds.contains($0.kind) }.map(\.code.text)
    }
  }

  /// A task of the office.
  func task(_ code: String) throws -> OfficeTask {
    try file.read { try TaskRegister.task(word: code, in: $0, of: .denmark) }
  }

  /// A whole number from the file.
  func number(_ sql: SQL, _ values: [SQLValue] = []) throws -> Int {
    try file.read { try $0.first(sql, values) { $0.whole(0) } ?? -1 }
  }

  /// A plain session with a fresh id: guidance, done, side by side.
  static func form(_ change: (inout EntryForm) -> Void = { _ in }) -> EntryForm {
    var generator = SystemRandomNumberGenerator()
    var form = EntryForm(id: RandomID(using: &generator), tasks: [.init(guidance)], outcome: .done)
    form.level = .sideBySide
    change(&form)
    return form
  }

  /// The fault that logging a form ends in; nothing is stored by it.
  func fault(_ form: EntryForm) throws -> (any Fault)? {
    let before = try number("SELECT count(*) FROM entry")
    var found: (any Fault)?
    do {
      _ = try log.log(form)
    } catch let fault as any Fault {
      found = fault
    }
    if found != nil { #expect(try number("SELECT count(*) FROM entry") == before) }
    return found
  }
}

import Foundation
import HelpDesk
import Records
import SQLite
import Testing

@testable import Office

/// Erasures that are killed at random moments: what is gone after it is gone without a trace, when the next program has
/// opened the office.
@Suite(.serialized) struct ErasureCrashTests {
  /// A command that erases, and how to see that it has.
  struct Killing: Sendable, CustomTestStringConvertible {
    let name: String
    /// The words after `lods`, with `ID` for the entry.
    let words: [String]
    /// Whether what was planted still stands in the log.
    let isStanding: @Sendable (Office, RandomID) throws -> Bool

    var testDescription: String { name }
  }

  static let all = [
    Killing(name: "undo", words: ["session", "undo"]) { office, id in
      try office.log.entries(EntryFilter()).contains { $0.id == id }
    },
    Killing(name: "correct", words: ["session", "correct", "ID", "--clear", "note", "--because", "slip"]) {
      office, id in
      try office.log.entry(id).note != nil
    },
    Killing(name: "prune", words: ["backup", "prune"]) { office, _ in
      !Backup.copies(in: office.folder).isEmpty
    },
    // The account's last row is three years old, and any command of today takes its name.
    Killing(name: "purge", words: ["privacy", "retention"]) { office, _ in
      try office.people().read { try $0.first("SELECT count(*) FROM audit_account") { $0.whole(0) } != 0 }
    },
  ]

  @Test(arguments: all)
  func `an erasure killed at any moment is finished by the next program`(killing: Killing) throws {
    let place = try ErasureOffice(seed: 5)
    let folder = try TemporaryFolder()
    try place.bustle(80)
    let form = place.form(note: "dræbt", tasks: 3)
    if killing.name == "purge" {
      let past = place.clock.now.addingTimeInterval(-3 * 366 * 86_400)
      try AuditTrail.append(
        .entriesExported, subject: "desk log", by: .account(5, name: place.text("dræbt")), at: past,
        to: place.office.people())
    } else if killing.name == "prune" {
      _ = try place.office.log.log(form, at: place.desk)
      try place.setAge(days: 40, of: place.office.desk.backUp())
      _ = try place.office.log.undo(at: place.desk)
    } else {
      _ = try place.office.log.log(form, at: place.desk)
    }
    try KilledProgram.copy(place.folder.path, to: folder.file("office"))
    try KilledProgram.copy(place.folder.path, to: folder.file("whole"))
    let lods = try BuiltProgram.lods()
    func words(_ name: String) -> [String] {
      [lods] + killing.words.map { $0 == "ID" ? form.id.description : $0 } + ["--data", folder.file(name)]
    }
    let whole = try KilledProgram.duration(words("whole"))
    let needles = [place.marker("dræbt")] + (["correct", "purge"].contains(killing.name) ? [] : [form.id.bytes])
    #expect(try FolderTraces.files(holding: needles, in: folder.file("whole")) == [], "it erases when nobody kills it")
    #expect(try !FolderTraces.files(holding: needles, in: folder.file("office")).isEmpty)

    let temporary = folder.file("tmp")
    try FileManager.default.createDirectory(atPath: temporary, withIntermediateDirectories: false)
    var generator = SeededGenerator(seed: 23)
    var gone = 0
    for round in 0..<16 {
      let name = "office-\(round)"
      try KilledProgram.copy(folder.file("office"), to: folder.file(name))
      let share = Double.random(in: 0.2...1.1, using: &generator)
      _ = try KilledProgram.run(words(name), killedAfter: whole * share, temporary: temporary)
      #expect(try ProgramRun(lods, "branch", "list", "--data", folder.file(name)).status == 0)
      // people.sqlite is opened by a command that reads it.
      #expect(try ProgramRun(lods, "audit", "verify", "--data", folder.file(name)).status == 0)
      let office = try Office(in: Folder(path: folder.file(name)), keepsUp: false) { place.clock.now }
      if try !killing.isStanding(office, form.id) {
        gone += 1
        let left = try FolderTraces.files(holding: needles, in: folder.file(name))
        #expect(left == [], "round \(round), killed at \(share)")
      }
      #expect(try office.desk.report(thorough: true).damage == [])
      try FileManager.default.removeItem(atPath: folder.file(name))
    }
    // How many are gone hangs on how busy the machine is; without any, nothing was tried.
    #expect(gone > 0, "\(gone) were erased")
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [], "no temporary file is left")
  }
}

import Foundation
import Identifiers
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@testable import HelpDesk

/// What an entry keeps of what triage advised.
@Suite struct `What triage advised` {
  let desk: TestDesk

  init() throws { desk = try TestDesk() }

  private func advised(_ change: (inout EntryForm) -> Void = { _ in }) -> EntryForm {
    TestDesk.form {
      $0.suggested = .tip
      $0.suggestedBy = "dk-2026-1"
      $0.otherBecause = .wish
      change(&$0)
    }
  }

  @Test func `is kept with the version of the model and the reason, and read back`() throws {
    let form = advised()
    let entry = try desk.log.log(form).entry
    #expect(entry.suggested == .tip)
    #expect(entry.suggestedBy == "dk-2026-1")
    #expect(entry.otherBecause == .wish)
    #expect(try desk.log.entries(EntryFilter()) == [entry])
    #expect(EntryForm(entry, id: entry.id).suggestedBy == "dk-2026-1")
    #expect(EntryForm(entry, id: entry.id).otherBecause == .wish)
    // Neither is ever required.
    #expect(try desk.fault(TestDesk.form { $0.suggested = .tip }) == nil)
    #expect(try desk.fault(TestDesk.form()) == nil)
  }

  @Test func `names a model only beside a level that it advised`() throws {
    #expect(try desk.fault(TestDesk.form { $0.suggestedBy = "dk-2026-1" }) as? EntryFault == .modelWithoutAdvice)
    #expect(try desk.fault(TestDesk.form { ($0.suggested, $0.suggestedBy) = (.sideBySide, "dk-2026-1") }) == nil)
    for word in ["", "DK 1", "010203-1234", "dk_1"] {
      #expect(
        try desk.fault(advised { $0.suggestedBy = word }) as? EntryFault == .refusedText(field: "suggested-by"))
    }
    #expect(try desk.number("SELECT count(*) FROM advice_model") == 1, "a refused entry leaves no model behind")
  }

  @Test func `has a reason only where another level was given`() throws {
    for reason in HelpLevelReason.allCases {
      #expect(try desk.fault(TestDesk.form { $0.otherBecause = reason }) as? EntryFault == .nothingOtherwise)
      for advised in HelpLevel.allCases {
        let fault = try desk.fault(
          TestDesk.form {
            $0.suggested = advised
            $0.otherBecause = reason
          })
        #expect(fault as? EntryFault == (advised == .sideBySide ? .nothingOtherwise : nil))
      }
    }
  }

  @Test func `is part of what makes an entry the same`() throws {
    let form = advised()
    _ = try desk.log.log(form)
    #expect(try !desk.log.log(form).isNew)
    let changes: [(inout EntryForm) -> Void] = [
      { $0.suggestedBy = nil }, { $0.suggestedBy = "dk-2027-1" }, { $0.otherBecause = nil },
      { $0.otherBecause = .time },
      { ($0.suggested, $0.suggestedBy, $0.otherBecause) = (nil, nil, nil) },
    ]
    for (place, change) in changes.enumerated() {
      var other = form
      change(&other)
      #expect(throws: EntryFault.otherContent, "change \(place)") { try desk.log.log(other) }
    }
  }

  @Test func `can be corrected, which is noted field by field, and the first form is still known`() throws {
    let form = advised()
    _ = try desk.log.log(form)
    var second = form
    second.suggestedBy = "dk-2027-1"
    #expect(try desk.log.correct(second, because: .slip).suggestedBy == "dk-2027-1")
    var third = second
    third.otherBecause = .technical
    let entry = try desk.log.correct(third, because: .slip)
    #expect(entry.otherBecause == .technical && entry.revision == 2)
    let fields = try desk.file.read { reader in
      try reader.rows("SELECT fields FROM entry_change ORDER BY revision") { $0.whole(0) }
    }
    #expect(fields == [1 << 25, 1 << 26])
    for sent in [form, second, third] { #expect(try !desk.log.log(sent).isNew) }
    var level = third
    level.level = .tip
    #expect(throws: EntryFault.nothingOtherwise) { try desk.log.correct(level, because: .wrongLevel) }
  }

  // MARK: - Files from before

  private static let raw: SQL =
    """
    INSERT INTO entry (id, branch, day, is_month_only, count, is_approximate, level, suggested, channel, outcome,
      is_misdirected, pathways, note, revision)
    VALUES (x'00112233445546778899aabbccddeeff', 1, 20700, 0, 3, 0, 2, 1, 0, 0, 0, 0, 'Kode glemt', 4);
    INSERT INTO entry_task SELECT x'00112233445546778899aabbccddeeff', number, 2 FROM task WHERE code = 'mitid-app';
    """

  /// Makes a file with the first steps of the schema and one entry in it, and opens it with all steps.
  private func reopened(after name: String) throws -> (folder: TemporaryFolder, log: EntryLog, file: DeskFile) {
    let folder = try TemporaryFolder()
    let place = Folder(path: folder.path)
    let step = try #require(Schema.desk.firstIndex { $0.name == name })
    do {
      let old = try DeskFile(in: place, migrations: Array(Schema.desk[...step]), access: .create)
      try old.write { writer in
        try OfficeProfile.found(name: .literal("Prøveby"), country: .denmark, isDemo: true, in: writer)
        try BranchRegister.add(
          #require(Code<Branch>("main")), name: "Hovedbiblioteket", opened: Day(number: 18_000), in: writer)
      }
      let connection = try Connection(path: place.path(of: .desk), mode: .readWrite)
      try connection.execute(Self.raw)
    }
    let file = try DeskFile(in: place, migrations: Schema.desk, access: .existing)
    return (folder, EntryLog(desk: file, office: desk.log.office), file)
  }

  @Test func `is added to a file of the version before, whose entries and changes stay`() throws {
    let before = try #require(Schema.desk.dropLast().last?.name)
    let (folder, log, file) = try reopened(after: before)
    defer { _ = folder }
    let entry = try #require(try log.entries(EntryFilter()).first)
    #expect(entry.level == .sideBySide && entry.suggested == .tip && entry.count == 3)
    #expect(entry.suggestedBy == nil && entry.otherBecause == nil)
    #expect(entry.note == "Kode glemt" && entry.revision == 4)
    #expect(entry.tasks.map(\.task) == ["mitid-app"] && entry.tasks.map(\.quantity) == [2])
    #expect(try file.report(thorough: true).damage == [])
    var form = EntryForm(entry, id: entry.id)
    form.suggestedBy = "dk-2026-1"
    #expect(try log.correct(form, because: .slip).suggestedBy == "dk-2026-1")
  }

  @Test func `is added to a file so old that its totals are counted anew on the way`() throws {
    let (folder, log, _) = try reopened(after: "HelpDesk 3: tickets and doors")
    defer { _ = folder }
    #expect(try log.entries(EntryFilter()).map(\.count) == [3])
    #expect(try log.size() == (entries: 1, sessions: 3))
  }
}

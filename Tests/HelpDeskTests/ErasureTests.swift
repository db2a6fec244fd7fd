import Foundation
import HelpDesk
import Identifiers
import Records
import Testing

/// What is taken away is gone from the disk: from the file, and from the write-ahead log, which would hold it for long.
@Suite struct ErasureTests {
  let desk: TestDesk
  let note: ScreenedText

  init() throws {
    desk = try TestDesk()
    note = try Gate.standard.admit("Papkasse med kvitteringer", as: .note)
  }

  /// Whether bytes stand in the write-ahead log.
  private func logHolds(_ bytes: some Sequence<UInt8>) throws -> Bool {
    let log = try Data(contentsOf: URL(fileURLWithPath: desk.folder.path + "/desk.sqlite-wal"))
    return log.range(of: Data(bytes)) != nil
  }

  @Test func `an undone entry leaves nothing in the log of the file`() throws {
    let name = try #require(DeskName("1"))
    let form = TestDesk.form { $0.note = note }
    _ = try desk.log.log(form, at: name)
    #expect(try logHolds(note.text.utf8) && logHolds(form.id.bytes))
    _ = try desk.log.undo(at: name)
    #expect(try !logHolds(note.text.utf8) && !logHolds(form.id.bytes))
  }

  @Test func `a note that a correction takes away leaves nothing in the log of the file`() throws {
    let entry = try desk.log.log(TestDesk.form { $0.note = note }).entry
    var change = EntryForm(entry, id: entry.id)
    change.minutes = 20
    _ = try desk.log.correct(change, because: .slip)
    #expect(try logHolds(note.text.utf8), "the note stands")
    change.note = nil
    _ = try desk.log.correct(change, because: .slip)
    #expect(try !logHolds(note.text.utf8))
  }

  @Test func `the first entry of a day ends the log that tells the order of the day before`() throws {
    let first = TestDesk.form()
    _ = try desk.log.log(first, at: DeskName("1"))
    let second = TestDesk.form()
    _ = try desk.log.log(second, at: DeskName("1"))
    #expect(try logHolds(first.id.bytes) && logHolds(second.id.bytes))
    try desk.clock.set("2026-11-22T09:00:00Z")
    _ = try desk.log.log(TestDesk.form(), at: DeskName("1"))
    #expect(try !logHolds(first.id.bytes) && !logHolds(second.id.bytes))
    #expect(try desk.log.size().entries == 3)
  }
}

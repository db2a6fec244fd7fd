import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Testing

/// Taking back, voiding and correcting.
@Suite struct CorrectionTests {
  let desk: TestDesk
  let one: DeskName
  let two: DeskName

  init() throws {
    desk = try TestDesk()
    one = try #require(DeskName("1"))
    two = try #require(DeskName("2"))
  }

  @Test func `undo takes the last entry of this desk and leaves no trace of it`() throws {
    let first = try desk.log.log(TestDesk.form(), at: one).entry
    let second = try desk.log.log(TestDesk.form(), at: two).entry
    var form = EntryForm(first, id: first.id)
    form.minutes = 4
    let corrected = try desk.log.correct(form, because: .slip)
    #expect(try desk.log.undo(at: one) == corrected)
    #expect(throws: EntryFault.unknownEntry) { try desk.log.entry(first.id) }
    #expect(try desk.number("SELECT count(*) FROM entry_change") == 0)
    #expect(try desk.number("SELECT count(*) FROM entry_task") == 1)
    #expect(throws: EntryFault.nothingToUndo) { try desk.log.undo(at: one) }
    #expect(try desk.log.last(at: two) == second)
    // The same session can be logged again.
    #expect(try desk.log.log(EntryForm(first, id: first.id), at: one).isNew)
  }

  @Test func `yesterday's entry is not undone`() throws {
    _ = try desk.log.log(TestDesk.form(), at: one)
    try desk.clock.set("2026-11-21T23:00:00Z")
    #expect(try desk.log.last(at: one) == nil)
    #expect(throws: EntryFault.nothingToUndo) { try desk.log.undo(at: one) }
    #expect(try desk.log.size().entries == 1)
  }

  @Test func `a void entry stays in the log with its reason and counts nowhere`() throws {
    let entry = try desk.log.log(TestDesk.form { $0.count = 3 }, at: one).entry
    let void = try desk.log.void(entry.id, because: .double)
    #expect(void.isVoid)
    #expect(void.revision == 1)
    #expect(try desk.log.size() == (entries: 0, sessions: 0))
    #expect(try desk.log.sessionsToday(branch: nil) == (sessions: 0, entries: 0))
    #expect(try desk.log.entries(EntryFilter()) == [])
    var filter = EntryFilter()
    filter.includesVoid = true
    #expect(try desk.log.entries(filter) == [void])
    #expect(try desk.log.last(at: one) == nil)
    #expect(
      try desk.number("SELECT reason FROM entry_change WHERE revision = 1 AND fields = 0")
        == CorrectionReason.double.number)
    #expect(throws: EntryFault.alreadyVoid) { try desk.log.void(entry.id, because: .double) }
    #expect(throws: EntryFault.alreadyVoid) {
      try desk.log.correct(EntryForm(entry, id: entry.id), because: .slip)
    }
  }

  @Test func `a correction keeps which fields changed, why and on which day`() throws {
    let entry = try desk.log.log(TestDesk.form()).entry
    try desk.clock.set("2026-11-23T09:00:00Z")
    var form = EntryForm(entry, id: entry.id)
    form.level = .tip
    form.minutes = 9
    let corrected = try desk.log.correct(form, because: .wrongLevel)
    #expect(corrected.revision == 1)
    #expect(corrected.level == .tip)
    #expect(corrected.day == entry.day)
    let row = try desk.file.read { reader in
      try reader.first("SELECT day, reason, fields FROM entry_change") { [$0.whole(0), $0.whole(1), $0.whole(2)] }
    }
    // The places of level and minutes among the columns.
    #expect(row == [entry.day.number + 2, CorrectionReason.wrongLevel.number, 1 << 6 | 1 << 10])
  }

  @Test func `a correction without a time leaves the time as it was`() throws {
    let entry = try desk.log.log(TestDesk.form()).entry
    try desk.clock.set("2026-11-25T19:00:00Z")
    var form = EntryForm(entry, id: entry.id)
    form.time = .now
    form.effort = 2
    let corrected = try desk.log.correct(form, because: .slip)
    #expect(corrected.day == entry.day)
    #expect(corrected.part == .morning)
    #expect(corrected.effort == 2)
  }

  @Test func `a correction that changes nothing is none`() throws {
    let entry = try desk.log.log(TestDesk.form()).entry
    #expect(try desk.log.correct(EntryForm(entry, id: entry.id), because: .slip) == entry)
    #expect(try desk.number("SELECT count(*) FROM entry_change") == 0)
  }

  @Test func `a correction is checked like a new form`() throws {
    let entry = try desk.log.log(TestDesk.form()).entry
    for (fault, change) in [
      (EntryFault.levelMissing, { $0.level = nil }), (.taskMissing, { $0.tasks = [] }),
      (.reasonWithoutCause, { $0.reason = .noTime }), (.inFuture, { $0.time = .day(Day(number: 99_999), nil) }),
      (.outOfRange(field: "minutes", from: 0, to: 600), { $0.minutes = 601 }),
    ] as [(EntryFault, (inout EntryForm) -> Void)] {
      var form = EntryForm(entry, id: entry.id)
      change(&form)
      #expect(throws: fault) { try desk.log.correct(form, because: .slip) }
    }
    #expect(try desk.log.entry(entry.id) == entry)
  }

  @Test func `an unknown entry can be neither corrected nor voided`() throws {
    let form = TestDesk.form()
    #expect(throws: EntryFault.unknownEntry) { try desk.log.correct(form, because: .slip) }
    #expect(throws: EntryFault.unknownEntry) { try desk.log.void(form.id, because: .slip) }
  }
}

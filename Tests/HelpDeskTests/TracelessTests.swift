import HelpDesk
import Language
import Municipality
import Records
import SQLite
import Testing

/// What the file does not tell: no clock time, no desk, no order.
@Suite struct TracelessTests {
  let desk: TestDesk

  init() throws {
    desk = try TestDesk()
  }

  /// The row of an entry but for its id.
  private func row(_ form: EntryForm) throws -> [SQLValue] {
    try desk.file.read { reader in
      try reader.first("SELECT * FROM entry WHERE id = ?", [.blob(form.id.bytes)]) { row in
        (0..<row.count).filter { row.name($0) != "id" }.map { row.value($0) }
      } ?? []
    }
  }

  @Test func `an entry's row has these columns and no other`() throws {
    let columns = try desk.file.read { try $0.rows("PRAGMA table_info(entry)") { $0.text(1) } }
    #expect(
      columns == [
        "id", "branch", "day", "is_month_only", "part", "count", "is_approximate", "level", "suggested", "channel",
        "outcome", "minutes", "persons", "barriers", "alone", "contact", "is_misdirected", "pathways", "reason", "area",
        "age", "helped_in", "effort", "campaign", "note", "is_void", "revision",
        "advice_model", "level_reason",
      ])
    let tasks = try desk.file.read { try $0.rows("PRAGMA table_info(entry_task)") { $0.text(1) } }
    #expect(tasks == ["entry", "task", "quantity"])
    let changes = try desk.file.read { try $0.rows("PRAGMA table_info(entry_change)") { $0.text(1) } }
    #expect(changes == ["entry", "revision", "day", "reason", "fields", "replaced"])
  }

  @Test func `two sessions an hour apart at two desks leave the same row`() throws {
    let first = TestDesk.form()
    _ = try desk.log.log(first, at: DeskName("1"))
    try desk.clock.set("2026-11-21T10:13:47Z")
    let second = TestDesk.form()
    _ = try desk.log.log(second, at: DeskName("skranke"))
    #expect(try row(first) == row(second))
    #expect(try !row(first).isEmpty)
  }

  @Test func `rows lie in the order of their random ids, and no number counts up`() throws {
    for _ in 0..<60 { _ = try desk.log.log(TestDesk.form()) }
    let ids = try desk.file.read { try $0.rows("SELECT id FROM entry") { RandomID(bytes: $0.blob(0)) } }
    #expect(ids.count == 60)
    let found = ids.compactMap(\.self)
    #expect(found.count == 60, "every id is of version 4")
    let inOrder = try desk.file.read { reader in
      try reader.rows("SELECT id FROM entry NOT INDEXED") { $0.blob(0) }
    }
    #expect(inOrder == found.sorted().map(\.bytes))
    for table in ["entry", "entry_task", "entry_change", "last_entry", "draft", "draft_task"] {
      let sql = try desk.file.read { reader in
        try reader.first("SELECT sql FROM sqlite_schema WHERE name = ?", [.text(table)]) { $0.text(0) } ?? ""
      }
      #expect(sql.hasSuffix("STRICT, WITHOUT ROWID"), "\(table)")
    }
    #expect(try desk.number("SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_sequence'") == 0)
  }

  @Test(arguments: Channel.allCases)
  func `a booked session, and a visit, keep the month and no more`(channel: Channel) throws {
    let form = TestDesk.form {
      $0.channel = channel
      $0.time = EntryTime("2026-11-18T10:20") ?? .now
    }
    let entry = try desk.log.log(form, at: DeskName("1")).entry
    let isMonthOnly = [.booked, .phoneBooked, .homeVisit, .careHome].contains(channel)
    #expect(entry.isMonthOnly == isMonthOnly)
    #expect(entry.day.iso == (isMonthOnly ? "2026-11-01" : "2026-11-18"))
    #expect(entry.part == (isMonthOnly ? nil : .morning))
    // The same form on another day of the month is, where the month is all that is kept, the same entry.
    var other = form
    other.time = EntryTime("2026-11-19T18:20") ?? .now
    if isMonthOnly {
      #expect(try !desk.log.log(other).isNew)
    } else {
      #expect(throws: EntryFault.otherContent) { try desk.log.log(other) }
    }
  }

  @Test func `correcting a month's entry brings no day into the file`() throws {
    let form = TestDesk.form { $0.channel = .homeVisit }
    var entry = try desk.log.log(form).entry
    var change = EntryForm(entry, id: entry.id)
    change.minutes = 30
    _ = try desk.log.correct(change, because: .slip)
    change.channel = .desk
    entry = try desk.log.correct(change, because: .other)
    #expect(entry.channel == .desk)
    #expect(entry.isMonthOnly, "the day is not known, and the first of the month would be false")
    change.time = EntryTime("2026-11-20") ?? .now
    entry = try desk.log.correct(change, because: .wrongDay)
    #expect(!entry.isMonthOnly)
    #expect(entry.day.iso == "2026-11-20")
    let days = try desk.file.read { reader in
      try reader.rows("SELECT day FROM entry_change ORDER BY revision") { Day(number: $0.whole(0)).iso }
    }
    #expect(days == ["2026-11-01", "2026-11-01", "2026-11-01"])
  }

  @Test func `an entry that becomes a visit forgets the days of its earlier corrections`() throws {
    let entry = try desk.log.log(TestDesk.form()).entry
    var change = EntryForm(entry, id: entry.id)
    change.minutes = 30
    _ = try desk.log.correct(change, because: .slip)
    #expect(try desk.number("SELECT day FROM entry_change") == desk.log.today.number)
    change.channel = .careHome
    #expect(try desk.log.correct(change, because: .other).day.iso == "2026-11-01")
    _ = try desk.log.void(entry.id, because: .practice)
    let days = try desk.file.read { reader in
      try reader.rows("SELECT DISTINCT day FROM entry_change") { Day(number: $0.whole(0)).iso }
    }
    #expect(days == ["2026-11-01"])
  }

  @Test func `what is kept of a replaced content does not tell the day within the month`() throws {
    var kept: [Int] = []
    for day in ["2026-11-03", "2026-11-17"] {
      let form = TestDesk.form { $0.time = EntryTime(day) ?? .now }
      let entry = try desk.log.log(form).entry
      var change = EntryForm(entry, id: entry.id)
      change.channel = .homeVisit
      _ = try desk.log.correct(change, because: .other)
      kept.append(try desk.number("SELECT replaced FROM entry_change WHERE entry = ?", [.blob(entry.id.bytes)]))
    }
    #expect(kept[0] == kept[1])
  }

  @Test func `what ties an entry to a desk ends with the day`() throws {
    for name in ["1", "2", "skranke"] { _ = try desk.log.log(TestDesk.form(), at: DeskName(name)) }
    #expect(try desk.number("SELECT count(*) FROM last_entry") == 3)
    try desk.clock.set("2026-11-22T09:00:00Z")
    _ = try desk.log.log(TestDesk.form(), at: DeskName("1"))
    #expect(try desk.number("SELECT count(*) FROM last_entry") == 1)
  }
}

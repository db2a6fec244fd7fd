import Language
import Municipality
import Records
import SQLite
import Testing

@testable import HelpDesk

@Suite struct EntryFilterTests {
  let desk: TestDesk
  private let all: [Entry]

  init() throws {
    desk = try TestDesk(at: "2026-07-10T08:00:00Z")
    var forms = try RandomForms(desk, seed: 31)
    var all: [Entry] = []
    for place in 0..<200 {
      var entry = try desk.log.log(forms.form(forms.id(), now: desk.clock.now)).entry
      if place.isMultiple(of: 7) { entry = try desk.log.void(entry.id, because: .double) }
      all.append(entry)
    }
    self.all = all
  }

  private func expect(_ filter: EntryFilter, _ isWanted: (Entry) -> Bool) throws {
    let wanted = all.filter { (filter.includesVoid || !$0.isVoid) && isWanted($0) }
      .sorted { $0.day == $1.day ? $0.id < $1.id : $0.day > $1.day }
    #expect(!wanted.isEmpty)
    #expect(try desk.log.entries(filter) == wanted)
    var limited = filter
    for limit in [0, 1, 5, 1_000] {
      limited.limit = limit
      #expect(try desk.log.entries(limited) == Array(wanted.prefix(limit)))
    }
  }

  @Test func `each part of a filter, and all of them, show what they say, newest days first`() throws {
    try expect(EntryFilter()) { _ in true }
    var filter = EntryFilter()
    filter.includesVoid = true
    try expect(filter) { _ in true }
    let from = try #require(Day(iso: "2026-06-01"))
    let to = try #require(Day(iso: "2026-06-30"))
    filter.from = from
    try expect(filter) { $0.day >= from }
    filter.to = to
    try expect(filter) { $0.day >= from && $0.day <= to }
    filter.branch = "harbour"
    try expect(filter) { $0.day >= from && $0.day <= to && $0.branch == "harbour" }
    filter.from = nil
    filter.to = nil
    filter.task = try #require(all.first?.tasks.first?.task)
    try expect(filter) { entry in entry.branch == "harbour" && entry.tasks.contains { $0.task == filter.task } }
  }

  @Test func `an unknown branch or task is named with its nearest`() throws {
    var filter = EntryFilter()
    filter.branch = "harbor"
    #expect(throws: MunicipalityFault.unknownBranch(nearest: "harbour")) { try desk.log.entries(filter) }
    filter.branch = nil
    filter.task = "mitid-ap"
    #expect(throws: MunicipalityFault.unknownTask(nearest: "mitid-app")) { try desk.log.entries(filter) }
  }

  private func plan(_ sql: SQL, _ values: [SQLValue]) throws -> [String] {
    try desk.file.read { try $0.rows("EXPLAIN QUERY PLAN" + sql, values) { $0.text(3) } }
  }

  @Test func `today's count and the list of a day walk along the index by day`() throws {
    for branch in [SQLValue.null, .whole(1)] {
      let count = try plan(EntryLog.sessionsOfDay, [.whole(1), branch, branch])
      #expect(count.contains { $0.contains("USING COVERING INDEX entry_by_day (day=?") }, "\(count)")
    }
    var filter = EntryFilter()
    filter.from = Day(number: 20_000)
    filter.to = Day(number: 20_030)
    let (sql, values) = try desk.file.read { try filter.query($0) }
    let list = try plan(sql, values)
    #expect(list.contains { $0.contains("USING INDEX entry_by_day (day>? AND day<?)") }, "\(list)")
    #expect(!list.contains { $0.hasPrefix("SCAN") })
  }

  @Test func `an entry and its tasks are found by its id`() throws {
    let row = try plan("SELECT * FROM entry WHERE id = ?", [.blob([])])
    #expect(row == ["SEARCH entry USING PRIMARY KEY (id=?)"])
    let tasks = try plan("SELECT task, quantity FROM entry_task WHERE entry = ? ORDER BY task", [.blob([])])
    #expect(tasks == ["SEARCH entry_task USING PRIMARY KEY (entry=?)"])
  }
}

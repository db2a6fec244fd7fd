import Counter
import HelpDesk
import Language
import Municipality
import Office
import Records
import Testing

@Suite struct BulkEntryTests {
  private let office: DeskOffice
  private let today: Day
  private let task: OfficeTask
  private let draft: Draft

  init() throws {
    let bench = try CounterBench()
    office = try bench.desk()
    today = bench.office.clock.today
    task = try #require(office.tasks.first { $0.kind == .guidance })
    var draft = Draft()
    draft.tasks = [Draft.TaskCount(task: task.number, quantity: 2)]
    draft.minutes = 12
    self.draft = draft
  }

  private func form(_ entry: BulkEntry) throws -> EntryForm? {
    let id = try #require(RandomID("1f9b0c3e-5a7d-4296-8be1-d0c4a5f60718"))
    return entry.form(office.form(of: entry.draft, id: id, minutes: nil, note: nil), in: office)
  }

  @Test func `a backlog is of the sessions that were filled in, and asks for their level`() throws {
    var entry = BulkEntry(.backlog, of: draft, on: today, in: .afternoon)
    #expect(entry.part == nil && entry.needsLevel(in: office))
    entry.draft.level = .sideBySide
    #expect(!entry.needsLevel(in: office))
    entry.count = 7
    entry.day = today.adding(-1)
    let form = try #require(try form(entry))
    #expect(form.count == 7 && form.isApproximate && form.time == .day(today.adding(-1), nil))
    #expect(form.tasks.map(\.quantity) == [2] && form.minutes == 12 && form.level == .sideBySide)
  }

  @Test func `a system that is down takes the first task alone, and needs no level`() throws {
    var entry = BulkEntry(.systemDown, of: draft, on: today, in: .afternoon)
    #expect(entry.part == .afternoon && !entry.needsLevel(in: office))
    entry.count = 30
    let form = try #require(try form(entry))
    #expect(form.count == 30 && form.outcome == .couldNot && form.reason == .systemDown)
    #expect(form.tasks.map(\.quantity) == [1] && form.minutes == nil && form.time == .day(today, .afternoon))
    #expect(form.branch == "havnen")
  }

  @Test(arguments: [nil, 0, -1, BulkEntry.limit + 1])
  func `a number that cannot be stored makes no entry`(count: Int?) throws {
    var entry = BulkEntry(.backlog, of: draft, on: today, in: .morning)
    entry.count = count
    #expect(try form(entry) == nil)
    entry.count = BulkEntry.limit
    #expect(try form(entry) != nil)
  }

  @Test func `without a task there is no entry`() throws {
    var entry = BulkEntry(.backlog, on: today, in: .morning)
    entry.count = 2
    #expect(try form(entry) == nil)
  }
}

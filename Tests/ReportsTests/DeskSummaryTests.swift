import Formats
import HelpDesk
import Language
import Municipality
import Records
import Testing

@testable import Reports

@Suite struct `A summary of the desk log` {
  let desk: SummaryDesk
  let first = SummaryDesk.today.adding(-80)
  let last = SummaryDesk.today.adding(-5)

  init() throws {
    desk = try SummaryDesk()
  }

  /// The entries that a summary of the span should count, read one by one.
  private func counted() throws -> [Entry] {
    try desk.log.entries(EntryFilter()).filter { (first...last).contains($0.day) && !$0.isVoid }
  }

  private func sum(_ entries: [Entry]) -> Int { entries.map(\.count).reduce(0, +) }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `says what a recount entry by entry says`(seed: UInt64) throws {
    try desk.fill(150, seed: seed)
    let summary = try DeskSummary(of: desk.desk, from: first, to: last)
    let entries = try counted()
    #expect(summary.entries == entries.count)
    #expect(summary.sessions == sum(entries))

    var mentions: [String: Int] = [:]
    for entry in entries { for task in entry.tasks { mentions[task.task, default: 0] += entry.count } }
    #expect(summary.mentions == mentions.values.reduce(0, +))
    #expect(summary.mentions > summary.sessions)
    let inOrder = mentions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    #expect(summary.tasks.map(\.code) == inOrder.prefix(10).map(\.key))
    #expect(summary.tasks.map(\.number) == inOrder.prefix(10).map(\.value))
    #expect(summary.otherTasks == inOrder.count - 10)
    #expect(summary.otherMentions == inOrder.dropFirst(10).map(\.value).reduce(0, +))

    for (level, line) in zip(HelpLevel.allCases, summary.levels) {
      #expect(line.number == sum(entries.filter { $0.level == level }))
    }
    #expect(summary.levels.count == 5)
    #expect(summary.withoutLevel == sum(entries.filter { $0.level == nil }))
    #expect(summary.branches.map(\.code) == ["havnen", "skoven"])
    #expect(
      summary.branches.map(\.number) == ["havnen", "skoven"].map { code in sum(entries.filter { $0.branch == code }) })
    for month in summary.months {
      let inMonth = entries.filter { ($0.day.year, $0.day.month) == (month.first.year, month.first.month) }
      #expect(month.sessions == sum(inMonth))
    }
    #expect(summary.months.map(\.sessions).reduce(0, +) == summary.sessions)
    #expect(Set(summary.months.map(\.first)).isSuperset(of: entries.map(\.day.firstOfMonth)))

    let missing: [OptionalField: (Entry) -> Bool] = [
      .minutes: { $0.minutes == nil }, .barriers: { $0.barriers == nil }, .alone: { $0.alone == nil },
      .contact: { $0.contact == nil }, .persons: { $0.persons == nil }, .effort: { $0.effort == nil },
    ]
    #expect(Set(summary.gaps.map(\.field)) == Set(missing.keys))
    for gap in summary.gaps {
      let isMissing = try #require(missing[gap.field])
      #expect(gap.sessions == sum(entries.filter(isMissing)), "\(gap.field)")
    }
  }

  @Test func `changes when a session more is logged, and not when it is voided again`() throws {
    try desk.fill(20, seed: 4)
    let before = try DeskSummary(of: desk.desk, from: first, to: last)
    var generator = SystemRandomNumberGenerator()
    var form = EntryForm(id: .init(using: &generator), tasks: [.init("passport"), .init("wifi")], outcome: .done)
    form.branch = "havnen"
    form.level = .tip
    form.count = 7
    form.time = .day(last, .morning)
    _ = try desk.log.log(form)
    let after = try DeskSummary(of: desk.desk, from: first, to: last)
    #expect(after.sessions == before.sessions + 7)
    #expect(after.entries == before.entries + 1)
    #expect(after.mentions == before.mentions + 14)
    _ = try desk.log.void(form.id, because: .practice)
    #expect(try DeskSummary(of: desk.desk, from: first, to: last) == before)
  }

  @Test func `of an empty log is all zeros and no branch that has not opened`() throws {
    let summary = try DeskSummary(of: desk.desk, from: first, to: last)
    #expect(summary.sessions == 0)
    #expect(summary.mentions == 0)
    #expect(summary.tasks.isEmpty)
    #expect(summary.levels.allSatisfy { $0.number == 0 })
    #expect(summary.branches.map(\.code) == ["havnen", "skoven"])
    #expect(summary.months.allSatisfy { $0.sessions == 0 })
    #expect(!summary.months.isEmpty)
  }

  @Test func `names a month in which nothing was logged`() throws {
    let summary = try DeskSummary(
      of: desk.desk, from: try #require(Day(iso: "2025-12-31")), to: try #require(Day(iso: "2026-03-01")))
    #expect(summary.months.map(\.first.iso) == ["2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01"])
  }

  @Test func `as JSON says that it is for internal use, and holds the same figures`() throws {
    try desk.fill(60, seed: 5)
    let summary = try DeskSummary(of: desk.desk, from: first, to: last)
    let json = try JSON(parsing: summary.json.text())
    #expect(json["for"]?.string == "internal")
    #expect(json["demo"]?.bool == false)
    #expect(json["sessions"]?.int == summary.sessions)
    #expect(json["tasks"]?.array?.count == summary.tasks.count)
    #expect(json["tasks"]?[0]?["id"]?.string == summary.tasks.first?.code)
    #expect(json["tasks"]?[0]?["name"]?["sv"]?.string == summary.tasks.first?.name.sv)
    #expect(json["otherTasks"]?["mentions"]?.int == summary.otherMentions)
    #expect(json["levels"]?.array?.compactMap { $0["sessions"]?.int } == summary.levels.map(\.number))
    #expect(json["withoutLevel"]?.int == summary.withoutLevel)
    #expect(json["months"]?[0]?["month"]?.string == String(first.iso.prefix(7)))
    #expect(json["notRecorded"]?.array?.compactMap { $0["field"]?.string } == summary.gaps.map(\.field.code))
  }
}

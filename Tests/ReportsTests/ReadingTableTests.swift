import Language
import Testing

@testable import Reports

/// How a table of the counting shape is laid out for people.
@Suite struct `A table for people` {
  private static func key(_ id: String, _ title: String, codes: [String] = []) -> ReportColumn {
    ReportColumn(
      id: id, title: Wording(same: title), role: .key, meaning: Wording(same: title),
      codes: codes.map { ReportCode($0, Wording(same: $0)) })
  }

  private static func table(_ rows: [[ReportCell]]) -> ReportTable {
    ReportTable(
      columns: [
        key("channel", "Kanal", codes: ["desk", "phone"]), key("own", "Egen kode"), key("task", "Opgave", codes: ["a"]),
        key("contact", "Information eller sag", codes: ["info", "case"]), SampleReport.sessions,
      ], rows: rows, total: [.text("I alt"), .empty, .empty, .empty, .count(30)], groups: ["channel"],
      across: ["contact"])
  }

  private static func row(_ channel: String, _ task: String, _ contact: String, _ figure: ReportCell) -> [ReportCell] {
    [
      .term(ReportTerm(channel, channel.uppercased())), .empty, .term(ReportTerm(task, task.uppercased())),
      .term(ReportTerm(contact, contact.uppercased())), figure,
    ]
  }

  @Test func `puts groups and columns in the order of their codes, and leaves out what is empty`() {
    let reading = ReadingTable(
      Self.table([
        Self.row("phone", "b", "case", .count(7)), Self.row("phone", "a", "info", .count(8)),
        Self.row("desk", "a", "case", .count(5)), Self.row("desk", "a", "info", .count(10)),
      ]), in: .da)
    #expect(reading.columns.map { $0.title[.da] } == ["Opgave", "INFO", "CASE"])
    #expect(reading.groups.map(\.heading) == ["Kanal: DESK", "Kanal: PHONE"])
    #expect(reading.groups[0].rows == [[.term(ReportTerm("a", "A")), .count(10), .count(5)]])
    #expect(reading.groups[1].rows.map { $0[1...] } == [[.empty, .count(7)], [.count(8), .empty]])
    #expect(reading.closing?.name == "I alt")
    #expect(reading.closing?.figure == .count(30))
  }

  @Test func `keeps every row whole where two figures would stand in one place`() {
    let table = Self.table([Self.row("desk", "a", "info", .count(7)), Self.row("desk", "a", "info", .count(8))])
    let reading = ReadingTable(table, in: .da)
    #expect(reading.groups[0].rows.count == 2)
    #expect(reading.total?.last == .count(30))
  }

  @Test func `names lines without any figure in a sentence, unless they are few`() {
    let tasks = ["a", "b", "c", "d"]
    let hidden = tasks.map { Self.row("desk", $0, "info", $0 == "b" ? .count(9) : .hidden) }
    let reading = ReadingTable(Self.table(hidden), in: .da)
    #expect(reading.groups[0].folded == ["A", "C", "D"])
    #expect(reading.groups[0].rows.count == 1)
    #expect(ReadingTable(Self.table(Array(hidden.prefix(3))), in: .da).groups[0].folded.isEmpty)
  }

  @Test func `says nothing of a comparison that can be made nowhere`() {
    let table = { (verdict: ReportVerdict) in
      ReportTable(
        columns: [Self.key("task", "Opgave"), SampleReport.sessions, .change],
        rows: [
          [.term(ReportTerm("a", "A")), .count(7), .verdict(.unknown)],
          [.term(ReportTerm("b", "B")), .count(8), .verdict(verdict)],
        ])
    }
    #expect(ReadingTable(table(.unknown), in: .da).columns.count == 2)
    #expect(ReadingTable(table(.more(low: 0.1, high: 0.2)), in: .da).columns.count == 3)
  }

  @Test func `tells programs every row, whatever people read`() {
    let table = Self.table([Self.row("desk", "a", "info", .hidden), Self.row("phone", "a", "case", .count(5))])
    #expect(ReportBody.table(table).dataTable(in: .da) == table)
  }
}

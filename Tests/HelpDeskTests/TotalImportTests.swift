import Formats
import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

@Suite struct TotalImportTests {
  static let mapping = ImportMapping(
    rows: .totals, dates: .dayFirst,
    columns: [
      .init("Dato", .date), .init("Sted", .branch), .init("Opgave", .task), .init("Antal", .count),
    ],
    words: [.task: [.init("Pas", "passport"), .init("Kørekort", "driving-licence")]], fixed: [.outcome: "done"])

  private func sheet(_ pas: Int, _ desk: ImportDesk) throws -> String {
    try desk.sheet(
      """
      Dato;Sted;Opgave;Antal
      02-11-2026;nord;Pas;\(pas)
      02-11-2026;syd;Pas;7
      03-11-2026;nord;Pas;0

      """)
  }

  private func counts(_ desk: ImportDesk) throws -> [Int] {
    try desk.entries().filter { $0.branch == "nord" }.map(\.count).sorted(by: >)
  }

  private func sessions(_ desk: ImportDesk) throws -> Int? {
    let span = ImportDesk.today.firstOfMonth...ImportDesk.today
    return try desk.office.desk.read { try TotalBook.totals(by: .all, in: span, reader: $0)[0]?.sessions }
  }

  @Test func `a total is stored once, split where it is too large for an entry`() throws {
    let desk = try ImportDesk()
    let report = try desk.take(try sheet(1203, desk), Self.mapping)
    #expect(report.newEntries == 4)
    #expect(report.newSessions == 1210)
    #expect(try counts(desk) == [500, 500, 203])
    let again = try desk.take(try sheet(1203, desk), Self.mapping)
    #expect(again.newEntries == 0)
    #expect(again.knownEntries == 4)
    #expect(try sessions(desk) == 1210)
  }

  @Test func `a changed total is a conflict until it is to replace the old one`() throws {
    let desk = try ImportDesk()
    try desk.take(try sheet(12, desk), Self.mapping)
    #expect(try desk.faults(try sheet(15, desk), Self.mapping) == ["2:21 changedTotal"])
    #expect(try counts(desk) == [12])
    for (number, expected) in [(15, [15]), (1203, [500, 500, 203]), (0, []), (600, [500, 100]), (12, [12])] {
      let report = try desk.take(try sheet(number, desk), Self.mapping) { $0.replaces = true }
      #expect(report.isStored)
      #expect(try counts(desk) == expected)
      #expect(try sessions(desk) ?? 0 == number + 7)
      #expect(try desk.take(try sheet(number, desk), Self.mapping) { $0.replaces = true }.replacedEntries == 0)
    }
    // What stood there before is kept as corrections with their reason.
    let reasons = try desk.office.desk.read { reader in
      try reader.rows("SELECT DISTINCT reason FROM entry_change") { CorrectionReason(number: $0.whole(0)) }
    }
    #expect(reasons == [.recount])
  }

  @Test func `an old sheet does not undo what replaced it`() throws {
    let desk = try ImportDesk()
    try desk.take(try sheet(12, desk), Self.mapping)
    try desk.take(try sheet(15, desk), Self.mapping) { $0.replaces = true }
    #expect(try desk.take(try sheet(12, desk), Self.mapping).knownEntries == 2)
    #expect(try counts(desk) == [15])
  }

  @Test func `with rejects a conflict is set aside and the rest stored`() throws {
    let desk = try ImportDesk()
    try desk.take(try sheet(12, desk), Self.mapping)
    let file = try desk.sheet(
      "Dato;Sted;Opgave;Antal\n02-11-2026;nord;Pas;15\n04-11-2026;nord;Pas;3\n")
    let report = try desk.take(file, Self.mapping) { $0.rejects = desk.path + "/afvist.csv" }
    #expect(report.newEntries == 1)
    #expect(report.refusedRows == 1)
    let written = try desk.text(of: desk.path + "/afvist.csv")
    #expect(
      written == "\u{FEFF}" + SheetPhrase.rejectsMark.wording.da
        + "\r\nDato;Sted;Opgave;Antal\r\n02-11-2026;nord;Pas;15\r\n")
  }

  @Test func `the same total twice in a sheet is told, with both lines`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(
      "Dato;Sted;Opgave;Antal\n02-11-2026;nord;Pas;5\n02-11-2026;syd;Pas;5\n02-11-2026;nord;Pas;6\n")
    do {
      try desk.take(file, Self.mapping)
      Issue.record("imported")
    } catch let fault as SheetFault {
      #expect(fault.report.findings.map(\.problem) == [.totalTwice(line: 2)])
      #expect(fault.report.findings.map(\.line) == [4])
    }
    // Set aside, neither of the two is taken: which one holds, nobody knows.
    let report = try desk.take(file, Self.mapping) { $0.rejects = desk.path + "/afvist.csv" }
    #expect(report.newEntries == 1)
    #expect(report.refusedRows == 2)
  }

  @Test func `of a total that stands many times every line is told`() throws {
    let desk = try ImportDesk()
    let row = "02-11-2026;nord;Pas;5\n"
    let file = try desk.sheet("Dato;Sted;Opgave;Antal\n" + String(repeating: row, count: 5))
    let report = try desk.take(file, Self.mapping) { $0.isDryRun = true }
    #expect(report.findings.map(\.line) == [3, 4, 5, 6])
    #expect(report.findings.allSatisfy { $0.problem == .totalTwice(line: 2) })
    #expect(report.refusedRows == 5)
    #expect(report.newEntries == 0)
  }

  @Test func `a sheet with a column for each task is read cell by cell`() throws {
    let desk = try ImportDesk()
    let mapping = ImportMapping(
      rows: .totals, dates: .dayFirst,
      columns: [
        .init("Dato", .date), .init("Pas", .count, set: [.task: "passport"]),
        .init("MitID", .count, set: [.task: "mitid-app", .level: "2"]),
        .init("Afvist", .count, set: [.task: "passport", .outcome: "could-not", .reason: "system-down"]),
      ], fixed: [.branch: "nord", .outcome: "done"])
    let text = "Dato;Pas;MitID;Afvist\n02-11-2026;5;12;\n03-11-2026;0;3;2\n30-11-2026;0;0;0\nI alt;5;15;2\n"
    let report = try desk.take(try desk.sheet(text), mapping)
    #expect(report.newSessions == 22)
    #expect(
      try desk.lines() == [
        "2026-11-02 - nord mitid-app×1 2 desk done - n12", "2026-11-02 - nord passport×1 - desk done - n5",
        "2026-11-03 - nord mitid-app×1 2 desk done - n3", "2026-11-03 - nord passport×1 - desk could-not - n2",
      ])
    let wrong = text.replacing("03-11-2026;0;3;2", with: "03-11-2026;0;tre;2,5")
    #expect(try desk.faults(try desk.sheet(wrong), mapping) == ["3:14 badNumber", "3:18 badNumber"])
  }
}

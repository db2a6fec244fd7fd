import Formats
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import SQLite
import Testing

/// A sheet that comes again: mended, read by another mapping, shortened, under another name.
///
/// Whatever it was counted as before, it is never counted twice unless somebody says so.
@Suite struct SheetAgainTests {
  private static let head = "Dato;Sted;Opgave;Grad;Min\n"
  private static let rows = [
    "02-11-2026;nord;MitID;2;10", "02-11-2026;nord;MitID;2;10", "02-11-2026;nord;Andet;1;5", "03-11-2026;nord;Pas;;15",
    "03-11-2026;syd;Andet;1;5", "04-11-2026;syd;MitID;3;20",
  ]

  static func mapping(_ change: (inout ImportMapping) -> Void = { _ in }) -> ImportMapping {
    var mapping = ImportMapping(
      rows: .sessions, dates: .dayFirst,
      columns: [
        .init("Dato", .date), .init("Sted", .branch), .init("Opgave", .task), .init("Grad", .level),
        .init("Min", .minutes),
      ],
      words: [
        .task: [.init("Pas", "passport"), .init("MitID", "mitid-app"), .init("Andet", "other-digital")]
      ], fixed: [.outcome: "done"])
    change(&mapping)
    return mapping
  }

  private func sheet(_ desk: ImportDesk, _ rows: [String] = SheetAgainTests.rows) throws -> String {
    try desk.sheet(Self.head + rows.joined(separator: "\n") + "\n")
  }

  /// The problems that an import is refused for.
  private func problems(
    _ desk: ImportDesk, _ file: String, _ mapping: ImportMapping,
    _ change: (inout EntryImport.Options) -> Void = { _ in }
  ) throws -> [SheetProblem] {
    do {
      try desk.take(file, mapping, change)
      return []
    } catch let fault as SheetFault {
      return fault.report.findings.map(\.problem)
    }
  }

  private func numbers(_ numbers: Int...) -> [Int] { numbers }

  /// The running totals are those of a recount.
  private func expectTotalsRight(_ desk: ImportDesk) throws {
    let stands = try desk.entries().reduce(0) { $0 + $1.count }
    let span = ImportDesk.today.firstOfMonth.adding(-4000)...ImportDesk.today
    let all = try desk.office.desk.read { try TotalBook.totals(by: .all, in: span, reader: $0)[0]?.sessions }
    #expect(all ?? 0 == stands)
  }

  @Test func `another mapping of the same sheet is told, replaces when told to, and can be taken back`() throws {
    let desk = try ImportDesk()
    let file = try sheet(desk)
    try desk.take(file, Self.mapping())
    let before = try desk.lines()
    let better = Self.mapping { $0.words[.task]?[2] = .init("Andet", "wifi") }
    #expect(try problems(desk, file, better) == [.standsOtherwise(before: 2, now: 2)])
    #expect(try desk.lines() == before)
    let dry = try desk.take(file, better) { ($0.replaces, $0.isDryRun) = (true, true) }
    #expect(numbers(dry.newEntries, dry.knownEntries, dry.removedEntries) == [2, 4, 2])
    let report = try desk.take(file, better) { $0.replaces = true }
    #expect(numbers(report.newEntries, report.knownEntries, report.removedEntries) == [2, 4, 2])
    #expect(try desk.lines() == before.map { $0.replacing("other-digital", with: "wifi") }.sorted())
    try expectTotalsRight(desk)
    // The same again does nothing, and the first mapping brings back what it had given.
    #expect(try desk.take(file, better) { $0.replaces = true }.removedEntries == 0)
    let back = try desk.take(file, Self.mapping()) { $0.replaces = true }
    #expect(numbers(back.newEntries, back.replacedEntries, back.removedEntries) == [0, 2, 2])
    #expect(try desk.lines() == before)
    try expectTotalsRight(desk)
  }

  @Test func `a mapping with one more column is recognised too`() throws {
    let desk = try ImportDesk()
    let file = try sheet(desk)
    try desk.take(file, Self.mapping { $0.columns.removeLast() })
    let now = try problems(desk, file, Self.mapping())
    #expect(now == [.standsOtherwise(before: 6, now: 6)])
    #expect(try desk.take(file, Self.mapping()) { $0.replaces = true }.removedEntries == 6)
    #expect(try desk.entries().count == 6)
    try expectTotalsRight(desk)
  }

  @Test func `a row that was mended after the import is told and replaced`() throws {
    let desk = try ImportDesk()
    try desk.take(try sheet(desk), Self.mapping())
    var rows = Self.rows
    rows[5] = "04-11-2026;syd;MitID;3;25"
    let file = try sheet(desk, rows)
    #expect(try problems(desk, file, Self.mapping()) == [.standsOtherwise(before: 1, now: 1)])
    try desk.take(file, Self.mapping()) { $0.replaces = true }
    #expect(try desk.entries().compactMap(\.minutes).reduce(0, +) == 70)
  }

  @Test func `more rows of the same days are taken in when told to`() throws {
    let desk = try ImportDesk()
    try desk.take(try sheet(desk, Array(Self.rows.prefix(3))), Self.mapping())
    // A sheet that grows asks nothing.
    #expect(try desk.take(try sheet(desk), Self.mapping()).newEntries == 3)
    let more = try sheet(desk, ["02-11-2026;nord;Pas;;7"])
    #expect(try problems(desk, more, Self.mapping()) == [.standsOtherwise(before: 3, now: 1)])
    #expect(try desk.take(more, Self.mapping()) { $0.adds = true }.newEntries == 1)
    #expect(try desk.take(more, Self.mapping()) { $0.adds = true }.newEntries == 0)
    #expect(try desk.entries().count == 7)
  }

  @Test func `rows that were deleted in the sheet are told, left alone, and taken out when told to`() throws {
    let desk = try ImportDesk()
    try desk.take(try sheet(desk), Self.mapping())
    // One of two equal rows and another one are gone; the day of the last is not covered any more.
    let shorter = try sheet(desk, [Self.rows[0], Self.rows[3], Self.rows[4]])
    let report = try desk.take(shorter, Self.mapping())
    #expect(numbers(report.newEntries, report.knownEntries, report.goneEntries) == [0, 3, 2])
    #expect(try desk.entries().count == 6)
    #expect(try desk.take(shorter, Self.mapping()) { $0.replaces = true }.removedEntries == 2)
    #expect(try desk.entries().count == 4)
    try expectTotalsRight(desk)
  }

  @Test func `deleted rows of a sheet of totals are told`() throws {
    let desk = try ImportDesk()
    func totals(_ rows: String) throws -> String { try desk.sheet("Dato;Sted;Opgave;Antal\n" + rows) }
    let first = "02-11-2026;nord;Pas;1203\n02-11-2026;nord;Kørekort;7\n03-11-2026;nord;Pas;2\n"
    try desk.take(try totals(first), TotalImportTests.mapping)
    let report = try desk.take(try totals("02-11-2026;nord;Kørekort;7\n"), TotalImportTests.mapping)
    #expect(report.goneEntries == 3)
    #expect(try desk.entries().count == 5)
    try desk.take(try totals("02-11-2026;nord;Kørekort;7\n"), TotalImportTests.mapping) { $0.replaces = true }
    #expect(try desk.entries().map(\.count).sorted() == [2, 7])
    try expectTotalsRight(desk)
  }

  @Test func `the same sheet at another branch is told`() throws {
    let desk = try ImportDesk()
    let text =
      Self.head.replacing("Sted;", with: "") + "02-11-2026;MitID;2;10\n02-11-2026;Andet;1;5\n03-11-2026;Pas;;15\n"
    let file = try desk.sheet(text)
    func at(_ branch: String) -> ImportMapping {
      Self.mapping {
        $0.columns.remove(at: 1)
        $0.fixed[.branch] = branch
      }
    }
    try desk.take(file, at("nord"))
    #expect(try problems(desk, file, at("syd")) == [.standsElsewhere(.branch, 3)])
    #expect(try desk.take(file, at("syd")) { $0.replaces = true }.removedEntries == 3)
    #expect(try desk.entries().map(\.branch) == ["syd", "syd", "syd"])
    try expectTotalsRight(desk)
    // What was taken out is not counted again unawares.
    let back = try desk.take(file, at("nord"))
    #expect(numbers(back.knownEntries, back.takenOutBefore) == [3, 3])
    #expect(try desk.entries().map(\.branch) == ["syd", "syd", "syd"])
  }

  @Test func `a smaller branch's own rows are no copy, though a larger one has the same`() throws {
    let desk = try ImportDesk()
    let rows = (0..<40).map { "0\($0 % 5 + 2)-11-2026;nord;MitID;2;10" }
    try desk.take(try sheet(desk, rows), Self.mapping())
    let few = rows.prefix(25).map { $0.replacing("nord", with: "syd") }
    #expect(try desk.take(try sheet(desk, few), Self.mapping()).newEntries == 25)
  }

  @Test func `the same sheet under another source is told`() throws {
    let desk = try ImportDesk()
    let file = try sheet(desk)
    try desk.take(file, Self.mapping())
    #expect(try problems(desk, file, Self.mapping()) { $0.source = "ny" } == [.standsElsewhere(.source, 6)])
    let report = try desk.take(file, Self.mapping()) { ($0.source, $0.replaces) = ("ny", true) }
    #expect(numbers(report.newEntries, report.removedEntries) == [6, 6])
    #expect(try desk.entries().count == 6)
    try expectTotalsRight(desk)
  }

  @Test func `day numbers that are counted from another year are told`() throws {
    let desk = try ImportDesk()
    try desk.office.desk.write { writer in
      for branch in try BranchRegister.branches(in: writer.reader) {
        #expect(branch.opened < Day(year: 2022, month: 1, day: 1) ?? ImportDesk.today)
      }
    }
    let file = try sheet(desk, ["44866;nord;MitID;2;10", "44867;nord;Andet;1;5", "44868;nord;Pas;;5"])
    try desk.take(file, Self.mapping { $0.dates = .excel1900 })
    let other = Self.mapping { $0.dates = .excel1904 }
    #expect(try problems(desk, file, other) == [.standsElsewhere(.days, 3)])
    try desk.take(file, other) { $0.replaces = true }
    #expect(Set(try desk.entries().map(\.day.year)) == [2026])
  }

  @Test func `mended rows go beside the others without a question, and refused rows take nothing out`() throws {
    let desk = try ImportDesk()
    let bad = Self.rows + ["04-11-2026;syd;Ukendt;1;5"]
    let rejects = desk.path + "/afvist.csv"
    try desk.take(try sheet(desk, bad), Self.mapping()) { $0.rejects = rejects }
    let mended = try desk.text(of: rejects).replacing("Ukendt", with: "MitID")
    try mended.write(toFile: rejects, atomically: true, encoding: .utf8)
    #expect(try desk.take(rejects, Self.mapping()).newEntries == 1)
    #expect(try desk.take(rejects, Self.mapping()).newEntries == 0)
    // The unmended sheet again, told to hold: the mended row may be the refused one.
    let again = try sheet(desk, bad)
    let other = desk.path + "/afvist2.csv"
    #expect(
      try problems(desk, again, Self.mapping()) { ($0.rejects, $0.replaces) = (other, true) }.contains(
        .replaceRefused(1)))
    #expect(try desk.entries().count == 7)
  }

  @Test func `what the desk has voided stays void`() throws {
    let desk = try ImportDesk()
    let file = try sheet(desk)
    try desk.take(file, Self.mapping())
    let one = try #require(try desk.entries().first { $0.day.day == 4 })
    _ = try desk.office.log.void(one.id, because: .practice)
    let report = try desk.take(file, Self.mapping()) { $0.replaces = true }
    #expect(
      numbers(report.newEntries, report.replacedEntries, report.removedEntries, report.knownEntries) == [0, 0, 0, 6])
    #expect(try desk.entries().count == 5)
  }

  @Test(arguments: 1...8)
  func `whatever is mended and imported with the sheet to hold, the log is the last sheet`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let desk = try ImportDesk()
    func randomRow() -> String {
      let day = Int.random(in: 2...6, using: &generator)
      let branch = Bool.random(using: &generator) ? "nord" : "syd"
      let task = ["MitID;2", "Andet;1", "Pas;"].randomElement(using: &generator) ?? "Pas;"
      return "0\(day)-11-2026;\(branch);\(task);\(Int.random(in: 1...3, using: &generator))"
    }
    // Every day and branch stays covered, so that the sheet holds for all of them.
    let anchors = (2...6).flatMap { ["0\($0)-11-2026;nord;Pas;;99", "0\($0)-11-2026;syd;Pas;;99"] }
    var rows = (0..<30).map { _ in randomRow() }
    for _ in 0..<6 {
      for _ in 0..<Int.random(in: 0...8, using: &generator) {
        rows[Int.random(in: rows.indices, using: &generator)] = randomRow()
      }
      if Bool.random(using: &generator) { rows.removeLast(Int.random(in: 0...3, using: &generator)) }
      rows.shuffle(using: &generator)
      let code = ["wifi", "other-digital"].randomElement(using: &generator) ?? "wifi"
      let mapping = Self.mapping { $0.words[.task]?[2] = .init("Andet", code) }
      try desk.take(try sheet(desk, anchors + rows), mapping) { $0.replaces = true }
      let fresh = try ImportDesk()
      try fresh.take(try sheet(fresh, anchors + rows), mapping)
      #expect(try desk.lines() == fresh.lines())
      try expectTotalsRight(desk)
    }
  }
}

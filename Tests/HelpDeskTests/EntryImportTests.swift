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

@Suite struct EntryImportTests {
  /// A Danish desk's own sheet.
  static let danish = ImportMapping(
    rows: .sessions, dates: .dayFirst,
    columns: [
      .init("Dato", .date), .init("Kl.", .time), .init("Bibliotek", .branch), .init("Opgave", .task),
      .init("Hjælp", .level), .init("Minutter", .minutes), .init("Udfald", .outcome), .init("Kanal", .channel),
    ],
    words: [
      .branch: [.init("Nordbiblioteket", "nord"), .init("Syd", "syd")],
      .task: [.init("Pas", "passport"), .init("MitID", "mitid-app"), .init("Print og scan", "print-scan")],
      .level: [.init("Ved siden af", "2"), .init("Tip", "1")],
      .outcome: [.init("Løst", "done"), .init("Nej", "could-not")],
      .channel: [.init("Skranke", "desk"), .init("Bestilt", "booked")],
    ])

  static let sheet = """
    Dato;Kl.;Bibliotek;Opgave;Hjælp;Minutter;Udfald;Kanal
    02-11-2026;10.15;Nordbiblioteket;MitID;Ved siden af;12,5;Løst;Skranke
    03/11-26;;Syd;Print og scan;Tip;5;Løst;
    3.11.2026;16.30;Syd;Pas;;10;Nej;Bestilt
    03/11-26;;Syd;Print og scan;Tip;5;Løst;
    04-11-2026;eftermiddag;nord;MitID + Print og scan;2;;Løst;desk

    """

  @Test func `a Danish sheet becomes entries`() throws {
    let desk = try ImportDesk()
    let report = try desk.take(try desk.sheet(Self.sheet), Self.danish)
    #expect(report.isStored)
    #expect(report.rows == 5)
    #expect(report.newEntries == 5)
    #expect(report.findings.isEmpty)
    #expect(report.separator == .semicolon)
    #expect(report.encoding == .utf8)
    #expect(
      try desk.lines() == [
        "2026-11 - syd passport×1 - booked could-not 10 n1",
        "2026-11-02 morning nord mitid-app×1 2 desk done 13 n1",
        "2026-11-03 - syd print-scan×1 1 desk done 5 n1",
        "2026-11-03 - syd print-scan×1 1 desk done 5 n1",
        "2026-11-04 afternoon nord mitid-app×1+print-scan×1 2 desk done - n1",
      ])
  }

  @Test func `the same sheet twice adds nothing, and equal rows stay as many as they are`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(Self.sheet)
    try desk.take(file, Self.danish)
    let before = try desk.entries()
    let again = try desk.take(file, Self.danish)
    #expect(again.newEntries == 0)
    #expect(again.knownEntries == 5)
    #expect(try desk.entries() == before)
    // A third equal row is a third session, wherever it stands.
    let longer = try desk.sheet(
      Self.sheet.replacing("3.11.2026;16", with: "03-11-2026;;Syd;Print og scan;Tip;5;Løst;Skranke\n3.11.2026;16"))
    #expect(try desk.take(longer, Self.danish).newEntries == 1)
    #expect(try desk.entries().count == 6)
    // The same rows from elsewhere are other sessions, once somebody has said so.
    #expect(throws: SheetFault.self) { try desk.take(longer, Self.danish) { $0.source = "en-anden" } }
    let other = try desk.take(longer, Self.danish) { ($0.source, $0.adds) = ("en-anden", true) }
    #expect(other.newEntries == 6)
  }

  @Test func `encoding, separator and order of rows do not change what a row is`() throws {
    let desk = try ImportDesk()
    try desk.take(try desk.sheet(Self.sheet), Self.danish)
    let windows = Self.sheet.replacing("\n", with: "\r\n").unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let report = try desk.take(try desk.sheet(windows), Self.danish)
    #expect(report.encoding == .windows1252)
    #expect(report.newEntries == 0)
    let lines = Self.sheet.split(separator: "\n")
    let turned = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n").replacing(";", with: "\t")
    let tabbed = try desk.take(try desk.sheet(Array(turned.utf8)), Self.danish)
    #expect(tabbed.separator == .tab)
    #expect(tabbed.newEntries == 0)
    #expect(tabbed.knownEntries == 5)
  }

  @Test func `a Swedish sheet becomes entries`() throws {
    let desk = try ImportDesk(.sweden)
    let mapping = ImportMapping(
      rows: .sessions, dates: .yearFirst,
      columns: [
        .init("Datum", .date), .init("Ärende", .task), .init("Nivå", .level), .init("Hur gick det", .outcome),
      ],
      words: [
        .task: [.init("BankID", "bankid-activate")], .outcome: [.init("Klart", "done"), .init("Delvis", "partly")],
      ], fixed: [.branch: "nord", .channel: "cafe"])
    let text = "Datum\tÄrende\tNivå\tHur gick det\n2026-11-02\tBankID\t3\tKlart\n20261103\tBankID\t1\tDelvis\n"
    let codes = try desk.office.desk.read { try TaskRegister.tasks(in: $0, of: .sweden).map(\.code.text) }
    let task = try #require(codes.first { $0.hasPrefix("bankid") })
    var own = mapping
    own.words[.task] = [.init("BankID", task)]
    try desk.take(try desk.sheet(Array(text.utf8)), own)
    #expect(
      try desk.lines() == [
        "2026-11-02 - nord \(task)×1 3 cafe done - n1", "2026-11-03 - nord \(task)×1 1 cafe partly - n1",
      ])
  }

  @Test func `our own export comes back as it was`() throws {
    let desk = try ImportDesk()
    let text = """
      date,branch,tasks,level,channel,outcome,minutes,barriers,count
      2026-11-02,nord,mitid-app=2+passport,3,desk,done,20,digital+language,4
      2026-11-03,syd,print-scan,1,careHome,done,,none,1
      """.replacing("careHome", with: "care-home")
    let mapping = try #require(
      ImportMapping.own(headings: text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)))
    try desk.take(try desk.sheet(Array(text.utf8)), mapping)
    #expect(
      try desk.lines() == [
        "2026-11 - syd print-scan×1 1 care-home done - n1",
        "2026-11-02 - nord mitid-app×2+passport×1 3 desk done 20 n4",
      ])
    let first = try #require(try desk.entries().first { $0.branch == "nord" })
    #expect(first.barriers == ChoiceSet([.digital, .language]))
  }

  @Test func `running totals count what was imported once`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(Self.sheet)
    try desk.take(file, Self.danish)
    try desk.take(file, Self.danish)
    let span = Day(number: ImportDesk.today.firstOfMonth.number)...ImportDesk.today
    let all = try desk.office.desk.read { try TotalBook.totals(by: .all, in: span, reader: $0) }
    #expect(all[0]?.sessions == 5)
    let hours = try desk.office.desk.read { reader in
      let quarter = TotalBook.quarter(of: ImportDesk.today)
      return try TotalBook.hours(in: quarter...quarter, reader: reader)
    }
    #expect(hours[1]?[10] == 1)
  }

  @Test func `a dry run says what would happen and writes nothing`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(Self.sheet)
    let report = try desk.take(file, Self.danish) { $0.isDryRun = true }
    #expect(report.newEntries == 5)
    #expect(!report.isStored)
    #expect(try desk.entries().isEmpty)
    try desk.take(file, Self.danish)
    #expect(try desk.take(file, Self.danish) { $0.isDryRun = true }.knownEntries == 5)
  }

  @Test func `an entry corrected or undone at the desk is left as the desk left it`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet(Self.sheet)
    try desk.take(file, Self.danish)
    let one = try #require(try desk.entries().first { $0.day.day == 2 })
    var form = EntryForm(one, id: one.id)
    form.minutes = 30
    _ = try desk.office.log.correct(form, because: .slip)
    let other = try #require(try desk.entries().first { $0.day.day == 4 })
    _ = try desk.office.log.void(other.id, because: .practice)
    #expect(try desk.take(file, Self.danish).knownEntries == 5)
    #expect(try desk.office.log.entry(one.id).minutes == 30)
    #expect(try desk.office.log.entry(other.id).isVoid)
  }

  @Test func `an id tells no more than its row`() throws {
    let desk = try ImportDesk()
    let head = "Dato;Kl.;Bibliotek;Opgave;Hjælp;Minutter;Udfald;Kanal\n"
    func id(_ row: String) throws -> RandomID? {
      let desk = try ImportDesk()
      try desk.take(try desk.sheet(head + row + "\n"), Self.danish)
      return try desk.entries().first?.id
    }
    // Another minute of the same morning, and another day of a month that is kept alone, make the same id.
    #expect(try id("02-11-2026;10.15;Syd;MitID;2;5;Løst;") == id("02-11-2026;11.45;Syd;MitID;2;5;Løst;"))
    #expect(try id("02-11-2026;;Syd;MitID;2;5;Løst;Bestilt") == id("09-11-2026;8.00;Syd;MitID;2;5;Løst;Bestilt"))
    #expect(try id("02-11-2026;;Syd;MitID;2;5;Løst;") != id("03-11-2026;;Syd;MitID;2;5;Løst;"))
    _ = desk
  }
}

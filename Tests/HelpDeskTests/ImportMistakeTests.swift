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

/// Every kind of sheet that a desk gets wrong: told plainly, with its place, without the cell, and nothing is stored.
@Suite struct ImportMistakeTests {
  static let mapping = ImportMapping(
    rows: .sessions, dates: .dayFirst,
    columns: [
      .init("Dato", .date), .init("Opgave", .task), .init("Grad", .level), .init("Min", .minutes),
      .init("Udfald", .outcome),
    ],
    words: [.task: [.init("Pas", "passport"), .init("MitID", "mitid-app")], .outcome: [.init("Løst", "done")]],
    fixed: [.branch: "nord"])

  private static let head = "Dato;Opgave;Grad;Min;Udfald\n"

  @Test(arguments: [
    ("32-11-2026;Pas;;5;Løst", "2:1 badDate"),
    ("uge 45;Pas;;5;Løst", "2:1 badDate"),
    (";Pas;;5;Løst", "2:1 cellMissing"),
    ("46329;Pas;;5;Løst", "2:1 dateIsNumber"),
    ("02-11-2027;Pas;;5;Løst", "2:1 inFuture"),
    ("02-11-1999;Pas;;5;Løst", "2:1 branchNotYetOpen"),
    ("02-11-2026;Hemmeligt;;5;Løst", "2:12 unknownWord"),
    ("02-11-2026;;;5;Løst", "2:12 cellMissing"),
    ("02-11-2026;MitID;;5;Løst", "2:18 levelMissing"),
    ("3/11;Pas;;5;Løst", "2:1 yearMissing"),
    ("02-11-2026;MitID;7;5;Løst", "2:18 unknownWord"),
    ("02-11-2026;Pas;;mange;Løst", "2:17 badNumber"),
    ("02-11-2026;Pas;;601;Løst", "2:17 outOfRange"),
    ("02-11-2026;Pas;;-5;Løst", "2:17 outOfRange"),
    ("02-11-2026;Pas;;5;", "2:19 cellMissing"),
    ("02-11-2026;Pas;;5;Løst;ekstra", "2:24 extraCell"),
    ("02-11-2026;Pas+Pas;;5;Løst", "2:12 taskTwice"),
    ("02-11-2026;Pas \"nyt;;5;Løst", "2:16 strayQuote"),
  ])
  func `a mistake in a row is told with line and column`(row: String, finding: String) throws {
    let desk = try ImportDesk()
    let found = try desk.faults(try desk.sheet(Self.head + row + "\n"), Self.mapping)
    #expect(found.first == finding)
    #expect(try desk.entries().isEmpty)
  }

  @Test func `the line is right below quoted cells with line ends and in the middle of many rows`() throws {
    let desk = try ImportDesk()
    var text = "Titel på arket\nDato;Opgave;Grad;Min;Udfald;\"Bemærkning\n(frivillig)\"\n"
    for _ in 0..<5000 { text += "02-11-2026;Pas;;5;Løst;\"en\nto\"\n" }
    text += "02-11-2026;Pas;;x;Løst;\n"
    for _ in 0..<5000 { text += "02-11-2026;Pas;;5;Løst;\n" }
    text += "02-11-2026;Pas;;5;;\n"
    #expect(
      try desk.faults(try desk.sheet(text), Self.mapping) == ["10004:17 badNumber", "15005:19 cellMissing"])
  }

  @Test func `all faults of all rows are told at once`() throws {
    let desk = try ImportDesk()
    let text = Self.head + "xx;Hvad;;5;Løst\n02-11-2026;Pas;;5;Løst\n02-11-2026;Pas;;5;Måske\n"
    #expect(
      try desk.faults(try desk.sheet(text), Self.mapping)
        == ["2:1 badDate", "2:4 unknownWord", "4:19 unknownWord"])
    #expect(try desk.entries().isEmpty)
  }

  @Test(arguments: [
    "Navn", "Borgerens navn", "CPR", "cpr-nr.", "Borger", "Namn", "Personnummer", "Kunde", "E-mail", "Tlf.",
  ])
  func `a column that names persons is refused whole, by its heading`(heading: String) throws {
    let desk = try ImportDesk()
    let text = "Dato;Opgave;\(heading);Grad;Min;Udfald\n02-11-2026;Pas;Ida;;5;Løst\n"
    let faults = try desk.faults(try desk.sheet(text), Self.mapping)
    #expect(faults.first?.hasSuffix("personColumn") == true || faults.first?.hasSuffix("identifierColumn") == true)
  }

  @Test(arguments: ["Borgere", "Antal borgere", "Borgerservice", "Kanal", "Telefon"])
  func `other headings are no persons`(heading: String) throws {
    let desk = try ImportDesk()
    let text = "Dato;Opgave;\(heading);Grad;Min;Udfald\n02-11-2026;Pas;3;;5;Løst\n"
    let report = try desk.take(try desk.sheet(text), Self.mapping)
    #expect(report.newEntries == 1)
    #expect(report.unreadColumns == [2])
  }

  @Test func `a column that holds personal numbers is refused whole, by what stands in it`() throws {
    let desk = try ImportDesk()
    var text = "Dato;Opgave;Bemærkning;Grad;Min;Udfald\n"
    for day in 1...9 { text += "0\(day)-11-2026;Pas;intet;;5;Løst\n" }
    text += "10-11-2026;Pas;ring til 010190-1234;;5;Løst\n"
    #expect(try desk.faults(try desk.sheet(text), Self.mapping) == ["11:16 identifierColumn"])
    // Not even with --skip-invalid.
    #expect(throws: SheetFault.self) {
      try desk.take(desk.path + "/ark.csv", Self.mapping) { $0.rejects = desk.path + "/afvist.csv" }
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path + "/afvist.csv"))
  }

  @Test func `a column of names is refused whole under any heading`() throws {
    let desk = try ImportDesk()
    var text = "Dato;Opgave;Bemærkning;Grad;Min;Udfald\n"
    for (day, name) in ["Anna Jensen", "", "Ole", "Karen Nielsen", "hurtigt klaret"].enumerated() {
      text += "0\(day + 1)-11-2026;Pas;\(name);;5;Løst\n"
    }
    #expect(try desk.faults(try desk.sheet(text), Self.mapping) == ["2:16 nameColumn"])
    let heading = text.replacing("Bemærkning", with: "Hvem")
    #expect(try desk.faults(try desk.sheet(heading), Self.mapping) == ["1:13 personColumn"])
    // One name among many remarks is no column of names.
    let remarks = text.replacing("Ole", with: "printer i stykker").replacing("Anna Jensen", with: "Print")
    #expect(try desk.take(try desk.sheet(remarks), Self.mapping).newEntries == 5)
  }

  @Test func `the same fault on many rows is told once, with its lines`() throws {
    let desk = try ImportDesk()
    var text = Self.head
    for number in 0..<400 { text += "02-11-2026;\(number % 2 == 0 ? "Ukendt" : "Andet ukendt");;5;Løst\n" }
    text += "02-11-2026;Pas;;mange;Løst\n02-11-2026;Pas;;5;Løst\n02-11-2026;Pas;;mange;Løst\n"
    do {
      try desk.take(try desk.sheet(text), Self.mapping)
      Issue.record("imported")
    } catch let fault as SheetFault {
      let lines = fault.sentence(in: .da).split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines[0].contains("402 fejl"))
      #expect(lines[1].contains("linje 2–401, kolonne B (400 celler)"))
      #expect(lines[2].contains("linje 402, 404, kolonne D (2 celler)"))
      #expect(lines[3].contains("--skip-invalid"))
      #expect(fault.report.findings.count == 402)
    }
  }

  @Test func `a help level for a task that has none is left out and counted`() throws {
    let desk = try ImportDesk()
    let text = Self.head + "02-11-2026;Pas;2;5;Løst\n02-11-2026;MitID;Niveau 2;5;Løst\n02-11-2026;Pas;;5;Løst\n"
    let report = try desk.take(try desk.sheet(text), Self.mapping)
    #expect(report.levelsLeftOut == 1)
    #expect(try desk.entries().compactMap(\.level).map(\.rawValue) == [2])
    // Said once for all rows, it holds where it can.
    var mapping = Self.mapping
    mapping.columns.remove(at: 2)
    mapping.fixed[.level] = "3"
    #expect(try desk.take(try desk.sheet(text), mapping) { $0.source = "ny" }.levelsLeftOut == 0)
  }

  @Test func `a heading that was changed is told with its place in the mapping`() throws {
    let desk = try ImportDesk()
    do {
      try desk.take(try desk.sheet("Dato;Opgave;Grad;Minutter;Udfald\n02-11-2026;Pas;;5;Løst\n"), Self.mapping)
      Issue.record("imported")
    } catch let fault as SheetFault {
      #expect(fault.report.findings.map(\.problem) == [.headingsLost([4])])
    }
  }

  @Test func `dates without a year lie in the mapping's year`() throws {
    let desk = try ImportDesk()
    var mapping = Self.mapping
    mapping.year = 2025
    try desk.take(try desk.sheet(Self.head + "man 3/11;Pas;;ca. 10 min;Løst\n04-nov;Pas;;½ time;Løst\n"), mapping)
    #expect(try desk.entries().map(\.day.iso).sorted() == ["2025-11-03", "2025-11-04"])
    #expect(try desk.entries().compactMap(\.minutes).sorted() == [10, 30])
    #expect(try desk.faults(try desk.sheet(Self.head + "31/2;Pas;;5;Løst\n"), mapping) == ["2:1 badDate"])
  }

  @Test func `a note is screened and the row refused`() throws {
    let desk = try ImportDesk()
    try desk.office.desk.write { try Settings.set(.always, for: .note, in: $0) }
    var mapping = Self.mapping
    mapping.columns.append(.init("Note", .note))
    let text =
      "Dato;Opgave;Grad;Min;Udfald;Note\n02-11-2026;Pas;;5;Løst;010190-1234\n02-11-2026;Pas;;5;Løst;glad\n"
    let file = try desk.sheet(text)
    #expect(try desk.faults(file, mapping) == ["2:24 refusedText"])
    let report = try desk.take(file, mapping) { $0.rejects = desk.path + "/afvist.csv" }
    #expect(report.newEntries == 1)
    #expect(try desk.entries().map(\.note) == ["glad"])
  }

  @Test func `two rows of headings, merged cells and a line of totals are read as they are meant`() throws {
    let desk = try ImportDesk()
    var mapping = Self.mapping
    mapping.headerRows = 2
    mapping.fillDown = [.date]
    mapping.columns = [
      .init("Dato", .date), .init("Ekspedition / Opgave", .task), .init("Ekspedition / Grad", .level),
      .init("Tid / Min", .minutes), .init("Udfald", .outcome),
    ]
    let text = """
      Optælling november;;;;;;
      Dato;Ekspedition;;;Tid;Udfald;
      ;Opgave;Grad;;Min;;
      02-11-2026;Pas;;;5;Løst;
      ;MitID;2;;10;Løst;
      ;;;;;;
      03-11-2026;Pas;;;5;Løst;
      I alt;3;;;20;;

      """
    let report = try desk.take(try desk.sheet(text), mapping)
    #expect(report.rows == 3)
    #expect(report.totalLines == [8])
    #expect(
      try desk.lines() == [
        "2026-11-02 - nord mitid-app×1 2 desk done 10 n1", "2026-11-02 - nord passport×1 - desk done 5 n1",
        "2026-11-03 - nord passport×1 - desk done 5 n1",
      ])
  }

  @Test func `a sheet prepared for days to come is read up to where it is filled in`() throws {
    let desk = try ImportDesk()
    let text = Self.head + "02-11-2026;Pas;;5;Løst\n27-11-2026;;;;\nuge 49;;;;\n;;;;\n"
    let report = try desk.take(try desk.sheet(text), Self.mapping)
    #expect(report.rows == 1)
    #expect(report.newEntries == 1)
  }

  @Test func `day numbers are read from 1900 or 1904 as the mapping says`() throws {
    let desk = try ImportDesk()
    var mapping = Self.mapping
    mapping.dates = .excel1900
    try desk.take(try desk.sheet(Self.head + "46328;Pas;;5;Løst\n"), mapping)
    #expect(try desk.entries().map(\.day.iso) == ["2026-11-02"])
    mapping.dates = .excel1904
    #expect(try desk.take(try desk.sheet(Self.head + "44866;Pas;;5;Løst\n"), mapping).knownEntries == 1)
    #expect(try desk.faults(try desk.sheet(Self.head + "02-11-2026;Pas;;5;Løst\n"), mapping) == ["2:1 dateIsText"])
  }

  @Test func `a quote that is never closed is told where it begins`() throws {
    let desk = try ImportDesk()
    var text = Self.head + "02-11-2026;Pas;;5;Løst\n02-11-2026;\"Pas;;5;Løst\n"
    for _ in 0..<20_000 { text += "02-11-2026;Pas;;5;Løst\n" }
    #expect(try desk.faults(try desk.sheet(text), Self.mapping).contains("3:12 unclosedQuote"))
    #expect(try desk.entries().isEmpty)
  }

  @Test func `another sheet's mapping is told plainly`() throws {
    let desk = try ImportDesk()
    let file = try desk.sheet("Dato;Aktivitet;Deltagere\n02-11-2026;Kursus;12\n")
    do {
      try desk.take(file, Self.mapping)
      Issue.record("imported")
    } catch let fault as SheetFault {
      #expect(fault.report.findings.map(\.problem) == [.otherSheet(missing: 4, of: 5)])
      #expect(fault.sentence(in: .da).contains("4 af dens 5 kolonner"))
    }
  }

  @Test func `what is no text, nothing, or not there is told`() throws {
    let desk = try ImportDesk()
    let book = try desk.sheet(Array("PK".utf8) + [3, 4, 0, 0, 0x9D, 0xFF] + Array(repeating: UInt8(0), count: 3000))
    #expect(try desk.faults(book, Self.mapping) == ["1:5 unknownEncoding"])
    #expect(try desk.faults(try desk.sheet(""), Self.mapping) == ["1:1 emptySheet"])
    #expect(try desk.faults(try desk.sheet(Self.head), Self.mapping) == ["1:1 emptySheet"])
    #expect(throws: SheetImportFault.unreadable) { try desk.take(desk.path + "/nix.csv", Self.mapping) }
    #expect(throws: SheetImportFault.unreadable) { try desk.take(desk.path, Self.mapping) }
    let twice = try desk.sheet("Dato;Opgave;Grad;Min;Udfald;Min\n02-11-2026;Pas;;5;Løst;6\n")
    #expect(try desk.faults(twice, Self.mapping) == ["1:29 headingTwice"])
    #expect(try desk.entries().isEmpty)
  }

  @Test func `refused rows are written below the same headings, mended and taken in`() throws {
    let desk = try ImportDesk()
    let text =
      "Min liste;;;;\n" + Self.head
      + "02-11-2026;Pas;;5;Løst\nxx;Pas;;5;Løst\n03-11-2026;\"Pas \"\"a\"\"; b\";;5;Løst\n"
    let rejects = desk.path + "/afvist.csv"
    let report = try desk.take(try desk.sheet(text), Self.mapping) { $0.rejects = rejects }
    #expect(report.isStored)
    #expect(report.newEntries == 1)
    #expect(report.refusedRows == 2)
    let written = try desk.text(of: rejects)
    #expect(
      written == "\u{FEFF}Afviste rækker fra Lods. Ret dem her og læs filen ind igen. Lad denne linje stå.\r\n"
        + "Min liste;;;;\r\nDato;Opgave;Grad;Min;Udfald\r\nxx;Pas;;5;Løst\r\n"
        + "03-11-2026;\"Pas \"\"a\"\"; b\";;5;Løst\r\n")
    let mode = try FileManager.default.attributesOfItem(atPath: rejects)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let mended = written.replacing("xx", with: "02-11-2026").replacing("\"Pas \"\"a\"\"; b\"", with: "Pas")
    try mended.write(toFile: rejects, atomically: true, encoding: .utf8)
    #expect(try desk.take(rejects, Self.mapping).newEntries == 1)
    #expect(try desk.lines().count == 2)
    #expect(throws: RejectsFault.exists) {
      try desk.take(desk.path + "/ark.csv", Self.mapping) { $0.rejects = rejects }
    }
  }

  @Test func `no finding and no fault holds what stood in the cell`() throws {
    let desk = try ImportDesk()
    let secret = "Zebraine"
    var mapping = Self.mapping
    mapping.columns.append(.init("Note", .note))
    try desk.office.desk.write { try Settings.set(.always, for: .note, in: $0) }
    var cells = ["02-11-2026", "MitID", "2", "5", "Løst", "intet"]
    var told = ""
    for place in cells.indices {
      let good = cells[place]
      cells[place] = place == 5 ? "\(secret) 010190-1234" : secret
      let file = try desk.sheet("Dato;Opgave;Grad;Min;Udfald;Note\n" + cells.joined(separator: ";") + "\n")
      do {
        try desk.take(file, mapping)
        Issue.record("cell \(place) was taken in")
      } catch let fault as SheetFault {
        for language in LanguageCode.allCases { told += fault.sentence(in: language) }
        told += "\(fault)" + fault.report.findings.map { "\($0)\($0.problem.code)" }.joined()
      }
      cells[place] = good
    }
    #expect(!told.contains(secret))
    #expect(!told.lowercased().contains("zebra"))
    #expect(!told.contains("010190"))
    #expect(!told.contains("{"))
  }

  @Test func `every text of a fault is there in three languages`() {
    for wording in SheetPhrase.allCases.map(\.wording) + MappingPhrase.allCases.map(\.wording) {
      #expect(wording.all.allSatisfy { !$0.isEmpty })
      #expect(Set(wording.all.map { PhraseTemplate($0).names }).count == 1)
    }
  }
}

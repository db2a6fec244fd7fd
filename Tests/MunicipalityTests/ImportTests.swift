import Formats
import Language
import Municipality
import Records
import Testing

@Suite struct ImportTests {
  private func codes(_ text: String, in office: TestOffice) throws -> Int {
    try office.desk.write { try LocalCodeImport.run(Array(text.utf8), in: $0) }
  }

  private func localCode(_ word: String, in office: TestOffice) throws -> String? {
    try office.desk.read { try TaskRegister.task(word: word, in: $0, of: .denmark).localCode }
  }

  private func faults(_ text: String, in office: TestOffice) throws -> [ImportFinding] {
    try #require(#expect(throws: ImportFault.self) { try codes(text, in: office) }).findings
  }

  @Test(arguments: [
    "task;code\nmitid-app;AA.1\npassport;BB-2\n", "\u{FEFF}opgave;kode\r\nmitid-app;AA.1\r\npassport;BB-2\r\n",
    "Code,note,Task\nAA.1,x,mitid-app\nBB-2,,passport", "task\tcode\nmitid-app\t AA.1 \npassport\tBB-2",
    "task;code\n\"mitid-app\";\"AA.1\"\n\npassport;BB-2",
  ])
  func `Numbers are read however a spreadsheet wrote them`(_ text: String) throws {
    let office = try TestOffice()
    #expect(try codes(text, in: office) == 2)
    #expect(try localCode("mitid-app", in: office) == "AA.1")
    #expect(try localCode("passport", in: office) == "BB-2")
  }

  @Test func `An empty number takes the number away, and tasks that are not named keep theirs`() throws {
    let office = try TestOffice()
    _ = try codes("task;code\nmitid-app;A\npassport;B\n", in: office)
    #expect(try codes("task;code\nmitid-app;\n", in: office) == 1)
    #expect(try localCode("mitid-app", in: office) == nil)
    #expect(try localCode("passport", in: office) == "B")
  }

  @Test func `One fault anywhere, and nothing is saved; every fault has its place`() throws {
    let office = try TestOffice()
    let found = try faults(
      "task;code\nmitid-app;A\npassprt;B\nprint-scan;010170-1234\nmitid-app;C\npassport\nnetbank;D;E\n", in: office)
    #expect(
      found == [
        ImportFinding(line: 3, column: 1, problem: .unknownTask(nearest: "passport")),
        ImportFinding(line: 4, column: 12, problem: .badCode),
        ImportFinding(line: 5, column: 1, problem: .repeated),
        ImportFinding(line: 6, column: 1, problem: .missingField),
        ImportFinding(line: 7, column: 11, problem: .extraField),
      ])
    #expect(try localCode("mitid-app", in: office) == nil)
  }

  @Test func `A file without the headings, or none at all, is told which are missing`() throws {
    let office = try TestOffice()
    #expect(
      try faults("mitid-app;A\n", in: office).map(\.problem) == [
        .missingColumn(name: "task"), .missingColumn(name: "code"),
      ])
    #expect(try faults("", in: office).count == 2)
  }

  @Test func `Bytes that are not UTF-8 are told with their place`() throws {
    let office = try TestOffice()
    let bytes = Array("task;code\nmitid-app;".utf8) + [0xE6, 0x0A]
    let fault = try #require(
      #expect(throws: ImportFault.self) { try office.desk.write { try LocalCodeImport.run(bytes, in: $0) } })
    #expect(fault.findings.contains(ImportFinding(line: 2, column: 11, problem: .format(.notUTF8))))
  }

  @Test func `The sentence counts the faults, tells twenty and repeats nothing of the file`() throws {
    let office = try TestOffice()
    let rows = (0..<30).map { "010170-12\($0 + 10);Peter Hansen \($0)\n" }.joined()
    let fault = try #require(#expect(throws: ImportFault.self) { try codes("task;code\n" + rows, in: office) })
    for language in LanguageCode.allCases {
      let sentence = fault.sentence(in: language)
      #expect(sentence.split(separator: "\n").count == 22)
      #expect(!sentence.contains("010170") && !sentence.contains("Peter"))
      #expect(!sentence.contains("{"))
    }
    #expect(fault.kind == .data && fault.code == "importFaults")
  }

  @Test func `No bytes whatever break an import or change an office in part`() throws {
    let office = try TestOffice()
    var generator = SeededGenerator(seed: 23)
    let pieces = ["task", "code", ";", ",", "\n", "\"", "mitid-app", "passport", "A1", "010170-1234", "æ", "\r", " "]
    for _ in 0..<400 {
      var bytes: [UInt8] = Array("task;code\n".utf8)
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        bytes += pieces[Int.random(in: pieces.indices, using: &generator)].utf8
        if Int.random(in: 0..<20, using: &generator) == 0 { bytes.append(UInt8.random(in: 0...255, using: &generator)) }
      }
      let before = try (localCode("mitid-app", in: office), localCode("passport", in: office))
      do {
        _ = try office.desk.write { try LocalCodeImport.run(bytes, in: $0) }
      } catch let fault as ImportFault {
        #expect(fault.findings == fault.findings.sorted() && !fault.findings.isEmpty)
        let after = try (localCode("mitid-app", in: office), localCode("passport", in: office))
        #expect(before == after)
      }
    }
  }

  @Test func `School holidays are read with dates as people write them`() throws {
    let office = try TestOffice()
    let text = "fra;til;navn\n12-10-2026;18.10.2026;Efterårsferie\n2026-12-21;2027-01-03;Juleferie\n"
    let count = try office.desk.write { try SchoolHolidayImport.run(Array(text.utf8), in: $0) }
    let holidays = try office.desk.read {
      try CalendarRegister.schoolHolidays(from: try day("2026-01-01"), to: try day("2027-12-31"), in: $0)
    }
    #expect(count == 2)
    #expect(holidays.map(\.first.iso) == ["2026-10-12", "2026-12-21"])
    #expect(holidays.map(\.last.iso) == ["2026-10-18", "2027-01-03"])
  }

  @Test func `School holidays with faults are not kept`() throws {
    let office = try TestOffice()
    let text =
      "first;last;name\n2026-02-30;2026-03-01;Vinter\n2026-10-18;2026-10-12;Efterår\n2026-12-21;2027-01-03;Jul\n"
      + "2027-01-03;2027-01-04;Igen\n2027-02-08;2027-02-12;\n2027-03-08;2027-03-12;Ring 51 37 20 46\n"
    let fault = try #require(
      #expect(throws: ImportFault.self) {
        try office.desk.write { try SchoolHolidayImport.run(Array(text.utf8), in: $0) }
      })
    #expect(
      fault.findings == [
        ImportFinding(line: 2, column: 1, problem: .badDate), ImportFinding(line: 3, column: 12, problem: .badPeriod),
        ImportFinding(line: 5, column: 1, problem: .overlap), ImportFinding(line: 6, column: 23, problem: .nameMissing),
        ImportFinding(line: 7, column: 23, problem: .nameRefused),
      ])
    let kept = try office.desk.read {
      try CalendarRegister.schoolHolidays(from: try day("2026-01-01"), to: try day("2027-12-31"), in: $0)
    }
    #expect(kept == [])
  }
}

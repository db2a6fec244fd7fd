import Language
import Municipality
import Records
import Testing

@Suite struct TaskRegisterTests {
  private func code(_ text: String) throws -> Code<OfficeTask> { try #require(Code<OfficeTask>(text)) }

  @Test(arguments: Country.allCases) func `An office begins with its country's tasks and quick list`(_ country: Country)
    throws
  {
    let office = try TestOffice(country)
    let catalogue = Catalogue.of(country)
    let (tasks, quick) = try office.desk.read {
      (try TaskRegister.tasks(in: $0, of: country), try TaskRegister.quickList(in: $0))
    }
    #expect(tasks.map(\.code.text) == catalogue.tasks.map(\.id))
    #expect(quick.compactMap { number in tasks.first { $0.number == number }?.code.text } == catalogue.quick)
  }

  @Test func `An unknown task is met with the nearest one`() throws {
    let office = try TestOffice()
    for read in [true, false] {
      #expect(throws: MunicipalityFault.unknownTask(nearest: "mitid-app")) {
        try office.desk.read { reader in
          if read {
            _ = try TaskRegister.task(word: "mitid-ap", in: reader, of: .denmark)
          } else {
            _ = try TaskRegister.numberAndKind(word: "mitid-ap", in: reader)
          }
        }
      }
    }
  }

  @Test func `A task is hidden at one branch and shown at the others`() throws {
    let office = try TestOffice()
    let here = try office.branch()
    let there = try office.branch("byen", name: "Byens Bibliotek")
    let passport = try code("passport")
    try office.desk.write { writer in
      #expect(try TaskRegister.set(passport, hidden: true, at: here, in: writer))
      #expect(try !TaskRegister.set(passport, hidden: true, at: here, in: writer))
      func isShown(_ branch: Branch?) throws -> Bool {
        try TaskRegister.shown(at: branch, in: writer.reader, of: .denmark).contains { $0.code == passport }
      }
      #expect(try !isShown(here))
      #expect(try isShown(there))
      #expect(try isShown(nil))
      let number = try TaskRegister.numberAndKind(word: "passport", in: writer.reader).number
      #expect(try TaskRegister.hiding(in: writer.reader) == [number: [here.number]])
      #expect(try TaskRegister.set(passport, hidden: false, at: here, in: writer))
      #expect(try isShown(here))
    }
  }

  @Test func `The quick list takes one to nine different tasks`() throws {
    let office = try TestOffice()
    let ids = Catalogue.of(.denmark).tasks.map(\.id)
    func set(_ words: [String]) throws {
      try office.desk.write { try TaskRegister.setQuickList(try words.map(code), in: $0) }
    }
    try set(["print-scan", "mitid-app"])
    let first = try office.desk.read { reader in
      try TaskRegister.quickList(in: reader).first == TaskRegister.numberAndKind(word: "print-scan", in: reader).number
    }
    #expect(first)
    for words in [[], ["mitid-app", "mitid-app"], Array(ids.prefix(10))] {
      #expect(throws: MunicipalityFault.quickListLength) { try set(words) }
    }
    #expect(throws: MunicipalityFault.self) { try set(["mitid-app", "nothing-of-the-kind"]) }
    #expect(try office.desk.read { try TaskRegister.quickList(in: $0) }.count == 2)
  }

  @Test func `A task of the office's own stands in a group of the catalogue`() throws {
    let office = try TestOffice()
    let group = try #require(Code<Catalogue.Group>("library"))
    func add(_ word: String, _ name: String, _ parent: Code<Catalogue.Group>) throws {
      try office.desk.write {
        try TaskRegister.add(
          try code(word), name: name, parent: parent, kind: .teaching, owner: .municipality, complexity: 2, in: $0)
      }
    }
    try add("slaegt", "Slægtsforskning på nettet", group)
    let task = try office.desk.read { try TaskRegister.task(word: "slaegt", in: $0, of: .denmark) }
    #expect(task.name == Wording(same: "Slægtsforskning på nettet") && task.parent == "library" && task.entry == nil)
    #expect(throws: MunicipalityFault.taken(field: "task")) { try add("mitid-app", "Dobbelt", group) }
    let wrong = try #require(Code<Catalogue.Group>("librar"))
    #expect(throws: MunicipalityFault.unknownGroup(nearest: "library")) { try add("andet", "Andet", wrong) }
    #expect(throws: MunicipalityFault.nameTooLong(field: "name", limit: 38)) {
      try add("lang", String(repeating: "a", count: 39), group)
    }
    #expect(throws: MunicipalityFault.nameRefused(field: "name")) { try add("navn", "Ring 51 37 20 46", group) }
  }

  @Test(arguments: ["010170-1234", "0101701234", "20304050", "a b", "", "æ;1", String(repeating: "1", count: 21)])
  func `A local code that hides a number of a person is refused`(_ number: String) throws {
    let office = try TestOffice()
    #expect(throws: MunicipalityFault.badCode(field: "local-code")) {
      try office.desk.write { try TaskRegister.set(try code("passport"), localCode: number, in: $0) }
    }
  }

  @Test func `A tag holds for its period and is put on and taken off`() throws {
    let office = try TestOffice()
    let tag = try #require(Code<Municipality.Tag>("seniors"))
    let task = try code("mitid-app")
    try office.desk.write { writer in
      try TagRegister.add(
        tag, name: "Seniorer", firstDay: try day("2026-01-01"), lastDay: try day("2026-12-31"), in: writer)
      #expect(try TagRegister.set(tag, on: task, to: true, in: writer))
      #expect(try !TagRegister.set(tag, on: task, to: true, in: writer))
      let found = try TagRegister.tag(word: "seniors", in: writer.reader)
      #expect(found.tasks == ["mitid-app"])
      #expect(try found.holds(on: day("2026-12-31")) && !found.holds(on: day("2027-01-01")))
      #expect(!found.holds(on: try day("2025-12-31")))
      #expect(try TagRegister.set(tag, on: task, to: false, in: writer))
      #expect(try TagRegister.tags(in: writer.reader).first?.tasks == [])
    }
    #expect(throws: MunicipalityFault.unknownTag(nearest: "seniors")) {
      try office.desk.read { try TagRegister.tag(word: "senior", in: $0) }
    }
    #expect(throws: MunicipalityFault.badPeriod) {
      try office.desk.write {
        try TagRegister.add(
          try #require(Code<Municipality.Tag>("x")), name: "X", firstDay: try day("2026-01-02"),
          lastDay: try day("2026-01-01"),
          in: $0)
      }
    }
    #expect(throws: MunicipalityFault.taken(field: "tag")) {
      try office.desk.write {
        try TagRegister.add(tag, name: "Igen", firstDay: try day("2026-01-02"), lastDay: nil, in: $0)
      }
    }
  }

  @Test func `A search finds a task by the words that people use, the name first`() throws {
    let office = try TestOffice()
    let tasks = try office.desk.read { try TaskRegister.tasks(in: $0, of: .denmark) }
    func best(_ typed: String, _ language: LanguageCode = .da) -> String? {
      tasks.filter { $0.match(typed, in: language) > 0 }
        .max { $0.match(typed, in: language) < $1.match(typed, in: language) }?.code.text
    }
    #expect(best("pas") == "passport")
    #expect(best("PAS") == "passport")
    #expect(best("nemid") == "mitid-app")
    #expect(best("passport", .en) == "passport")
    #expect(best("xyzzy") == nil)
    #expect(best("") != nil)
  }
}

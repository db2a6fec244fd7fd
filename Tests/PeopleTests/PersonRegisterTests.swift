import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Office
@testable import People

@Suite struct PersonRegisterTests {
  private let today = Day(number: 20_000)

  private func file(_ body: (PeopleFile) throws -> Void) throws {
    let temporary = try TemporaryFolder()
    try body(try PeopleFile(in: Folder(path: temporary.path), migrations: Schema.people, access: .create))
  }

  private func add(
    _ name: String, until: Int, restriction: Restriction? = nil, to people: PeopleFile,
    using generator: inout SeededGenerator
  ) throws -> RandomID {
    let id = RandomID(using: &generator)
    let holding = try Holding(
      id: RandomID(using: &generator), .booking, day: today, until: today.adding(until), today: today)
    try people.write {
      try PersonRegister.add(
        PersonRecord(id: id, details: PersonDetails(name: name), restriction: restriction), holding, in: $0)
    }
    return id
  }

  @Test(arguments: [
    ("33 12 45 67", ["Karen Lund", "Per Holm"]), ("+4533124567", ["Karen Lund", "Per Holm"]),
    ("KAREN@example.dk", ["Karen Lund"]), ("33 12 45 68", []), ("karen@example", []), (" ", []),
  ])
  func `a number or a mail finds whom it reaches, also those whose data may only be stored`(
    _ contact: String, _ found: [String]
  ) throws {
    var generator = SeededGenerator(seed: 3)
    try file { people in
      let karen = try add("Karen Lund", until: 10, restriction: .objection, to: people, using: &generator)
      let per = try add("Per Holm", until: 10, to: people, using: &generator)
      try people.write { writer in
        try PersonRegister.correct(
          karen, to: PersonDetails(name: "Karen Lund", telephone: "33124567", email: "karen@example.dk"), in: writer)
        try PersonRegister.correct(per, to: PersonDetails(name: "Per Holm", telephone: "33-12-45-67"), in: writer)
      }
      let hits = try people.read { try PersonRegister.find(reachedBy: contact, in: $0) }
      #expect(hits.map(\.details.name) == found)
    }
  }

  @Test(arguments: [
    ("karen", ["Karen Å. Lund", "Karén Holm"]), ("KAREN LUND", ["Karen Å. Lund"]), ("lund, karen", ["Karen Å. Lund"]),
    ("holm", ["Karén Holm", "Per Holmgaard"]), ("per holmgaard", ["Per Holmgaard"]), ("karen karen", []), ("zz", []),
  ])
  func `a name finds whom it may mean, whatever the order, case and accents`(_ name: String, _ found: [String]) throws {
    var generator = SeededGenerator(seed: 1)
    try file { people in
      for name in ["Karen Å. Lund", "Karén Holm", "Per Holmgaard"] {
        _ = try add(name, until: 10, to: people, using: &generator)
      }
      let hits = try people.read { try PersonRegister.find(name, in: $0) }
      #expect(hits.map(\.details.name) == found)
    }
  }

  @Test func `a person goes with the last reason to keep them, and not while restricted`() throws {
    var generator = SeededGenerator(seed: 2)
    try file { people in
      let gone = try add("Anna A", until: 3, to: people, using: &generator)
      let kept = try add("Bodil B", until: 3, to: people, using: &generator)
      let restricted = try add("Carl C", until: 3, restriction: .claim, to: people, using: &generator)
      try people.write {
        let second = try Holding(id: RandomID(using: &generator), .teacher, until: today.adding(30), today: today)
        try PersonRegister.hold(kept, second, in: $0)
      }
      #expect(try people.write { try PersonRegister.purge(on: today.adding(3), in: $0) } == (0, 0))
      let due = try people.read { try PersonRegister.due(on: today.adding(4), in: $0) }
      let went = try people.write { try PersonRegister.purge(on: today.adding(4), in: $0) }
      #expect(due == (2, 1))
      #expect(went == due)
      try people.read { (reader: Reader) throws -> Void in
        #expect(try PersonRegister.person(gone, in: reader) == nil)
        #expect(try PersonRegister.holdings(of: kept, in: reader).map(\.purpose) == [.teacher])
        #expect(try PersonRegister.person(restricted, in: reader) != nil)
      }
    }
  }

  @Test func `what is erased hangs on nothing and is told by a number without a person`() throws {
    var generator = SeededGenerator(seed: 3)
    try file { people in
      let id = try add("Dorte D", until: 30, to: people, using: &generator)
      let receipt = try people.write { writer in
        try PersonRegister.erase(id, in: writer)
        return try RightsCases.record(.erasure, on: today, in: writer)
      }
      #expect(receipt.number == 1)
      try people.read { (reader: Reader) throws -> Void in
        #expect(try PersonRegister.holdings(of: id, in: reader).isEmpty)
        #expect(try PersonRegister.find("Dorte", in: reader).isEmpty)
        #expect(try RightsCases.all(in: reader) == [receipt])
      }
      #expect(throws: PeopleFault.nobody) { try people.write { try PersonRegister.erase(id, in: $0) } }
    }
  }

  @Test func `restricted data is not erased until the restriction is lifted`() throws {
    var generator = SeededGenerator(seed: 4)
    try file { people in
      let id = try add("Egon E", until: 30, to: people, using: &generator)
      #expect(throws: PeopleFault.notRestricted) {
        try people.write { try PersonRegister.restrict(id, because: nil, in: $0) }
      }
      try people.write { try PersonRegister.restrict(id, because: .accuracy, in: $0) }
      #expect(throws: PeopleFault.restricted) { try people.write { try PersonRegister.erase(id, in: $0) } }
      try people.write { try PersonRegister.restrict(id, because: nil, in: $0) }
      try people.write { try PersonRegister.erase(id, in: $0) }
      #expect(try people.read { try PersonRegister.person(id, in: $0) } == nil)
    }
  }

  @Test func `numbers of cases go on after old ones went`() throws {
    try file { people in
      for offset in 0..<3 {
        _ = try people.write { try RightsCases.record(.access, on: today.adding(offset), in: $0) }
      }
      #expect(try people.write { try $0.run("DELETE FROM rights_case") } == 3)
      let next = try people.write { try RightsCases.record(.erasure, refusal: .identity, on: today, in: $0) }
      #expect(next.number == 4)
      #expect(next.refusal == .identity)
    }
  }

  @Test func `a name is one line, and there is one`() throws {
    #expect(try PersonDetails(name: "  Anna \n Holm ").name == "Anna Holm")
    #expect(try PersonDetails(name: "Anna", email: "  ").email == nil)
    #expect(throws: PeopleFault.nameMissing) { try PersonDetails(name: " \n") }
    #expect(throws: PeopleFault.tooLong(field: "address")) {
      try PersonDetails(name: "A", address: String(repeating: "x", count: 201))
    }
  }

  @Test func `a purpose that is over is refused, and without a last day the usual one holds`() throws {
    var generator = SeededGenerator(seed: 5)
    let id = RandomID(using: &generator)
    #expect(try Holding(id: id, .booking, day: today.adding(5), today: today).until == today.adding(5))
    #expect(try Holding(id: id, .enrolment, today: today).until == today.adding(90))
    #expect(throws: PeopleFault.endsBeforeToday) {
      try Holding(id: id, .booking, until: today.adding(-1), today: today)
    }
  }

  @Test(arguments: [
    (KnownPerson.byTelephone, "person_by_telephone"), (KnownPerson.byEmail, "person_by_email"),
  ])
  func `who is known is looked up in an index, not in everybody`(_ query: SQL, _ index: String) throws {
    try file { people in
      let steps = try people.read { try $0.rows("EXPLAIN QUERY PLAN " + query, [.text("x")]) { $0.text(3) } }
      #expect(steps.count == 1 && steps[0].contains("USING INDEX " + index), "\(steps)")
    }
  }
}

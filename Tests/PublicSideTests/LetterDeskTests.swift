import Courses
import Foundation
import Identifiers
import Language
import Municipality
import Noticeboard
import Office
import People
import Records
import SQLite
import Testing

@testable import PublicSide

/// Random histories of letters: each is taken once, whatever comes twice or out of order.
@Suite("Letters of the public pages")
struct LetterDeskTests {
  @Test(arguments: 0..<20)
  func `a letter that comes again changes nothing`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let house = try PublicHouse(using: &generator)
    let (people, time, term) = (house.people, house.time, house.term)
    let links = (0..<6).map { _ in SecretLink(using: &generator).digest }
    var letters: [Letter] = links.enumerated().map { number, link in
      Letter(
        id: RandomID(using: &generator),
        .signUp(
          SignUpLetter(
            link: link, course: "mitid-f27", name: "Person \(number)", telephone: "1122334\(number)", email: nil,
            party: 1, device: nil)))
    }
    for link in links {
      for wish in LinkWish.allCases where Bool.random(using: &generator) {
        letters.append(Letter(id: RandomID(using: &generator), .wish(wish, link: link)))
      }
    }
    let state = house.links
    var taken: Set<RandomID> = []
    for _ in 0..<60 {
      let letter = try #require(letters.randomElement(using: &generator))
      let before = try state()
      let outcome = try people.write { try LetterDesk.take(letter, in: .denmark, at: time, using: &generator, in: $0) }
      if taken.contains(letter.id) {
        #expect(outcome == .known)
        #expect(try state() == before)
      } else {
        #expect(outcome != .known)
      }
      taken.insert(letter.id)
      let now = try state()
      #expect(now.values.count { $0.state == .seat || $0.state == .offered } <= 2)
      #expect(now.values.count { $0.state == .waiting } <= 2)
      let positions = now.values.compactMap(\.position).sorted()
      #expect(positions == Array(1..<(positions.count + 1)))
      // Nothing but what was changed by this letter's own link, and who moved up for it, is another.
      if case .wish(_, let link) = letter.content, outcome == .refused { #expect(now[link] == before[link]) }
    }
    let enrolled = try people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0).count }
    #expect(enrolled == (try state()).values.count { $0.state != .refused })
    // Who is erased takes their link along.
    let person = try people.read { try EnrolmentRegister.enrolments(of: term.id, in: $0).compactMap(\.person).first }
    if let person {
      let count = try state().count
      try people.write { try EnrolmentRegister.erase(person, at: time, in: $0) }
      #expect(try state().count == count - 1)
    }
    try people.write { try LetterDesk.forget(but: [], in: $0) }
    #expect(try people.read { try LetterDesk.remembers(in: $0) } == false)
  }

  /// What the library knows of somebody whose name and number another writes.
  private enum History: CaseIterable {
    case none, signedUp, left, waiting, declined, restricted, otherTerm, byStaff, cancelled
  }

  /// Histories of a few persons at random, and then one of them or a stranger signs up.
  @Test(arguments: 0..<40)
  func `the board says the same of a sign-up, whatever is known of the person`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    let house = try PublicHouse(seats: Int.random(in: 1...4, using: &generator), using: &generator)
    let other = try house.anotherTerm(using: &generator)
    for person in 0..<4 {
      guard let history = History.allCases.randomElement(using: &generator), history != .none else { continue }
      try make(history, of: person, in: house, other, &generator)
    }
    for person in 0..<4 {
      let party = Int.random(in: 1...3, using: &generator)
      let link = SecretLink(using: &generator).digest
      func letter(_ name: String, _ telephone: String) -> Letter.Content {
        .signUp(
          SignUpLetter(
            link: link, course: "mitid-f27", name: name, telephone: telephone, email: nil, party: party, device: nil))
      }
      let before = try house.links()
      let known = try house.tried(letter("Person \(person)", "1122334\(person)"), using: &generator)
      let stranger = try house.tried(letter("Fremmed", "99887766"), using: &generator)
      #expect(known == stranger)
      #expect(known.links[link] != nil)
      #expect(known.links[link]?.state != .received)
      // Nor is anything done to a sign-up that was there.
      #expect(known.links.filter { $0.key != link } == before)
      try house.take(letter("Person \(person)", "1122334\(person)"), using: &generator)
    }
  }

  private func make(
    _ history: History, of person: Int, in house: PublicHouse, _ other: Term, _ generator: inout SeededGenerator
  ) throws {
    let link = SecretLink(using: &generator).digest
    let (name, telephone) = ("Person \(person)", "1122334\(person)")
    let isOutside = Bool.random(using: &generator) && history != .byStaff
    try house.people.write { writer in
      let term = history == .otherTerm ? other.id : house.term.id
      let details = try PersonDetails(
        name: name, telephone: telephone, email: Bool.random(using: &generator) ? "p\(person)@mail.example" : nil)
      let enrolment: Enrolment
      do {
        enrolment = try EnrolmentRegister.signUp(
          SignUp(details), to: term, by: isOutside ? .publicPages : .commandLine, at: house.time, using: &generator,
          in: writer)
      } catch is TermFault { return }
      if isOutside {
        try writer.run(
          "INSERT INTO public_link (digest, term, enrolment, refusal, day) VALUES (?, ?, ?, NULL, ?)",
          [.blob(link), .whole(term.number), .blob(enrolment.id.bytes), .whole(house.time.day.number)])
      }
      switch history {
      case .left, .declined:
        _ = try? EnrolmentRegister.act(
          history == .left ? .leave : .decline, on: enrolment.id, by: .commandLine, at: house.time, in: writer)
      case .cancelled:
        _ = try? EnrolmentRegister.act(
          .move(.cancelled), on: enrolment.id, because: "Mødte ikke", by: .commandLine, at: house.time, in: writer)
      case .restricted:
        if let person = enrolment.person { try PersonRegister.restrict(person, because: .accuracy, in: writer) }
      case .none, .signedUp, .waiting, .otherTerm, .byStaff: break
      }
    }
  }

  @Test func `who says all that is known is known on another term, and nobody adds to another's record`() throws {
    var generator = SeededGenerator(seed: 77)
    let house = try PublicHouse(using: &generator)
    let other = try house.anotherTerm(using: &generator)
    func signUp(_ details: PersonDetails, _ term: Term, _ actor: AuditActor) throws -> RandomID? {
      try house.people.write {
        try EnrolmentRegister.signUp(
          SignUp(details), to: term.id, by: actor, at: house.time, using: &generator, in: $0
        ).person
      }
    }
    let anna = try PersonDetails(name: "Anna Aagaard", telephone: "11223344", email: "anna@mail.example")
    let first = try signUp(anna, other, .commandLine)
    let half = try PersonDetails(name: "Anna Aagaard", telephone: "11223344")
    let part = try signUp(half, house.term, .publicPages)
    #expect(part != first)
    let whole = try PersonDetails(name: "anna aagaard", telephone: "+45 11 22 33 44", email: "Anna@mail.example")
    #expect(try signUp(whole, house.term, .publicPages) == first)
    #expect(try signUp(whole, house.term, .publicPages) != first)
    // Staff see that they may be one: three sign-ups, each beside the two others.
    let doubles = try house.people.read { try PossibleDouble.find(in: house.term.id, in: $0) }
    #expect(doubles.count == 3 && doubles.values.allSatisfy { $0.count == 2 })
    #expect(try house.people.read { try PossibleDouble.find(in: other.id, in: $0) }.isEmpty)
  }

  @Test(arguments: ["0101701234@mail.example", "anna.010170-1234@mail.example", "anna0101701234@mail.example"])
  func `a personal number in an address of e-mail is refused`(email: String) throws {
    var generator = SeededGenerator(seed: 78)
    let house = try PublicHouse(using: &generator)
    func state(_ email: String) throws -> LinkState? {
      let link = SecretLink(using: &generator).digest
      try house.take(
        .signUp(
          SignUpLetter(
            link: link, course: "mitid-f27", name: "Anna", telephone: nil, email: email, party: 1, device: nil)),
        using: &generator)
      return try house.links()[link]?.state
    }
    #expect(try state(email) == .received)
    #expect(try state("anna1970@mail.example") != .received)
  }

  @Test(arguments: 0..<5)
  func `what could not be taken is forgotten by age and by number, the oldest first`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(2_000 + seed))
    let house = try PublicHouse(using: &generator)
    let today = house.time.day.number
    let count = Int.random(in: 100...400, using: &generator)
    var days: [Int] = []
    try house.people.write { writer in
      for _ in 0..<count {
        days.append(today - Int.random(in: 0...45, using: &generator))
        try writer.run(
          "INSERT INTO public_link (digest, term, refusal, day) VALUES (?, ?, ?, ?)",
          [
            .blob(SecretLink(using: &generator).digest), .whole(house.term.id.number),
            .whole(LetterRefusal.full.number), .whole(days.last),
          ])
      }
    }
    #expect(try house.people.read { try PublicLinkRegister.isDue(at: house.time, in: $0) })
    try house.people.write { try PublicLinkRegister.expire(at: house.time, in: $0) }
    #expect(try house.people.read { try !PublicLinkRegister.isDue(at: house.time, in: $0) })
    let kept = try house.people.read { reader in
      try reader.rows("SELECT day FROM public_link ORDER BY day DESC", []) { $0.whole(0) }
    }
    let young = days.filter { $0 >= today - PublicSideSchema.refusedDays }.sorted(by: >)
    #expect(kept == Array(young.prefix(PublicSideSchema.mostRefused)))
    // Their pages say why for a few days only.
    #expect(try house.links().count == kept.count { $0 >= today - PublicSideSchema.refusedDaysShown })
  }
}

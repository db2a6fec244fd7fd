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

  /// Whoever tries with a few persons' names and numbers, in whatever order and with whatever wishes.
  @Test(arguments: 0..<20)
  func `a person has one link that tells or does anything, and who asks after somebody is told nothing`(seed: Int)
    throws
  {
    var generator = SeededGenerator(seed: UInt64(1_000 + seed))
    let house = try PublicHouse(using: &generator)
    var owner: [Int: [UInt8]] = [:]
    var links: [[UInt8]] = []
    for _ in 0..<60 {
      let before = try house.links()
      if Bool.random(using: &generator) || links.isEmpty {
        let person = Int.random(in: 0..<4, using: &generator)
        let link = SecretLink(using: &generator).digest
        let party = Int.random(in: 1...3, using: &generator)
        links.append(link)
        let isOpen = owner[person].flatMap { before[$0]?.state.isOpen } ?? false
        let refusal = try house.refusalOfStranger(party: party, using: &generator)
        try house.take(
          .signUp(
            SignUpLetter(
              link: link, course: "mitid-f27", name: "Person \(person)", telephone: "1122334\(person)", email: nil,
              party: party, device: nil)), using: &generator)
        let after = try #require(try house.links()[link])
        if let refusal {
          // What a stranger is refused, everybody is refused with the same words.
          #expect(after == PublicLink(course: "mitid-f27", state: .refused, refusal: refusal))
        } else if isOpen {
          #expect(after == PublicLink(course: "mitid-f27", state: .received))
          #expect(try house.links().filter { $0.key != link } == before)
        } else {
          if let older = owner[person] {
            #expect(try house.links()[older] == PublicLink(course: "mitid-f27", state: .received))
          }
          owner[person] = link
          #expect(after.state.isOpen)
        }
      } else {
        let link = try #require(links.randomElement(using: &generator))
        let wish = try #require(LinkWish.allCases.randomElement(using: &generator))
        try house.take(.wish(wish, link: link), using: &generator)
        if !owner.values.contains(link) { #expect(try house.links() == before) }
      }
      for (link, state) in try house.links() where !owner.values.contains(link) {
        #expect(!state.state.isOpen && state.position == nil && state.calendar == nil && state.until == nil)
      }
    }
    // Nor is it told when the first sign-up is erased with its person.
    let echoes = try house.links().filter { $0.value.state == .received }
    for person in try house.people.read({ try EnrolmentRegister.enrolments(of: house.term.id, in: $0) }) {
      guard let id = person.person else { continue }
      try house.people.write { try EnrolmentRegister.erase(id, at: house.time, in: $0) }
    }
    #expect(try house.links().filter { $0.value.state == .received } == echoes)
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
          "INSERT INTO public_link (digest, term, refusal, day, is_echo) VALUES (?, ?, ?, ?, ?)",
          [
            .blob(SecretLink(using: &generator).digest), .whole(house.term.id.number),
            .whole(LetterRefusal.full.number), .whole(days.last), .whole(Int.random(in: 0...1, using: &generator)),
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

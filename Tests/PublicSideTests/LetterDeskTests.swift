import Courses
import Foundation
import Identifiers
import Language
import Municipality
import Noticeboard
import Office
import People
import Records
import Testing

@testable import PublicSide

/// Random histories of letters: each is taken once, whatever comes twice or out of order.
@Suite("Letters of the public pages")
struct LetterDeskTests {
  @Test(arguments: 0..<20)
  func `a letter that comes again changes nothing`(seed: Int) throws {
    let temporary = try TemporaryFolder()
    let now = Date(timeIntervalSince1970: 1_788_000_000)
    var generator = SeededGenerator(seed: UInt64(seed))
    let office = try Office.found(
      in: Folder(path: temporary.path), name: .literal("Nordhavn"), country: .denmark, isDemo: false, now: { now }
    ) { writer in
      try BranchRegister.add(
        try #require(Code("nord")), name: "Nordbiblioteket", opened: Day(number: 18_262), in: writer)
    }
    let people = try office.people()
    let time = OfficeTime(office.clock)
    let term = try people.write { writer in
      let offer = try OfferRegister.add(
        try #require(Code("mitid")), OfferRegister.Draft(title: "MitID"), state: .permanent, on: time.day, in: writer)
      var plan = TermPlan(title: "MitID", kind: .series, branch: try #require(Code("nord")), language: .da)
      plan.seats = SeatRules(seats: 2, listLimit: 2)
      let span = try #require(TimeSpan(from: 600, to: 720))
      let term = try TermRegister.plan(
        try #require(Code("mitid-f27")), of: offer.id, plan, on: [DateDraft(day: time.day.adding(30), span: span)],
        at: time, using: &generator, in: writer)
      try TermRegister.setOpen(true, term.id, at: time, in: writer)
      return term
    }
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
    func state() throws -> [[UInt8]: PublicLink] {
      try people.read { reader in
        try BoardMaker(
          Board.House(
            name: "Nordhavn", country: .denmark, language: .da, isDemo: false, letterKey: [],
            notice: Wording(same: ""), made: 0),
          branches: [], domain: "x", at: time
        ).board(from: reader).links
      }
    }
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
}

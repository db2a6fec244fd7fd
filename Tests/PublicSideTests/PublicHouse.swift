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

/// An office with one open course of two seats and two places on the list.
struct PublicHouse {
  let people: PeopleFile
  let time: OfficeTime
  let term: Term
  private let temporary: TemporaryFolder

  init(seats: Int = 2, using generator: inout SeededGenerator) throws {
    temporary = try TemporaryFolder()
    let now = Date(timeIntervalSince1970: 1_788_000_000)
    let office = try Office.found(
      in: Folder(path: temporary.path), name: .literal("Nordhavn"), country: .denmark, isDemo: false, now: { now }
    ) { writer in
      try BranchRegister.add(
        try #require(Code("nord")), name: "Nordbiblioteket", opened: Day(number: 18_262), in: writer)
    }
    let time = OfficeTime(office.clock)
    let people = try office.people()
    term = try people.write { writer in
      let offer = try OfferRegister.add(
        try #require(Code("mitid")), OfferRegister.Draft(title: "MitID"), state: .permanent, on: time.day, in: writer)
      var plan = TermPlan(title: "MitID", kind: .series, branch: try #require(Code("nord")), language: .da)
      plan.seats = SeatRules(seats: seats, listLimit: 2)
      let span = try #require(TimeSpan(from: 600, to: 720))
      let term = try TermRegister.plan(
        try #require(Code("mitid-f27")), of: offer.id, plan, on: [DateDraft(day: time.day.adding(30), span: span)],
        at: time, using: &generator, in: writer)
      try TermRegister.setOpen(true, term.id, at: time, in: writer)
      return term
    }
    self.people = people
    self.time = time
  }

  /// What the board tells of all links.
  func links() throws -> [[UInt8]: PublicLink] {
    try people.read { try board(from: $0).links }
  }

  private func board(from reader: Reader) throws -> Board {
    try BoardMaker(
      Board.House(
        name: "Nordhavn", country: .denmark, language: .da, isDemo: false, letterKey: [], notice: Wording(same: ""),
        made: 0),
      branches: [], domain: "x", at: time
    ).board(from: reader)
  }

  /// Takes a fresh letter.
  func take(_ content: Letter.Content, using generator: inout SeededGenerator) throws {
    let letter = Letter(id: RandomID(using: &generator), content)
    _ = try people.write { try LetterDesk.take(letter, in: .denmark, at: time, using: &generator, in: $0) }
  }

  /// A second term of the same offer.
  func anotherTerm(using generator: inout SeededGenerator) throws -> Term {
    try people.write { writer in
      var plan = TermPlan(title: "MitID", kind: .series, branch: try #require(Code("nord")), language: .da)
      plan.seats = SeatRules(seats: 2, listLimit: 2)
      let span = try #require(TimeSpan(from: 780, to: 840))
      let other = try TermRegister.plan(
        try #require(Code("mitid-g27")), of: term.offer, plan, on: [DateDraft(day: time.day.adding(31), span: span)],
        at: time, using: &generator, in: writer)
      try TermRegister.setOpen(true, other.id, at: time, in: writer)
      return other
    }
  }

  /// The board after a letter that is then taken back.
  func tried(_ content: Letter.Content, using generator: inout SeededGenerator) throws -> Board {
    struct TakenBack: Error {}
    let letter = Letter(id: RandomID(using: &generator), content)
    var board: Board?
    do {
      try people.write { writer in
        _ = try LetterDesk.take(letter, in: .denmark, at: time, using: &generator, in: writer)
        board = try self.board(from: writer.reader)
        throw TakenBack()
      }
    } catch is TakenBack {}
    return try #require(board)
  }
}

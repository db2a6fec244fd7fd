import Foundation
import Language
import Markup
import Municipality
import Records
import Testing

@testable import Office
@testable import Outreach

@Suite struct VisitBoardTests {
  private let world: BoardOffice

  init() throws { world = try BoardOffice() }

  @Test func `a visit stands on its day with the letter of its team, and nowhere twice`() throws {
    let board = try world.board
    let monday = try #require(board.days.first { $0.day == world.monday })
    #expect(monday.entries.count == 13)
    #expect(monday.entries.map(\.letters).sorted() == Array(repeating: "A", count: 7) + Array(repeating: "B", count: 6))
    #expect(Set(board.entries.map(\.visit.number)).count == board.entries.count)
    let all = try world.test.office.desk.read { try VisitRegister.visits(in: $0) }
    #expect(board.entries.count == all.count { $0.slot?.day.firstOfMonth == world.month })
  }

  @Test func `a home visit is its number and its area`() throws {
    let board = try world.board
    let entry = try #require(board.entries.first { $0.visit.number == world.home.number })
    #expect(entry.name.da == "Hjemmebesøg \(world.home.number), Syd")
  }

  @Test func `one team's board keeps its letter and shows its visits alone`() throws {
    let board = try world.test.office.desk.read {
      try VisitBoard(of: world.month, team: "roed", country: .denmark, on: world.test.today, in: $0)
    }
    #expect(board.teams.map(\.letter) == ["B"])
    #expect(board.entries.allSatisfy { $0.letters.contains("B") } && !board.entries.isEmpty)
    // A visit that another team makes too stands at its time.
    let both = try #require(board.days.first { $0.day == world.monday.adding(1) })
    #expect(both.entries.last?.letters == "AB" && both.entries.count > 1)
    #expect(throws: OutreachFault.unknown(.team, nearest: "roed")) {
      try world.test.office.desk.read {
        try VisitBoard(of: world.month, team: "rod", country: .denmark, on: world.test.today, in: $0)
      }
    }
  }

  @Test func `whoever goes first waits above, then whoever asked first`() throws {
    let test = world.test
    let wish = try test.visit(world.places[0]).wish
    var generator = test.generator
    let first = try test.office.desk.write { writer in
      let visit = try VisitRegister.add(
        wish, id: .init(using: &generator), origin: .rebooked, isFirst: true, on: test.today, in: writer)
      return try VisitRegister.check(visit.number, meets: true, on: test.today, in: writer)
    }
    let waiting = try world.board.waiting
    #expect(waiting.first?.visit.number == first.number && waiting.count == 2)
  }

  @Test func `a day off, a closure and a public holiday stand on the board of their month`() throws {
    let test = world.test
    try test.office.desk.write { try TeamRegister.setOff(world.red.id, on: world.monday...world.monday, in: $0) }
    let board = try world.board
    #expect(board.days.filter { !$0.off.isEmpty }.map(\.day) == [world.monday])
    #expect(board.off.map(\.team.letter) == ["B"])
    let december = try test.office.desk.read {
      try VisitBoard(
        of: try #require(Day(iso: "2026-12-01")), country: .denmark, on: test.today, in: $0)
    }
    #expect(december.days.filter { $0.holiday != nil }.map(\.day.day) == [25, 26])
  }

  @Test func `the page names every visit, tells states by sign and holds no script`() throws {
    try world.step(world.home, .confirmed)
    let board = try world.board
    let page = VisitBoardPaper(board, office: "Prøveby", in: .da).text
    for entry in board.entries { #expect(page.contains(entry.shortName.da)) }
    #expect(page.contains("A4 landscape") && !page.contains("<script"))
    #expect(page.contains(VisitState.confirmed.sign + "</span>bekræftet"))
    #expect(page.components(separatedBy: "class=\"visit ").count == board.entries.count + 1)
  }

  @Test func `signs of states that can stand together differ, with blocks and without`() {
    let shown = VisitState.allCases.filter { ![.weCancelled, .closed, .checked, .requested].contains($0) }
    #expect(Set(shown.map(\.sign)).count == shown.count)
    #expect(Set(shown.map(\.plainSign)).count == shown.count)
    #expect(VisitState.allCases.allSatisfy { $0.plainSign.utf8.count == 1 })
  }
}

import Courses
import Language
import Municipality
import People
import Records
import Routing
import Testing

@testable import Office
@testable import Outreach

@Suite struct KitBookTests {
  private let test: OutreachOffice

  init() throws { test = try OutreachOffice() }

  private func kit(_ word: String, _ pieces: Int, _ kind: KitKind?, at branch: Code<Branch>? = nil) throws -> CourseKit
  {
    let code = try #require(Code<CourseKit>(word))
    return try test.office.people().write { writer in
      let kit = try KitRegister.add(
        code, KitRegister.Draft(name: word, branch: branch ?? test.haslev, pieces: pieces), in: writer)
      try KitBook.assign(kit.id, kind, in: writer)
      return kit
    }
  }

  /// Puts kit on a course with dates on some days.
  private func course(_ word: String, _ kit: CourseKit, _ pieces: Int, on days: [Day]) throws {
    let span = try #require(TimeSpan(from: 600, to: 720))
    let time = OfficeTime(test.office.clock)
    _ = try test.office.people().write { writer in
      let offer = try OfferRegister.add(
        #require(Code<CourseOffer>(word)), OfferRegister.Draft(title: "MitID"), on: test.today, in: writer)
      let term = try TermRegister.plan(
        #require(Code<Term>(word + "-1")), of: offer.id,
        TermPlan(title: "MitID", kind: .series, branch: test.haslev, language: .da),
        on: days.map { DateDraft(day: $0, span: span) }, at: time, using: &test.generator, in: writer)
      try TermStaff.lend(kit.id, pieces: pieces, to: term.id, in: writer)
    }
  }

  private func stock(_ day: Day) throws -> [Code<Branch>: [KitKind: Int]] {
    try test.office.people().read { try KitBook.stock(on: day, in: $0) }
  }

  @Test func `whatever is lent and taught, a day's pieces over all branches are what there is less what courses use`()
    throws
  {
    let kits = try [
      kit("tablets", 8, .tablet), kit("ipads", 5, .tablet, at: test.faxe), kit("printer", 2, .printer),
      kit("net", 3, .hotspot, at: test.faxe), kit("mapper", 9, nil),
    ]
    let days = (0..<14).map { test.today.adding($0) }
    var taught: [Int: [Day: Int]] = [:]
    for round in 0..<10 {
      let kit = kits[Int.random(in: 0..<kits.count, using: &test.generator)]
      let some = days.filter { _ in Int.random(in: 0..<4, using: &test.generator) == 0 }
      guard !some.isEmpty else { continue }
      let pieces = Int.random(in: 1...3, using: &test.generator)
      try course("kursus\(round)", kit, pieces, on: some)
      for day in some { taught[kit.id.number, default: [:]][day, default: 0] += pieces }
    }
    for _ in 0..<40 {
      let kit = kits[Int.random(in: 0..<kits.count, using: &test.generator)]
      let first = days[Int.random(in: 0..<days.count, using: &test.generator)]
      let span = first...first.adding(Int.random(in: 0..<5, using: &test.generator))
      let pieces = Int.random(in: 1...4, using: &test.generator)
      let loans = try test.office.people().read { try KitLoans.loans(in: $0) }.filter { $0.kit == kit.id }
      let fits = (span.lowerBound.number...span.upperBound.number).allSatisfy { number in
        loans.filter { $0.days.contains(Day(number: number)) }.reduce(pieces) { $0 + $1.pieces } <= kit.pieces
      }
      let other = kit.branch == test.haslev ? test.faxe : test.haslev
      let lent: KitLoan? = try test.office.people().write { writer in
        do { return try KitLoans.lend(kit.id, to: other, pieces: pieces, on: span, in: writer) } catch is TeamFault {
          return nil
        }
      }
      #expect((lent != nil) == fits)
      for day in days {
        let stock = try stock(day)
        for kind in KitKind.allCases {
          let there = stock.values.reduce(0) { $0 + ($1[kind] ?? 0) }
          let owned = kits.enumerated().filter { [.tablet, .tablet, .printer, .hotspot, nil][$0.offset] == kind }
            .reduce(0) { $0 + max(0, $1.element.pieces - (taught[$1.element.id.number]?[day] ?? 0)) }
          #expect(there == owned)
          #expect(stock.values.allSatisfy { ($0[kind] ?? 0) >= 0 })
        }
      }
    }
  }

  @Test func `more than there is cannot be lent, and the first day that lacks is named`() throws {
    let kit = try kit("tablets", 5, .tablet)
    let day = test.today
    let loan = try test.office.people().write {
      try KitLoans.lend(kit.id, to: test.faxe, pieces: 3, on: day.adding(3)...day.adding(5), in: $0)
    }
    #expect(throws: TeamFault.tooMuchLent(on: day.adding(3), left: 2)) {
      _ = try test.office.people().write {
        try KitLoans.lend(kit.id, to: test.faxe, pieces: 3, on: day...day.adding(9), in: $0)
      }
    }
    #expect(throws: TeamFault.lentToItself) {
      _ = try test.office.people().write {
        try KitLoans.lend(kit.id, to: test.haslev, pieces: 1, on: day...day, in: $0)
      }
    }
    #expect(try stock(day.adding(4)) == [test.faxe: [.tablet: 3], test.haslev: [.tablet: 2]])
    _ = try test.office.people().write { try KitLoans.giveBack(loan.id, on: day.adding(4), in: $0) }
    #expect(try stock(day.adding(3))[test.faxe]?[.tablet] == 3)
    #expect(try stock(day.adding(4)) == [test.haslev: [.tablet: 5]])
    #expect(throws: TeamFault.loanOver(day.adding(3))) {
      _ = try test.office.people().write { try KitLoans.giveBack(loan.id, on: day.adding(4), in: $0) }
    }
    _ = try test.office.people().write { try KitLoans.giveBack(loan.id, on: day, in: $0) }
    #expect(try test.office.people().read { try KitLoans.loans(in: $0) }.isEmpty)
  }

  @Test func `kit that is lent and taught on the same day is told by the day`() throws {
    let kit = try kit("tablets", 5, .tablet)
    let (monday, tuesday) = (test.monday(inWeeks: 1), test.monday(inWeeks: 1).adding(1))
    try course("kursus", kit, 3, on: [monday, tuesday])
    func clashes() throws -> [KitClash] {
      try test.office.people().read { try KitClash.clashes(on: test.today...test.today.adding(30), in: $0) }
    }
    _ = try test.office.people().write {
      try KitLoans.lend(kit.id, to: test.faxe, pieces: 2, on: monday...monday, in: $0)
    }
    #expect(try clashes().isEmpty)
    _ = try test.office.people().write {
      try KitLoans.lend(kit.id, to: test.faxe, pieces: 1, on: tuesday...tuesday, in: $0)
      try KitLoans.lend(kit.id, to: test.faxe, pieces: 2, on: tuesday...tuesday, in: $0)
    }
    let found = try clashes()
    #expect(found.map(\.day) == [tuesday] && found[0].taught == 3 && found[0].lent == 3)
  }

  @Test func `a kit list says what is packed, what is short, and where there is more`() throws {
    _ = try kit("tablets", 3, .tablet)
    _ = try kit("ipads", 4, .tablet, at: test.faxe)
    let (blue, red) = (try test.team("blaa"), try test.team("roed"))
    let place = try test.place("bakkely") { $0.wifi = PlaceWifi.none }
    let day = test.monday(inWeeks: 2)
    for (team, begins, pieces) in [(blue, 570, 2), (blue, 780, 1), (red, 600, 3)] {
      let visit = try test.visit(place) { $0.kit = [.tablet: pieces] }
      try test.office.desk.write {
        _ = try VisitRegister.schedule(
          visit.number, at: VisitSlot(day: day, begins: begins, team: team.id), because: .plan, on: test.today, in: $0)
      }
    }
    let lists = try test.office.people().read { people in
      try test.office.desk.read { try KitList.lists(on: day, desk: $0, people: people) }
    }
    let list = try #require(lists.first)
    #expect(lists.count == 1 && list.branch.code == test.haslev)
    // Kit is not used up: blue takes two for both visits.
    #expect(list.loads.map { $0.kit[.tablet] } == [2, 3])
    #expect(list.loads.map { $0.withoutNet.map(\.code.text) } == [["bakkely"], ["bakkely"]])
    #expect(list.lines.map(\.needed) == [5] && list.lines[0].short == 2)
    #expect(list.lines[0].elsewhere.map { "\($0.branch.code) \($0.pieces)" } == ["faxe 4"])
    let page = KitListPaper(lists, in: .da).text
    #expect(page.contains("Der mangler 2 × Tablet. Ledige: Faxe 4.") && page.contains("tag hotspot med"))
  }
}

import Courses
import Foundation
import Municipality
import Noticeboard
import Records
import Site
import Testing

@testable import LodsWeb
@testable import PublicPages

@Suite("What holds robots back on the public pages")
struct PublicChecksTests {
  @Test func `a house is one however its address is written`() {
    let house = PublicTally.network(of: "2001:db8::1")
    #expect(PublicTally.network(of: "2001:DB8:0:0:ffff::2") == house)
    #expect(PublicTally.network(of: "2001:db8:0:1::1") != house)
    #expect(PublicTally.network(of: "::ffff:10.0.0.1") == "10.0.0.1")
    #expect(PublicTally.network(of: "10.0.0.2") == "10.0.0.2")
  }

  @Test func `a ticket from before a clock was set back is a fresh one`() throws {
    var generator = SeededGenerator(seed: 6)
    let (link, key) = (SecretLink(using: &generator), [UInt8](repeating: 1, count: 32))
    let now = Date(timeIntervalSince1970: 1_788_000_000)
    let text = FormTicket.text(link, for: "mitid", at: now, key: key)
    #expect(try FormTicket(text, for: "mitid", at: now.addingTimeInterval(-60), key: key).link == link)
    #expect(throws: FormTicket.Flaw.tooFast) { try FormTicket(text, for: "mitid", at: now, key: key) }
  }

  /// Random deeds from a few houses against the rule written down once more, plainly.
  @Test(arguments: 0..<30)
  func `nobody does more than the limits, and no lane uses up another`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var limits = PublicLimits()
    limits.signUps = Int.random(in: 1...6, using: &generator)
    limits.allSignUps = Int.random(in: 3...12, using: &generator)
    limits.signUpsOfDay = Int.random(in: 1...4, using: &generator)
    limits.faults = Int.random(in: 1...6, using: &generator)
    limits.allFaults = Int.random(in: 3...12, using: &generator)
    limits.wishes = 2
    limits.answers = 3
    let tally = PublicTally(limits, salt: "x")
    // Two addresses of each house.
    let houses = [
      ["10.0.0.1", "::ffff:10.0.0.1"], ["10.0.0.2", "10.0.0.2"], ["2001:db8::1", "2001:db8::ffff:2"],
      ["2001:db8:0:1::1", "2001:DB8:0:1:0:0:0:2"],
    ]
    var done: [(deed: PublicTally.Deed, house: Int, course: String?, quarter: Int, day: Int)] = []
    var seconds = 1_788_000_000
    for _ in 0..<400 {
      seconds += Bool.random(using: &generator) ? 1 : Int.random(in: 0...2_000, using: &generator)
      let (quarter, day) = (seconds / 900, seconds / 86_400)
      let deed = PublicTally.Deed.allCases.randomElement(using: &generator) ?? .wish
      let house = Int.random(in: 0..<houses.count, using: &generator)
      let course = deed == .signUp ? ["a", "b"].randomElement(using: &generator) : nil
      let (own, all): (Int, Int) =
        switch deed {
        case .signUp: (limits.signUps, limits.allSignUps)
        case .fault: (limits.faults, limits.allFaults)
        case .answer: (limits.answers, limits.allAnswers)
        case .wish: (limits.wishes, limits.allWishes)
        }
      let now = done.filter { $0.deed == deed && $0.quarter == quarter }
      let isDayFull =
        course != nil
        && done.count { $0.day == day && $0.house == house && $0.course == course } >= limits.signUpsOfDay
      let expected: PublicTally.Refusal? =
        isDayFull
        ? .day
        : now.count >= all || now.count { $0.house == house } >= own
          ? .quarter(seconds: 900 - seconds % 900) : nil
      let refusal = tally.refuses(
        deed, from: houses[house].randomElement(using: &generator) ?? "", to: course.map { ($0, day) },
        at: Date(timeIntervalSince1970: Double(seconds)))
      #expect(refusal == expected)
      if refusal == nil { done.append((deed, house, course, quarter, day)) }
    }
    #expect(done.count { $0.deed == .signUp } > 5)
  }

  @Test func `a sign-up waits for no fault, and a course takes four a day of one network`() throws {
    let office = try PublicOffice()
    _ = try office.course(seats: SeatRules(seats: 9, listLimit: 9))
    _ = try office.course("it-f27", seats: SeatRules(seats: 9, listLimit: 9))
    try office.rounds.round()
    let ticket = try office.ticket("mitid-f27")
    var statuses: [Int: Int] = [:]
    for _ in 0..<100 {
      let reply = office.post("/c/mitid-f27/sign-up", ["name": "", "ticket": ticket])
      statuses[reply.status, default: 0] += 1
    }
    #expect(statuses == [422: PublicLimits().faults, 429: 100 - PublicLimits().faults])
    // Who has mistyped for a quarter of an hour can still sign up.
    for number in 0..<4 { _ = try office.signUp("Bo \(number)", "2233445\(number)") }
    let fifth = office.post(
      "/c/mitid-f27/sign-up", ["name": "Bo", "telephone": "22334459", "ticket": try office.ticket("mitid-f27")])
    #expect(fifth.status == 429)
    #expect(PublicOffice.text(fifth).contains("prøv igen i morgen"))
    let wait = try #require(fifth.headers.first { $0.name == "retry-after" }.flatMap { Int($0.value) })
    _ = try office.signUp("Bo", "22334459", to: "it-f27")
    #expect(
      office.post(
        "/c/mitid-f27/sign-up", ["name": "Eva", "telephone": "33445566", "ticket": try office.ticket("mitid-f27")],
        from: "2001:db8::1"
      ).status == 303)
    office.staffed.wait(Double(wait + 60))
    try office.rounds.round()
    _ = try office.signUp("Bo", "22334459")
  }
}

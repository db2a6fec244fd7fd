import Formats
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Courses

/// The calendars of others: what is kept of them, and what falls together with them.
@Suite struct OtherOfferTests {
  private let office: TermOffice

  init() throws { office = try TermOffice() }

  private func sources() throws -> [OtherSource] {
    try office.people.read { try OtherOfferRegister.sources(on: office.today, in: $0) }
  }

  private func events() throws -> [OtherEvent] {
    let source = try #require(try sources().first)
    return try office.people.read { try OtherOfferRegister.events(of: source.id, from: office.today, in: $0) }
  }

  private func overlaps(of term: Term? = nil) throws -> [OtherOverlap] {
    try office.people.read {
      try OtherOverlap.find(of: term?.id, from: office.today, to: office.today.adding(400), in: $0)
    }
  }

  @Test func `a calendar imported again takes the place of the old one, and it is told what is new, gone and changed`()
    throws
  {
    let day = office.today.adding(10)
    #expect(
      try office.load([
        OtherCalendar.event("a", day, 600, 660), OtherCalendar.event("b", day, 600, 660),
        OtherCalendar.event("c", day, 600, 660),
      ]) == OtherOfferRegister.Outcome(count: 3, new: 3, gone: 0, changed: 0))
    // One is as it was, one has another time, one is gone and one is new.
    #expect(
      try office.load([
        OtherCalendar.event("a", day, 600, 660), OtherCalendar.event("b", day.adding(1), 600, 660),
        OtherCalendar.event("d", day, 600, 660),
      ]) == OtherOfferRegister.Outcome(count: 3, new: 1, gone: 1, changed: 1))
    #expect(try events().map(\.day) == [day, day, day.adding(1)])
    #expect(try sources().map(\.coming) == [3])
    // What is past by now is not gone: nobody took it away.
    office.pass(hours: 24 * 11)
    #expect(
      try office.load([OtherCalendar.event("b", day.adding(1), 600, 660)])
        == OtherOfferRegister.Outcome(count: 1, new: 0, gone: 0, changed: 0))
  }

  @Test func `a series is its dates, and one date more is one that is new`() throws {
    let weekly = { (count: Int) in
      OtherCalendar.event("a", office.today.adding(3), 600, 660) + ["RRULE:FREQ=WEEKLY;COUNT=\(count)"]
    }
    #expect(try office.load([weekly(4)]).new == 4)
    #expect(
      try office.load([weekly(5)]) == OtherOfferRegister.Outcome(count: 5, new: 1, gone: 0, changed: 0))
  }

  @Test func `what may tell of a person is not kept, and neither are descriptions, organisers and attendees`() throws {
    let day = office.today.adding(10)
    let calendar = OtherCalendar.file([
      OtherCalendar.event("anna@privat.invalid", day, 600, 660, "Ring til 20 30 40 50")
        + [
          "LOCATION:Salen", "DESCRIPTION:Hemmeligt", "ORGANIZER:mailto:anna@privat.invalid",
          "ATTENDEE;CN=Anna Andersen:mailto:anna@privat.invalid",
        ],
      OtherCalendar.event("b", day, 700, 760, "Kaffe\\n  og\tkage"),
    ])
    let reading = OtherOfferReading(calendar, clock: office.clock)
    #expect(reading.withheld == 1 && reading.findings.isEmpty)
    let code = try office.code(OtherSource.self, "senior")
    _ = try office.people.write {
      try OtherOfferRegister.replace(code, named: "Seniorhuset", for: .seniors, with: reading, in: $0)
    }
    #expect(try events().map(\.title) == [nil, "Kaffe og kage"])
    #expect(try events().map(\.location) == ["Salen", nil])
    let stored = try office.people.read { reader in
      try reader.rows("SELECT * FROM other_event") { row in (0..<row.count).map { "\(row.value($0))" }.joined() }
    }.joined()
    for word in ["anna", "Anna", "Hemmeligt", "20 30", "privat"] { #expect(!stored.contains(word), "\(word)") }
  }

  @Test func `a file with faults changes nothing, unless the rest of it is asked for, and one that is cut off never`()
    throws
  {
    let day = office.today.adding(10)
    try office.load([OtherCalendar.event("a", day, 600, 660)])
    let code = try office.code(OtherSource.self, "senior")
    func replace(_ bytes: [UInt8], isWhole: Bool) throws -> OtherOfferRegister.Outcome {
      let reading = OtherOfferReading(bytes, clock: office.clock)
      return try office.people.write {
        try OtherOfferRegister.replace(code, named: nil, for: nil, with: reading, isWhole: isWhole, in: $0)
      }
    }
    let halfBad = OtherCalendar.file([
      OtherCalendar.event("b", day, 600, 660), ["UID:c", "DTSTART:20261340T100000", "SUMMARY:Fest"],
    ])
    let finding = CalendarFinding(line: 11, problem: .badTime)
    #expect(throws: OtherOfferFault.notRead([finding], isBroken: false)) { try replace(halfBad, isWhole: true) }
    #expect(try events().map(\.day) == [day])
    let cut = Array(OtherCalendar.file([OtherCalendar.event("b", day, 600, 660)]).dropLast(20))
    for isWhole in [true, false] {
      #expect(throws: OtherOfferFault.self) { try replace(cut, isWhole: isWhole) }
      #expect(throws: OtherOfferFault.self) { try replace(Array("<html>".utf8), isWhole: isWhole) }
    }
    #expect(try replace(halfBad, isWhole: false) == OtherOfferRegister.Outcome(count: 1, new: 1, gone: 1, changed: 0))
    // The name and the audience stay where nothing else is said.
    #expect(try sources().first?.name == "Seniorhuset")
    let other = try office.code(OtherSource.self, "ny")
    let reading = OtherOfferReading(OtherCalendar.file([]), clock: office.clock)
    #expect(throws: OtherOfferFault.sourceIsNew) {
      try office.people.write { try OtherOfferRegister.replace(other, named: nil, for: .adults, with: reading, in: $0) }
    }
  }

  @Test func `days without hours and what lasts for days are listed, and what crosses midnight counts on both days`()
    throws
  {
    let day = office.today.adding(10)
    let next = day.adding(1)
    let iso = { (day: Day) in day.iso.replacing("-", with: "") }
    try office.load([
      ["UID:a", "SUMMARY:Ferie", "DTSTART;VALUE=DATE:\(iso(day))", "DTEND;VALUE=DATE:\(iso(day.adding(3)))"],
      [
        "UID:b", "SUMMARY:Udstilling", "DTSTART:\(OtherCalendar.text(day, 600))",
        "DTEND:\(OtherCalendar.text(day.adding(20), 960))",
      ],
      [
        "UID:c", "SUMMARY:Natcafé", "DTSTART:\(OtherCalendar.text(day, 1_320))",
        "DTEND:\(OtherCalendar.text(next, 120))",
      ],
      OtherCalendar.event("d", day, 1_200, 1_440, "Bal"),
      OtherCalendar.event("e", day, 840, nil, "Foredrag"),
    ])
    let found = Set(try events().map { "\($0.title ?? "") \($0.day - day) \($0.last - day) \($0.hours)" })
    #expect(
      found == [
        "Ferie 0 2 allDay", "Udstilling 0 20 allDay", "Natcafé 0 0 clock(from: 1320, to: Optional(1440))",
        "Natcafé 1 1 clock(from: 0, to: Optional(120))", "Bal 0 0 clock(from: 1200, to: Optional(1440))",
        "Foredrag 0 0 clock(from: 840, to: nil)",
      ])
  }

  @Test func `times are the office's own, whatever clock they are written on`() throws {
    // In August Danish time is two hours before UTC.
    try office.load([["UID:a", "DTSTART:20260910T080000Z", "DTEND:20260910T093000Z"]])
    #expect(try events().map(\.hours) == [.clock(from: 600, to: 690)])
  }
}

extension OtherOfferTests {
  /// The term meets at 10–12; what overlaps by the law, and what does not.
  @Test(arguments: [
    (600, 720, true), (540, 600, false), (540, 601, true), (720, 780, false), (719, 780, true), (480, 1_000, true),
    (660, 661, true), (300, 360, false),
  ])
  func `only what is on the same day at the same hours overlaps`(from: Int, to: Int, expected: Bool) throws {
    let term = try office.term(seats: SeatRules(seats: 8, listLimit: 8), in: 30)
    let day = try #require(term.start)
    try office.load([
      OtherCalendar.event("a", day, from, to), OtherCalendar.event("b", day.adding(1), 600, 720),
      ["UID:c", "DTSTART;VALUE=DATE:\(day.iso.replacing("-", with: ""))"],
    ])
    #expect(try overlaps().count == (expected ? 1 : 0))
    #expect(try overlaps(of: term).count == (expected ? 1 : 0))
  }

  @Test func `an event that tells no end overlaps where it begins within the hours`() throws {
    let term = try office.term(seats: SeatRules(seats: 8, listLimit: 8), in: 30)
    let day = try #require(term.start)
    for (minute, expected) in [(599, 0), (600, 1), (719, 1), (720, 0)] {
      try office.load([OtherCalendar.event("a", day, minute, nil)])
      #expect(try overlaps().count == expected, "\(minute)")
    }
  }

  @Test func `another audience, a cancelled date and a cancelled term do not overlap`() throws {
    let term = try office.term(seats: SeatRules(seats: 8, listLimit: 8), in: 30)
    let days = term.dates.map(\.day)
    let events = days.enumerated().map { OtherCalendar.event("\($0.offset)", $0.element, 600, 660) }
    try office.load(events, as: "voksne", for: .adults)
    #expect(try overlaps().isEmpty)
    try office.load(events)
    #expect(try overlaps().map(\.day) == days)
    try office.people.write { try TermRegister.cancel(term.dates[1].id, of: term.id, at: office.time, in: $0) }
    #expect(try overlaps().map(\.day) == [days[0], days[2]])
    try office.people.write { try EnrolmentRegister.cancel(term.id, by: .commandLine, at: office.time, in: $0) }
    #expect(try overlaps().isEmpty)
    let source = try #require(try sources().last)
    try office.people.write { try OtherOfferRegister.remove(source.id, in: $0) }
    #expect(try sources().map(\.code.text) == ["voksne"])
  }

  @Test func `of random calendars just those events overlap that a reader would find by hand`() throws {
    let terms = try (0..<4).map { number in
      try office.term("hold-\(number)", seats: SeatRules(seats: 8, listLimit: 8), in: 30 + number * 3)
    }
    var generator = SeededGenerator(seed: 88)
    for _ in 0..<20 {
      let drawn = (0..<40).map { number in
        let from = Int.random(in: 96...140, using: &generator) * 5
        return (
          uid: "\(number)", day: office.today.adding(Int.random(in: 28...58, using: &generator)), from: from,
          to: from + Int.random(in: 1...30, using: &generator) * 5
        )
      }
      try office.load(drawn.map { OtherCalendar.event($0.uid, $0.day, $0.from, $0.to) })
      var expected: [String] = []
      for term in terms {
        for date in term.dates {
          for event in drawn
          where event.day == date.day && !(event.to <= date.span.from || event.from >= date.span.to) {
            expected.append("\(term.code) \(event.day) \(event.from)")
          }
        }
      }
      let found = try overlaps().map { overlap -> String in
        guard case .clock(let from, _) = overlap.event.hours else { return "" }
        return "\(overlap.term) \(overlap.day) \(from)"
      }
      #expect(found.sorted() == expected.sorted())
    }
  }
}

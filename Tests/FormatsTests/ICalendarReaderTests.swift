import Formats
import Testing

@Suite struct ICalendarReaderTests {
  /// 2026 and 2027.
  private static let years = 20_454...21_183

  private func read(_ bytes: [UInt8], limits: CalendarLimits = CalendarLimits()) -> CalendarReading {
    CalendarReader.read(bytes, window: Self.years, limits: limits, local: CalendarForeign.danish)
  }

  private func starts(_ reading: CalendarReading) -> [String] {
    reading.occurrences.map { CalendarForeign.text($0.start) }
  }

  private func problems(_ reading: CalendarReading) -> [CalendarProblem] { reading.findings.map(\.problem) }

  @Test(arguments: [
    ("DTSTART:20261020T100000", "20261020T1000"), ("DTSTART;TZID=Europe/Stockholm:20261020T100000", "20261020T1000"),
    ("DTSTART;TZID=\"Romance Standard Time\":20261020T100000", "20261020T1000"),
    ("DTSTART;TZID=/x.org/Europe/Berlin:20261020T100000", "20261020T1000"),
    ("dtstart:20261020T100000Z", "20261020T1200"),
    ("DTSTART:20261120T233000Z", "20261121T0030"), ("DTSTART;TZID=UTC:20261020T100000", "20261020T1200"),
    ("DTSTART;VALUE=DATE:20261020", "20261020T0000"),
  ])
  func `a start is read on every clock`(line: String, expected: String) {
    let reading = read(CalendarForeign.event(line))
    #expect(starts(reading) == [expected])
    #expect(reading.findings.isEmpty)
    #expect(reading.occurrences.first?.isAllDay == line.contains("VALUE=DATE"))
  }

  @Test(arguments: [
    ("DTSTART:20261020T100000", "DTEND:20261020T113000", 90), ("DTSTART:20261020T100000", "DURATION:PT1H30M", 90),
    ("DTSTART:20261020T100000", "DURATION:P1DT30M", 1470), ("DTSTART:20261020T100000", "DURATION:P1W", 10_080),
    ("DTSTART:20261020T100000", "DTEND:20261020T100000Z", 120), ("DTSTART:20261020T100000", "X-A:1", 0),
    ("DTSTART:20261020", "X-A:1", 1440), ("DTSTART:20261020", "DTEND:20261020", 1440),
    ("DTSTART:20261020", "DTEND:20261023", 4320),
    // The clock goes back in the night: eleven hours on it are twelve in the world.
    ("DTSTART:20261024T200000Z", "DTEND:20261025T080000Z", 660), ("DTSTART:20261024T200000Z", "DURATION:PT12H", 660),
  ])
  func `a length is read from an end or a duration`(start: String, end: String, minutes: Int) {
    let reading = read(CalendarForeign.event(start, end))
    #expect(reading.findings.isEmpty)
    let date = reading.occurrences.first
    #expect(date.map { ($0.end.day - $0.start.day) * 1440 + $0.end.minute - $0.start.minute } == minutes)
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;COUNT=3", ["20261020", "20261027", "20261103"]),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,SU", ["20261020", "20261101", "20261103", "20261115"]),
    ("FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=MO;BYDAY=TU,SU", ["20261020", "20261025", "20261103", "20261108"]),
    ("FREQ=DAILY;INTERVAL=10;UNTIL=20261109T090000Z", ["20261020", "20261030", "20261109"]),
    ("FREQ=DAILY;INTERVAL=10;UNTIL=20261109T085900Z", ["20261020", "20261030"]),
    ("FREQ=DAILY;INTERVAL=10;UNTIL=20261109", ["20261020", "20261030", "20261109"]),
    ("FREQ=DAILY;BYDAY=TU,TH;COUNT=3", ["20261020", "20261022", "20261027"]),
    ("FREQ=MONTHLY;BYDAY=3TU;COUNT=3", ["20261020", "20261117", "20261215"]),
    ("FREQ=MONTHLY;BYDAY=-2TU;COUNT=3", ["20261020", "20261117", "20261222"]),
    ("FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3;COUNT=2", ["20261020", "20261117"]),
    ("FREQ=MONTHLY;BYMONTHDAY=20,-1;COUNT=4", ["20261020", "20261031", "20261120", "20261130"]),
    ("FREQ=MONTHLY;BYMONTHDAY=20;BYDAY=TU,FR;COUNT=2", ["20261020", "20261120"]),
    ("freq=monthly;interval=2;count=3", ["20261020", "20261220", "20270220"]),
  ])
  func `a repetition gives its dates`(rule: String, dates: [String]) {
    let reading = read(CalendarForeign.event("DTSTART;TZID=Europe/Copenhagen:20261020T100000", "RRULE:" + rule))
    #expect(starts(reading) == dates.map { $0 + "T1000" })
    #expect(reading.findings.isEmpty)
  }

  @Test func `months that lack the day are passed over`() {
    let reading = read(CalendarForeign.event("DTSTART:20260131T100000", "RRULE:FREQ=MONTHLY;COUNT=3"))
    #expect(starts(reading) == ["20260131T1000", "20260331T1000", "20260531T1000"])
  }

  @Test func `a repetition in UTC moves on the local clock with the summer`() {
    let reading = read(CalendarForeign.event("DTSTART:20261020T080000Z", "RRULE:FREQ=WEEKLY;COUNT=2"))
    #expect(starts(reading) == ["20261020T1000", "20261027T0900"])
  }

  @Test func `a series begun long before gives the dates of the window and those that reach into it`() {
    let bytes = CalendarForeign.event("DTSTART:19000101T230000", "DURATION:PT2H", "RRULE:FREQ=DAILY")
    let reading = CalendarReader.read(bytes, window: 20_746...20_747, local: CalendarForeign.danish)
    #expect(starts(reading) == ["20261019T2300", "20261020T2300", "20261021T2300"])
  }

  @Test func `dates are left out and added by list`() {
    let reading = read(
      CalendarForeign.event(
        "DTSTART:20261020T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE:20261027T100000",
        "EXDATE;VALUE=DATE:20261103", "EXDATE:20261110T090000Z",
        "RDATE;VALUE=PERIOD:20261201T100000/PT3H,20261202T100000/20261202T101500", "RDATE:20261020T100000"))
    #expect(starts(reading) == ["20261020T1000", "20261117T1000", "20261201T1000", "20261202T1000"])
    #expect(reading.occurrences.map(\.end.minute) == [660, 660, 780, 615])
    #expect(reading.findings.isEmpty)
  }

  @Test func `one date is moved and one is called off`() {
    let reading = read(
      CalendarForeign.file(
        """
        BEGIN:VEVENT
        UID:a
        RECURRENCE-ID:20261027T090000Z
        DTSTART:20261028T140000
        SUMMARY:Flyttet
        END:VEVENT
        BEGIN:VEVENT
        UID:a
        DTSTART:20261020T100000
        RRULE:FREQ=WEEKLY;COUNT=4
        SUMMARY:Kursus
        BEGIN:VALARM
        DTSTART:20200101T000000
        SUMMARY:Alarm
        END:VALARM
        END:VEVENT
        BEGIN:VEVENT
        UID:a
        RECURRENCE-ID;TZID=Europe/Copenhagen:20261103T100000
        DTSTART:20261103T100000
        STATUS:CANCELLED
        END:VEVENT
        """))
    #expect(starts(reading) == ["20261020T1000", "20261028T1400", "20261110T1000"])
    #expect(reading.occurrences.map(\.summary) == ["Kursus", "Flyttet", "Kursus"])
    #expect(reading.findings.isEmpty)
  }

  @Test func `the highest version holds in any order, and a called off one drops the event`() {
    func version(_ sequence: Int, _ hour: Int, _ status: String = "CONFIRMED") -> String {
      "BEGIN:VEVENT\nUID:a\nSEQUENCE:\(sequence)\nSTATUS:\(status)\nDTSTART:20261020T\(hour)0000\nEND:VEVENT\n"
    }
    #expect(starts(read(CalendarForeign.file(version(2, 12) + version(1, 11)))) == ["20261020T1200"])
    #expect(starts(read(CalendarForeign.file(version(1, 11) + version(2, 12)))) == ["20261020T1200"])
    #expect(starts(read(CalendarForeign.file(version(1, 11) + version(1, 13)))) == ["20261020T1300"])
    #expect(starts(read(CalendarForeign.file(version(3, 11, "CANCELLED") + version(2, 12)))).isEmpty)
    #expect(starts(read(CalendarForeign.file(version(3, 11) + version(2, 12, "CANCELLED")))) == ["20261020T1100"])
    #expect(starts(read(CalendarForeign.file("METHOD:CANCEL\n" + version(1, 11)))).isEmpty)
  }

  @Test func `a zone with a name of its own is known by its offsets`() {
    let zone = { (offset: String) in
      "BEGIN:VTIMEZONE\nTZID:Vores tid\nBEGIN:STANDARD\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\n"
        + "TZOFFSETTO:\(offset)\nEND:DAYLIGHT\nEND:VTIMEZONE\n"
    }
    let event = "BEGIN:VEVENT\nUID:a\nDTSTART;TZID=Vores tid:20261020T100000\nEND:VEVENT\n"
    #expect(starts(read(CalendarForeign.file(event + zone("+0200")))) == ["20261020T1000"])
    let other = read(CalendarForeign.file(event + zone("+0300")))
    #expect(other.occurrences.isEmpty)
    #expect(other.findings == [CalendarFinding(line: 6, problem: .unknownZone)])
  }

  @Test func `text is unfolded, also inside a sign, and unescaped`() {
    let bytes = CalendarForeign.event("DTSTART:20261020T100000", "SUMMARY:Hæ\\, a\\;b\\\\n\\nc", "LOCATION:R")
    let place = bytes.firstIndex(of: 0xC3).map { $0 + 1 } ?? 0
    let folded = Array(bytes[..<place]) + Array("\r\n ".utf8) + Array(bytes[place...])
    let reading = read(folded)
    #expect(reading.occurrences.map(\.summary) == ["Hæ, a;b\\n\nc"])
    #expect(reading.occurrences.map(\.line) == [4])
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: [
    ("DTSTART:20261340T100000", CalendarProblem.badTime, 6, 0),
    ("DTSTART;TZID=Mars:20261020T100000", .unknownZone, 6, 0),
    ("SUMMARY:x", .missingStart, 4, 0), ("DTSTART:20261020\nDTEND:20261019", .endBeforeStart, 7, 1),
    ("DTSTART:20261020\nDURATION:-P1D", .badDuration, 7, 1), ("DTSTART:20261020\nDURATION:P", .badDuration, 7, 1),
    ("DTSTART:20261020\nSEQUENCE:x", .badSequence, 7, 1),
    ("DTSTART:20261020\nRRULE:FREQ=YEARLY", .unsupportedRule, 7, 1),
    ("DTSTART:20261020\nRRULE:INTERVAL=2", .badRule, 7, 1),
    ("DTSTART:20261020\nRRULE:FREQ=DAILY;COUNT=0", .badRule, 7, 1),
    ("DTSTART:20261020\nRRULE:FREQ=WEEKLY;BYDAY=1MO", .badRule, 7, 1),
    ("DTSTART:20261020\nRRULE:FREQ=DAILY;FREQ=DAILY", .badRule, 7, 1),
    ("DTSTART:20261020\nEXRULE:FREQ=DAILY", .unsupportedExceptionRule, 7, 1),
    ("DTSTART:20261020\nDTSTART:20261021", .repeatedProperty, 7, 1), ("DTSTART:20261020\nHello", .badLine, 7, 1),
    ("DTSTART:20261020\nEND:VTODO", .misplacedEnd, 7, 1), ("DTSTART:20261020\nEXDATE:x", .badTime, 7, 1),
    ("DTSTART:20261020\nRECURRENCE-ID;RANGE=THISANDFUTURE:20261019", .unsupportedRange, 7, 1),
    ("DTSTART:20261020\nRECURRENCE-ID:x", .badTime, 7, 0),
  ])
  func `a fault is told with its line`(lines: String, problem: CalendarProblem, line: Int, count: Int) {
    let reading = read(CalendarForeign.event(lines))
    #expect(reading.findings == [CalendarFinding(line: line, problem: problem)])
    #expect(reading.occurrences.count == count)
  }

  @Test func `files that are none, cut or too large are told`() {
    #expect(problems(read(Array("<html>\n<p>a:b".utf8))) == [.notACalendar])
    #expect(problems(read([])) == [.notACalendar])
    let whole = CalendarForeign.event("DTSTART:20261020T100000")
    let cut = read(Array(whole.dropLast(30)))
    #expect(problems(cut) == [.unexpectedEnd])
    #expect(cut.occurrences.isEmpty)
    #expect(problems(read(whole, limits: CalendarLimits(bytes: 20))) == [.tooLarge])
    let two = CalendarForeign.file(
      (1...2).map { "BEGIN:VEVENT\nUID:\($0)\nDTSTART:20261020\nEND:VEVENT" }.joined(separator: "\n"))
    #expect(problems(read(two, limits: CalendarLimits(events: 1))) == [.tooManyEvents])
    #expect(read(two, limits: CalendarLimits(events: 1)).occurrences.count == 1)
    #expect(problems(read(two, limits: CalendarLimits(events: 2))).isEmpty)
    let unclosed = CalendarForeign.file(
      "BEGIN:VEVENT\nUID:a\nDTSTART:20261020\nBEGIN:VEVENT\nUID:b\nDTSTART:20261021\nEND:VEVENT")
    #expect(problems(read(unclosed)) == [.misplacedEnd])
    #expect(read(unclosed).occurrences.map(\.uid) == ["b"])
    #expect(problems(read(CalendarForeign.file(String(repeating: "BEGIN:X\n", count: 9)))) == [.tooDeep])
  }

  @Test func `what is given is bounded`() {
    let daily = CalendarForeign.event("DTSTART:20260101T100000", "RRULE:FREQ=DAILY")
    let few = read(daily, limits: CalendarLimits(dates: 10))
    #expect(few.occurrences.count == 10)
    #expect(few.findings == [CalendarFinding(line: 4, problem: .tooManyDates)])
    // A rule that fits no day and one counted from the year 1 must both end.
    let endless = CalendarForeign.file(
      (1...20).map {
        "BEGIN:VEVENT\nUID:\($0)\nDTSTART:00010101\nRRULE:FREQ=DAILY;COUNT=9999999\nEND:VEVENT"
      }.joined(separator: "\n"))
    #expect(problems(read(endless)).contains(.tooManyDates))
    let all = (-31...31).filter { $0 != 0 && $0 != 31 }.map(String.init).joined(separator: ",")
    let listed = CalendarForeign.file(
      (1...20).map {
        "BEGIN:VEVENT\nUID:\($0)\nDTSTART:00010101\nRRULE:FREQ=MONTHLY;COUNT=9999999;BYMONTHDAY=\(all)\nEND:VEVENT"
      }.joined(separator: "\n"))
    #expect(problems(read(listed)).contains(.tooManyDates))
    let none = read(CalendarForeign.event("DTSTART:20260228", "RRULE:FREQ=MONTHLY;BYMONTHDAY=31;INTERVAL=12"))
    #expect(none.occurrences.count == 1)
    let many = read(CalendarForeign.file(String(repeating: "x\n", count: 50)), limits: CalendarLimits(findings: 5))
    #expect(problems(many) == [.badLine, .badLine, .badLine, .badLine, .tooManyFindings])
    for window in [Int.min...20_454, 2_932_896...Int.max, Int.max...Int.max] {
      #expect(CalendarReader.read(daily, window: window, local: CalendarForeign.danish).occurrences.count == 1)
    }
  }

  @Test func `random and damaged bytes never stop the reader`() {
    var generator = SeededGenerator(seed: 8)
    let events = (0..<12).map { CalendarForeign.repeated($0, using: &generator) }
    let whole = CalendarForeign.file(events.joined(separator: "\n"))
    let parts = [
      "BEGIN:VEVENT\n", "END:VEVENT\n", "RRULE:FREQ=", "DTSTART:", ";", ":", "=", ",", "99999999999999999999", "\"",
      "P", "/",
    ]
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0...40, using: &generator)))
        case 2: bytes.insert(contentsOf: parts[Int.random(in: parts.indices, using: &generator)].utf8, at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 200)], at: place)
        }
      }
      let reading = read(bytes)
      #expect(reading.findings.count <= 1000)
      #expect(reading.occurrences.allSatisfy { $0.end >= $0.start })
    }
    for _ in 0..<200 {
      let noise = (0..<Int.random(in: 0...300, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      #expect(read(noise).occurrences.isEmpty)
      _ = read(Array("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261020\nRRULE:FREQ=DAILY;".utf8) + noise)
    }
  }
}

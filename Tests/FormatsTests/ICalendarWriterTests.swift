import Formats
import Testing

@Suite struct ICalendarWriterTests {
  private func lines(_ document: CalendarDocument) -> [String] {
    String(decoding: document.bytes, as: UTF8.self).split(separator: "\r\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  @Test func `a course of one date is written as the standard asks`() {
    let event = CalendarEvent(
      uid: "term-7-date-1@lods.invalid", stamp: 1_792_000_000, start: CalendarMoment(day: 20_746, minute: 600),
      end: CalendarMoment(day: 20_746, minute: 720), sequence: 2, summary: "MitID på egen telefon; trin 1, og \\ 2",
      location: "Havnen Bibliotek, lokale 2", details: "Tag din telefon med.\nVi drikker kaffe kl. 11.",
      url: "https://lods.invalid/kursus/7", categories: ["Kursus", "65+, øvet"])
    #expect(
      lines(CalendarDocument(name: "Kurser efterår", zone: .copenhagen, events: [event])) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Lods//Lods//DA", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "NAME:Kurser efterår", "X-WR-CALNAME:Kurser efterår", "BEGIN:VTIMEZONE", "TZID:Europe/Copenhagen",
        "BEGIN:DAYLIGHT", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZNAME:CEST",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "TZNAME:CET", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100",
        "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT", "UID:term-7-date-1@lods.invalid", "DTSTAMP:20261014T174640Z",
        "SEQUENCE:2", "STATUS:CONFIRMED", "DTSTART;TZID=Europe/Copenhagen:20261020T100000",
        "DTEND;TZID=Europe/Copenhagen:20261020T120000", "SUMMARY:MitID på egen telefon\\; trin 1\\, og \\\\ 2",
        "LOCATION:Havnen Bibliotek\\, lokale 2", "DESCRIPTION:Tag din telefon med.\\nVi drikker kaffe kl. 11.",
        "URL:https://lods.invalid/kursus/7", "CATEGORIES:Kursus,65+\\, øvet", "TRANSP:OPAQUE", "END:VEVENT",
        "END:VCALENDAR", "",
      ])
  }

  @Test func `the end of a day is written as the start of the next`() {
    let last = CalendarMoment(day: 20_818, minute: 1440)
    #expect(last == CalendarMoment(day: 20_819, minute: 0))
    let event = CalendarEvent(
      uid: "a", stamp: 0, start: CalendarMoment(day: 20_818, minute: 1200), end: last, summary: "Nytår")
    let written = lines(CalendarDocument(name: "", zone: .stockholm, events: [event]))
    #expect(written.contains("DTSTART;TZID=Europe/Stockholm:20261231T200000"))
    #expect(written.contains("DTEND;TZID=Europe/Stockholm:20270101T000000"))
    #expect(written.contains("PRODID:-//Lods//Lods//SV"))
  }

  @Test func `an event that does not last has no end, and a called off calendar holds called off events`() {
    let moment = CalendarMoment(day: 20_746, minute: 600)
    let event = CalendarEvent(uid: "a", stamp: 0, start: moment, end: moment, summary: "Café")
    let written = lines(CalendarDocument(name: "", method: .cancel, zone: .copenhagen, events: [event]))
    #expect(!written.contains { $0.hasPrefix("DTEND") })
    #expect(written.contains("METHOD:CANCEL"))
    #expect(written.contains("STATUS:CANCELLED"))
    #expect(!written.contains("STATUS:CONFIRMED"))
  }

  @Test func `a value can begin no line of its own`() {
    let event = CalendarEvent(
      uid: "a\r\nATTENDEE:x", stamp: 0, start: CalendarMoment(day: 0, minute: 0),
      end: CalendarMoment(day: 0, minute: 1),
      summary: "a\u{85}b\u{2028}c\u{0}\u{7F}d", url: "https://lods.invalid/\r\nATTENDEE:x y")
    let written = lines(CalendarDocument(name: "\nEND:VCALENDAR", zone: .copenhagen, events: [event]))
    #expect(written.contains("UID:a\\nATTENDEE:x"))
    #expect(written.contains("SUMMARY:a\\nb\\ncd"))
    #expect(written.contains("URL:https://lods.invalid/%0D%0AATTENDEE:x%20y"))
    #expect(written.filter { $0 == "END:VCALENDAR" }.count == 1)
  }

  @Test func `lines are short, whole signs, and unfold to what was folded`() {
    var generator = SeededGenerator(seed: 5545)
    for _ in 0..<200 {
      let document = CalendarWriting.document(using: &generator)
      let bytes = document.bytes
      #expect(bytes == document.bytes)
      var unfolded = ""
      var isLong = false
      var rest = bytes[...]
      while let end = rest.firstIndex(of: 0x0D) {
        let line = Array(rest[..<end])
        #expect(bytes[end + 1] == 0x0A)
        #expect(line.count <= 75)
        #expect(!line.contains { ($0 < 0x20 && $0 != 0x09) || $0 == 0x7F })
        let text = String(validating: line, as: UTF8.self)
        #expect(text != nil)
        if line.first == 0x20 {
          isLong = true
          unfolded.unicodeScalars.append(contentsOf: (text ?? "").unicodeScalars.dropFirst())
        } else {
          unfolded += "\n" + (text ?? "")
        }
        rest = rest[(end + 2)...]
      }
      #expect(rest.isEmpty)
      if let details = document.events.first(where: { ($0.details?.utf8.count ?? 0) > 200 })?.details {
        #expect(isLong)
        let escaped = CalendarWriting.cleaned(details).unicodeScalars.reduce(into: "") { text, scalar in
          if "\\;,".unicodeScalars.contains(scalar) { text += "\\" }
          if scalar == "\n" { text += "\\n" } else { text.unicodeScalars.append(scalar) }
        }
        #expect(Array(unfolded.unicodeScalars).contains(Array(("\nDESCRIPTION:" + escaped + "\n").unicodeScalars)))
      }
    }
  }

  @Test func `what was written is read back`() {
    var generator = SeededGenerator(seed: 2445)
    for _ in 0..<300 {
      let document = CalendarWriting.document(using: &generator)
      let reading = CalendarReader.read(document.bytes, window: 20_000...30_000) { _ in
        Issue.record("No time on the clock of UTC was written.")
        return CalendarMoment(day: 0, minute: 0)
      }
      #expect(reading.findings.isEmpty)
      #expect(reading.name == CalendarWriting.cleaned(document.name))
      let expected = document.events.sorted { ($0.start, $0.end, $0.uid) < ($1.start, $1.end, $1.uid) }
      #expect(reading.occurrences.map(\.uid) == expected.map(\.uid))
      #expect(reading.occurrences.map(\.start) == expected.map(\.start))
      #expect(reading.occurrences.map(\.end) == expected.map(\.end))
      #expect(reading.occurrences.map(\.sequence) == expected.map(\.sequence))
      #expect(reading.occurrences.map(\.summary) == expected.map { CalendarWriting.cleaned($0.summary) })
      #expect(reading.occurrences.map(\.location) == expected.map { $0.location.map(CalendarWriting.cleaned) })
      #expect(!reading.occurrences.contains { $0.isAllDay })
    }
  }
}

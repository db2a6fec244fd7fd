import Foundation
import Formats
import Testing

/// Writes calendars, and what they say, for `Peers/check_icalendar.py`, which reads them with other people's programs.
@Suite struct ICalendarPeerTests {
  private static let folder = ProcessInfo.processInfo.environment["LODS_CALENDAR_FILES"]

  private func write(_ bytes: [UInt8], as name: String) throws {
    let folder = URL(fileURLWithPath: try #require(Self.folder), isDirectory: true)
    try Data(bytes).write(to: folder.appendingPathComponent(name))
  }

  @Test(.enabled(if: folder != nil)) func `calendars are written for other programs to read`() throws {
    var generator = SeededGenerator(seed: 7986)
    for number in 0..<60 {
      var document = CalendarWriting.document(using: &generator)
      document.method = CalendarMethod.allCases[number % 3]
      try write(document.bytes, as: "written-\(number).ics")
      let events = document.events.map { event in
        JSON.object([
          JSONMember("uid", .text(event.uid)), JSONMember("stamp", .whole(event.stamp)),
          JSONMember("start", .text(CalendarForeign.text(event.start))),
          JSONMember("end", event.end > event.start ? .text(CalendarForeign.text(event.end)) : .null),
          JSONMember("sequence", .whole(event.sequence)),
          JSONMember("summary", .text(CalendarWriting.cleaned(event.summary))),
          JSONMember("location", JSON(event.location.map(CalendarWriting.cleaned))),
          JSONMember("details", JSON(event.details.map(CalendarWriting.cleaned))),
          JSONMember("categories", JSON(event.categories.map(CalendarWriting.cleaned))),
        ])
      }
      let told = JSON.object([
        JSONMember("name", .text(CalendarWriting.cleaned(document.name))),
        JSONMember("method", .text(document.method.rawValue)), JSONMember("zone", .text(document.zone.rawValue)),
        JSONMember("events", .array(events)),
      ])
      try write(told.bytes(), as: "written-\(number).json")
    }
  }

  @Test(.enabled(if: folder != nil)) func `repetitions are written for other programs to expand`() throws {
    var generator = SeededGenerator(seed: 2026)
    let events = (0..<400).map { CalendarForeign.repeated($0, using: &generator) }
    let bytes = CalendarForeign.file(events.joined(separator: "\n"))
    let reading = CalendarReader.read(bytes, window: 20_600...21_400, local: CalendarForeign.danish)
    #expect(reading.findings.isEmpty)
    try write(bytes, as: "repeated.ics")
    let dates = reading.occurrences.map {
      JSON([$0.uid, CalendarForeign.text($0.start), CalendarForeign.text($0.end)])
    }
    try write(JSON.array(dates).bytes(), as: "repeated.json")
  }
}

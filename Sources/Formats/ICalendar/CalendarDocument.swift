import Language

/// A calendar to be written as iCalendar (RFC 5545).
public struct CalendarDocument: Hashable, Sendable {
  /// The name that calendar programs show.
  public var name: String
  /// What the receiver is to do with it.
  public var method: CalendarMethod
  /// The time zone of every start and end.
  public var zone: CalendarZone
  /// The events, written in this order.
  public var events: [CalendarEvent]

  /// Makes a calendar.
  public init(name: String, method: CalendarMethod = .publish, zone: CalendarZone, events: [CalendarEvent] = []) {
    self.name = name
    self.method = method
    self.zone = zone
    self.events = events
  }

  /// The file: UTF-8, lines of at most 75 octets that end in CRLF, properties in one fixed order.
  ///
  /// The same calendar gives the same bytes.
  public var bytes: [UInt8] {
    var writer = CalendarLineWriter()
    writer.write("BEGIN:VCALENDAR")
    writer.write("VERSION:2.0")
    writer.write("PRODID:-//Lods//Lods//" + zone.languageMark)
    writer.write("CALSCALE:GREGORIAN")
    writer.write("METHOD:" + method.rawValue)
    // RFC 7986 names it NAME; the older name is what most programs still read.
    writer.write("NAME", text: name)
    writer.write("X-WR-CALNAME", text: name)
    for line in zone.definition { writer.write(line) }
    for event in events { write(event, to: &writer) }
    writer.write("END:VCALENDAR")
    return writer.bytes
  }

  private func write(_ event: CalendarEvent, to writer: inout CalendarLineWriter) {
    let status = method == .cancel ? .cancelled : event.status
    writer.write("BEGIN:VEVENT")
    writer.write("UID", text: event.uid)
    writer.write("DTSTAMP:" + CalendarDocument.utc(event.stamp))
    writer.write("SEQUENCE:" + String(max(0, event.sequence)))
    writer.write("STATUS:" + status.rawValue)
    writer.write("DTSTART;TZID=" + zone.rawValue + ":" + CalendarDocument.clock(event.start, second: 0))
    if event.end > event.start {
      writer.write("DTEND;TZID=" + zone.rawValue + ":" + CalendarDocument.clock(event.end, second: 0))
    }
    writer.write("SUMMARY", text: event.summary)
    if let location = event.location { writer.write("LOCATION", text: location) }
    if let details = event.details { writer.write("DESCRIPTION", text: details) }
    if let url = event.url { writer.write("URL:" + CalendarText.address(url)) }
    if !event.categories.isEmpty {
      writer.write("CATEGORIES:" + event.categories.map(CalendarText.escaped).joined(separator: ","))
    }
    writer.write("TRANSP:" + event.transparency.rawValue)
    writer.write("END:VEVENT")
  }

  private static func utc(_ seconds: Int) -> String {
    let day = min(max(CivilDay.floored(seconds, by: 86_400), CivilDay.first), CivilDay.last)
    let rest = min(max(seconds - day * 86_400, 0), 86_399)
    return clock(CalendarMoment(day: day, minute: rest / 60), second: rest % 60) + "Z"
  }

  private static func clock(_ moment: CalendarMoment, second: Int) -> String {
    let date = Day(number: moment.day)
    return padded(date.year, 4) + padded(date.month, 2) + padded(date.day, 2) + "T" + padded(moment.minute / 60, 2)
      + padded(moment.minute % 60, 2) + padded(second, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

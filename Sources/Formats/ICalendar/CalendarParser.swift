/// Takes a file apart into the lines of its events and the clocks of its time zones.
struct CalendarParser {
  /// The lines of one event that say something to the reader.
  struct Event {
    /// The line where it begins.
    let line: Int
    /// Whether the whole calendar calls its events off (METHOD:CANCEL).
    var isCancelled: Bool
    /// Its properties, without those of parts inside it.
    var lines: [CalendarLine] = []
  }

  /// The events that have an end.
  private(set) var events: [Event] = []
  /// The time zones.
  private(set) var zones = CalendarZoneTable()
  /// The calendar's name.
  private(set) var name: String?
  /// Whether there was a calendar at all.
  private(set) var isCalendar = false
  /// What could not be read.
  private(set) var findings: CalendarFindings

  private var parts: [String] = []
  private var event: Event?
  private var firstOfCalendar = 0
  private var isCancelling = false
  private var zone: String?
  private var isStopped = false

  private static let wanted: Set<String> = [
    "UID", "SEQUENCE", "STATUS", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "SUMMARY", "LOCATION", "RECURRENCE-ID",
    "RRULE", "RDATE", "EXDATE", "EXRULE",
  ]
  /// Real calendars have three parts inside each other: the calendar, an event, an alarm.
  private static let deepest = 8

  init(_ bytes: [UInt8], limits: CalendarLimits) {
    findings = CalendarFindings(limit: limits.findings)
    var lines = CalendarLines(bytes)
    while !isStopped, let (number, text) = lines.next() {
      if parts.isEmpty, !CalendarParser.beginsCalendar(text) { continue }
      if UTF8Check.firstFault(in: text) != nil { findings.add(.notUTF8, line: number) }
      guard let line = CalendarLine(text, number: number) else {
        findings.add(.badLine, line: number)
        continue
      }
      take(line, limits: limits)
    }
    if !parts.isEmpty, !isStopped { findings.add(.unexpectedEnd, line: lines.nextNumber) }
  }

  private mutating func take(_ line: CalendarLine, limits: CalendarLimits) {
    switch line.name {
    case "BEGIN": begin(CalendarParser.partName(line), line: line.number, limits: limits)
    case "END": end(CalendarParser.partName(line), line: line.number)
    default: property(line)
    }
  }

  private mutating func begin(_ part: String, line: Int, limits: CalendarLimits) {
    isCalendar = true
    // An event or a calendar is never inside an event: the one before has no end.
    if part == "VCALENDAR" || part == "VEVENT", let open = parts.firstIndex(of: part) {
      findings.add(.misplacedEnd, line: line)
      close(from: open)
    }
    guard parts.count < CalendarParser.deepest else {
      findings.add(.tooDeep, line: line)
      isStopped = true
      return
    }
    if parts.isEmpty {
      firstOfCalendar = events.count
      isCancelling = false
    } else if part == "VEVENT", parts.count == 1 {
      guard events.count < limits.events else {
        findings.add(.tooManyEvents, line: line)
        isStopped = true
        return
      }
      event = Event(line: line, isCancelled: isCancelling)
    } else if part == "VTIMEZONE" {
      zone = nil
    }
    parts.append(part)
  }

  private mutating func end(_ part: String, line: Int) {
    guard let open = parts.lastIndex(of: part) else { return findings.add(.misplacedEnd, line: line) }
    if open < parts.count - 1 {
      findings.add(.misplacedEnd, line: line)
      close(from: open + 1)
    }
    if part == "VEVENT", parts.count == 2, let event {
      events.append(event)
      self.event = nil
    }
    parts.removeLast()
  }

  /// Closes parts that have no end; an event among them is left out.
  private mutating func close(from index: Int) {
    if parts[index...].contains("VEVENT") { event = nil }
    parts.removeSubrange(index...)
  }

  private mutating func property(_ line: CalendarLine) {
    switch parts.count {
    case 1:
      if line.name == "METHOD", line.value.uppercased() == "CANCEL" {
        isCancelling = true
        for index in firstOfCalendar..<events.count { events[index].isCancelled = true }
      } else if line.name == "NAME" || (line.name == "X-WR-CALNAME" && name == nil) {
        name = CalendarText.unescaped(line.value)
      }
    case 2 where event != nil:
      if CalendarParser.wanted.contains(line.name) { event?.lines.append(line) }
    case 2 where line.name == "TZID" && parts[1] == "VTIMEZONE": zone = line.value
    case 3 where line.name == "TZOFFSETTO" && parts[1] == "VTIMEZONE":
      if let zone { zones.add(offset: line.value, toZone: zone) }
    default: break
    }
  }

  private static func partName(_ line: CalendarLine) -> String {
    line.value.uppercased().filter { $0 != " " }
  }

  private static func beginsCalendar(_ text: [UInt8]) -> Bool {
    guard let line = CalendarLine(text, number: 0), line.name == "BEGIN" else { return false }
    return partName(line) == "VCALENDAR"
  }
}

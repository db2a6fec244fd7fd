/// One event of a file, read but not yet repeated.
struct CalendarEntry {
  /// A date from a list, maybe with a length of its own.
  struct Extra: Hashable {
    let start: CalendarTime
    let length: CalendarLength?
  }

  let line: Int
  private(set) var uid = ""
  private(set) var sequence = 0
  private(set) var stamp = 0
  private(set) var isCancelled: Bool
  private(set) var summary = ""
  private(set) var location: String?
  private(set) var start: CalendarTime
  private(set) var length = CalendarLength(minutes: 0, isExact: false)
  private(set) var rules: [(rule: CalendarRule, line: Int)] = []
  private(set) var extras: [Extra] = []
  private(set) var exceptions: [CalendarTime] = []
  /// The start that the entry replaces, of an event with the same name.
  private(set) var replaced: CalendarTime?

  /// Reads an event; nil, with a finding, for one that has no readable start.
  init?(
    _ event: CalendarParser.Event, zones: CalendarZoneTable, findings: inout CalendarFindings,
    local: (Int) -> CalendarMoment
  ) {
    line = event.line
    isCancelled = event.isCancelled
    var single: [String: CalendarLine] = [:]
    for line in event.lines where !CalendarEntry.repeatable.contains(line.name) {
      if single[line.name] == nil {
        single[line.name] = line
      } else {
        findings.add(.repeatedProperty, line: line.number)
      }
    }
    guard let startLine = single["DTSTART"] else {
      findings.add(.missingStart, line: event.line)
      return nil
    }
    guard let start = CalendarEntry.time(startLine.value, of: startLine, zones, &findings) else { return nil }
    self.start = start
    if let line = single["RECURRENCE-ID"] {
      // Without its place it would stand beside the date that it replaces.
      guard let replaced = CalendarEntry.time(line.value, of: line, zones, &findings) else { return nil }
      // The same moment may be written on either clock.
      self.replaced =
        replaced.frame == .utc ? CalendarTime(frame: .local, count: replaced.localCount(local)) : replaced
      if line.parameter("RANGE") != nil { findings.add(.unsupportedRange, line: line.number) }
    }
    takeTexts(single, &findings)
    takeEnd(single, zones, &findings, local)
    for line in event.lines { takeRepetition(line, zones, &findings, local) }
  }

  private static let repeatable: Set<String> = ["RRULE", "RDATE", "EXDATE", "EXRULE"]

  // MARK: - Single properties

  private mutating func takeTexts(_ single: [String: CalendarLine], _ findings: inout CalendarFindings) {
    uid = single["UID"].map { CalendarText.unescaped($0.value) } ?? ""
    if uid.isEmpty { findings.add(.missingUID, line: line) }
    summary = single["SUMMARY"].map { CalendarText.unescaped($0.value) } ?? ""
    location = single["LOCATION"].map { CalendarText.unescaped($0.value) }
    if single["STATUS"]?.value.uppercased() == CalendarStatus.cancelled.rawValue { isCancelled = true }
    if let line = single["DTSTAMP"], let time = CalendarTime(line.value, zone: .utc) { stamp = time.count }
    if let line = single["SEQUENCE"] {
      if let number = Int(line.value), number >= 0 {
        sequence = number
      } else {
        findings.add(.badSequence, line: line.number)
      }
    }
  }

  private mutating func takeEnd(
    _ single: [String: CalendarLine], _ zones: CalendarZoneTable, _ findings: inout CalendarFindings,
    _ local: (Int) -> CalendarMoment
  ) {
    if start.frame == .date { length.minutes = 1440 }
    if let line = single["DTEND"] {
      guard let end = CalendarEntry.time(line.value, of: line, zones, &findings) else { return }
      let length = CalendarEntry.length(from: start, to: end, local)
      // Many programs write the same day twice for one whole day.
      if length.minutes == 0, start.frame == .date { return }
      if length.minutes < 0 {
        findings.add(.endBeforeStart, line: line.number)
      } else {
        self.length = length
      }
    } else if let line = single["DURATION"] {
      if let minutes = CalendarLength.minutes(ofDuration: line.value) {
        length = CalendarEntry.length(minutes: minutes, from: start)
      } else {
        findings.add(.badDuration, line: line.number)
      }
    }
  }

  // MARK: - Repetition

  private mutating func takeRepetition(
    _ line: CalendarLine, _ zones: CalendarZoneTable, _ findings: inout CalendarFindings,
    _ local: (Int) -> CalendarMoment
  ) {
    switch line.name {
    case "RRULE":
      do throws(CalendarRule.Refusal) {
        rules.append((try CalendarRule(line.value), line.number))
      } catch {
        findings.add(error == .unsupported ? .unsupportedRule : .badRule, line: line.number)
      }
    case "EXRULE": findings.add(.unsupportedExceptionRule, line: line.number)
    case "EXDATE":
      for text in line.value.split(separator: ",") {
        guard let time = CalendarEntry.time(text, of: line, zones, &findings) else { return }
        exceptions.append(time)
      }
    case "RDATE":
      for text in line.value.split(separator: ",") {
        guard let extra = extra(text, of: line, zones, &findings, local) else { return }
        extras.append(extra)
      }
    default: break
    }
  }

  private func extra(
    _ text: Substring, of line: CalendarLine, _ zones: CalendarZoneTable, _ findings: inout CalendarFindings,
    _ local: (Int) -> CalendarMoment
  ) -> Extra? {
    let halves = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, let start = CalendarEntry.time(first, of: line, zones, &findings) else {
      return nil
    }
    guard halves.count == 2 else { return Extra(start: start, length: nil) }
    if let minutes = CalendarLength.minutes(ofDuration: halves[1]) {
      return Extra(start: start, length: CalendarEntry.length(minutes: minutes, from: start))
    }
    guard let end = CalendarEntry.time(halves[1], of: line, zones, &findings) else { return nil }
    let length = CalendarEntry.length(from: start, to: end, local)
    guard length.minutes >= 0 else {
      findings.add(.endBeforeStart, line: line.number)
      return nil
    }
    return Extra(start: start, length: length)
  }

  // MARK: - Times

  private static func time(
    _ text: some StringProtocol, of line: CalendarLine, _ zones: CalendarZoneTable, _ findings: inout CalendarFindings
  ) -> CalendarTime? {
    let zone = line.parameter("TZID").map { zones.frame(ofZone: $0) } ?? .local
    guard let time = CalendarTime(text, zone: zone ?? .local) else {
      findings.add(.badTime, line: line.number)
      return nil
    }
    // A day, or a time that says itself that it is UTC, needs no zone.
    guard zone != nil || time.frame != .local else {
      findings.add(.unknownZone, line: line.number)
      return nil
    }
    return time
  }

  private static func length(
    from start: CalendarTime, to end: CalendarTime, _ local: (Int) -> CalendarMoment
  ) -> CalendarLength {
    if start.frame == end.frame {
      return CalendarLength(minutes: end.count - start.count, isExact: start.frame == .utc)
    }
    return CalendarLength(minutes: end.localCount(local) - start.localCount(local), isExact: false)
  }

  private static func length(minutes: Int, from start: CalendarTime) -> CalendarLength {
    CalendarLength(minutes: minutes, isExact: start.frame == .utc)
  }
}

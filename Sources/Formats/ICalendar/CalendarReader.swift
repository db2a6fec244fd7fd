/// Reads the calendars of other offices (RFC 5545) and gives the dates of their events within a window.
///
/// Of the events with one name the highest SEQUENCE holds, cancelled ones are left out, and changed dates stand in place of
/// those that they replace. What cannot be read is told by line and does not stop the rest.
public enum CalendarReader {
  /// Reads a file.
  ///
  /// Times in a zone with the clock of Denmark and Sweden, and times without a zone, are taken as they stand. A DURATION
  /// that crosses a change of the clock is added on the clock's face there.
  /// - Parameters:
  ///   - bytes: the file.
  ///   - window: the days wanted, as days since 1 January 1970; an event counts if some of it lies inside.
  ///   - limits: how much is read.
  ///   - local: the office's own time at a number of seconds since 1 January 1970, 00:00 UTC.
  public static func read(
    _ bytes: [UInt8], window: ClosedRange<Int>, limits: CalendarLimits = CalendarLimits(),
    local: (Int) -> CalendarMoment
  ) -> CalendarReading {
    guard bytes.count <= limits.bytes else { return refused(.tooLarge) }
    let parser = CalendarParser(bytes, limits: limits)
    guard parser.isCalendar else { return refused(.notACalendar) }
    var findings = parser.findings
    var series: [CalendarSeries] = []
    var places: [String: Int] = [:]
    for event in parser.events {
      guard let entry = CalendarEntry(event, zones: parser.zones, findings: &findings, local: local) else { continue }
      if let place = places[entry.uid], !entry.uid.isEmpty {
        series[place].add(entry)
      } else {
        places[entry.uid] = series.count
        series.append(CalendarSeries())
        series[series.count - 1].add(entry)
      }
    }
    let first = min(max(window.lowerBound, CivilDay.first), CivilDay.last)
    let days = first...min(max(window.upperBound, first), CivilDay.last)
    var budget = CalendarSeries.Budget(steps: mostSteps, dates: limits.dates)
    var dates: [CalendarOccurrence] = []
    for one in series {
      guard budget.dates >= 0 else { break }
      dates += one.occurrences(within: days, budget: &budget, findings: &findings, local: local)
    }
    return CalendarReading(
      name: parser.name, occurrences: dates.sorted(by: stands),
      findings: findings.list.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        .map(\.element))
  }

  /// How many days, weeks and months the rules of a file may look at: a daily rule of ten years looks at 3650.
  private static let mostSteps = 1_000_000

  private static func refused(_ problem: CalendarProblem) -> CalendarReading {
    CalendarReading(name: nil, occurrences: [], findings: [CalendarFinding(line: 1, problem: problem)])
  }

  private static func stands(_ left: CalendarOccurrence, before right: CalendarOccurrence) -> Bool {
    (left.start, left.end, left.uid, left.line) < (right.start, right.end, right.uid, right.line)
  }
}

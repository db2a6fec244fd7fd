/// The events of one name: the newest version of the series and of each of its changed dates.
struct CalendarSeries {
  /// What the dates of all series together may still cost.
  struct Budget {
    /// How many days, weeks and months may still be looked at.
    var steps: Int
    /// How many dates may still be given.
    var dates: Int
  }

  private var master: CalendarEntry?
  private var changes: [CalendarTime: CalendarEntry] = [:]
  /// The keys of ``changes`` in the order of the file.
  private var changed: [CalendarTime] = []

  /// Takes in an entry; the higher sequence wins, then the later stamp, then the later place in the file.
  mutating func add(_ entry: CalendarEntry) {
    if let replaced = entry.replaced {
      if let other = changes[replaced] {
        if CalendarSeries.isNewer(entry, than: other) { changes[replaced] = entry }
      } else {
        changes[replaced] = entry
        changed.append(replaced)
      }
    } else if let other = master {
      if CalendarSeries.isNewer(entry, than: other) { master = entry }
    } else {
      master = entry
    }
  }

  private static func isNewer(_ entry: CalendarEntry, than other: CalendarEntry) -> Bool {
    (entry.sequence, entry.stamp) >= (other.sequence, other.stamp)
  }

  /// The dates within a window of days.
  func occurrences(
    within window: ClosedRange<Int>, budget: inout Budget, findings: inout CalendarFindings,
    local: (Int) -> CalendarMoment
  ) -> [CalendarOccurrence] {
    if master?.isCancelled == true { return [] }
    var found: [CalendarOccurrence] = []
    if let master { add(master, to: &found, window, &budget, &findings, local) }
    for key in changed {
      guard let change = changes[key], !change.isCancelled else { continue }
      add(change, to: &found, window, &budget, &findings, local)
    }
    return found
  }

  private func add(
    _ entry: CalendarEntry, to found: inout [CalendarOccurrence], _ window: ClosedRange<Int>, _ budget: inout Budget,
    _ findings: inout CalendarFindings, _ local: (Int) -> CalendarMoment
  ) {
    let left = entry.replaced == nil ? taken(from: entry, local) : []
    // Counts on the clock of UTC lie less than a day from those of any office, and long events begin before the window.
    let longest = ([entry.length.minutes] + entry.extras.compactMap { $0.length?.minutes }).max() ?? 0
    let bounds = (window.lowerBound * 1440 - longest - 1440)...(window.upperBound * 1440 + 2 * 1440)
    var starts: [CalendarEntry.Extra] = []
    for (rule, line) in entry.rules where entry.replaced == nil {
      let result = rule.starts(from: entry.start, within: bounds, steps: &budget.steps) { count in
        CalendarSeries.isPastEnd(CalendarTime(frame: entry.start.frame, count: count), of: rule, local)
      }
      if !result.isWhole { findings.add(.tooManyDates, line: line) }
      starts += result.starts.map {
        CalendarEntry.Extra(start: CalendarTime(frame: entry.start.frame, count: $0), length: nil)
      }
    }
    starts.append(CalendarEntry.Extra(start: entry.start, length: nil))
    if entry.replaced == nil { starts += entry.extras }
    var seen: Set<Int> = []
    for start in starts {
      let begin = start.start.localCount(local)
      guard seen.insert(begin).inserted, !left.contains(.moment(begin)),
        !left.contains(.day(CivilDay.floored(begin, by: 1440)))
      else { continue }
      guard let date = occurrence(of: entry, start, begin: begin, within: window, local) else { continue }
      budget.dates -= 1
      guard budget.dates >= 0 else { return findings.add(.tooManyDates, line: entry.line) }
      found.append(date)
    }
  }

  private func occurrence(
    of entry: CalendarEntry, _ start: CalendarEntry.Extra, begin: Int, within window: ClosedRange<Int>,
    _ local: (Int) -> CalendarMoment
  ) -> CalendarOccurrence? {
    let length = start.length ?? entry.length
    let end =
      length.isExact && start.start.frame == .utc
      ? max(begin, CalendarTime(frame: .utc, count: start.start.count + length.minutes).localCount(local))
      : begin + length.minutes
    let first = window.lowerBound * 1440
    guard begin < (window.upperBound + 1) * 1440, end > first || begin >= first else { return nil }
    return CalendarOccurrence(
      uid: entry.uid, sequence: entry.sequence, start: CalendarMoment(count: begin), end: CalendarMoment(count: end),
      isAllDay: start.start.frame == .date, summary: entry.summary, location: entry.location, line: entry.line)
  }

  // MARK: - Dates left out

  /// A date that the series does not give.
  private enum Gap: Hashable {
    case moment(Int)
    /// Some programs name only the day of a date that has a time.
    case day(Int)
  }

  private func taken(from entry: CalendarEntry, _ local: (Int) -> CalendarMoment) -> Set<Gap> {
    var gaps: Set<Gap> = []
    for time in entry.exceptions + changed {
      gaps.insert(
        time.frame == .date ? .day(CivilDay.floored(time.count, by: 1440)) : .moment(time.localCount(local)))
    }
    return gaps
  }

  private static func isPastEnd(
    _ time: CalendarTime, of rule: CalendarRule, _ local: (Int) -> CalendarMoment
  ) -> Bool {
    guard let until = rule.until else { return false }
    if time.frame == until.frame { return time.count > until.count }
    // A last day without a time holds to its end.
    let last = until.frame == .date ? until.count + 1439 : until.localCount(local)
    return time.localCount(local) > last
  }
}

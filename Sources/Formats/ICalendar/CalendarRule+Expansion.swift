import Language

extension CalendarRule {
  /// The starts that the rule gives within bounds, in order; the event's own start is always the first of them.
  ///
  /// - Parameters:
  ///   - start: the event's start.
  ///   - bounds: minutes since 1970 in the start's frame.
  ///   - steps: how many days, weeks or months may still be looked at; each one looked at is taken off.
  ///   - isPastEnd: whether a start lies after ``until``.
  /// - Returns: the starts, and whether all were found before the steps ran out.
  func starts(
    from start: CalendarTime, within bounds: ClosedRange<Int>, steps: inout Int, isPastEnd: (Int) -> Bool
  ) -> (starts: [Int], isWhole: Bool) {
    let startDay = CivilDay.floored(start.count, by: 1440)
    let minute = start.count - startDay * 1440
    let highestDay = CivilDay.floored(bounds.upperBound, by: 1440)
    var starts = bounds.contains(start.count) ? [start.count] : []
    // A rule with a number of dates must be counted from its first one; any other can begin near the window.
    var step = count == nil ? firstStep(from: startDay, lowestDay: CivilDay.floored(bounds.lowerBound, by: 1440)) : 0
    var seen = 1
    // Long lists are looked through for every day of a step, so that such a step takes off more.
    let cost = 1 + (days.count + monthDays.count + positions.count) / 4
    while true {
      let base = self.base(ofStep: step, from: startDay)
      guard base <= highestDay else { return (starts, true) }
      steps -= cost
      guard steps >= 0 else { return (starts, false) }
      for day in days(ofStep: step, from: startDay) {
        let candidate = day * 1440 + minute
        guard candidate > start.count else { continue }
        if candidate > bounds.upperBound || isPastEnd(candidate) { return (starts, true) }
        if let count, seen >= count { return (starts, true) }
        seen += 1
        if candidate >= bounds.lowerBound { starts.append(candidate) }
      }
      step += 1
    }
  }

  private func firstStep(from startDay: Int, lowestDay: Int) -> Int {
    let days = max(0, lowestDay - startDay)
    // A month is counted as 31 days and one step is given back, so that no date is stepped over.
    let length = frequency == .daily ? 1 : frequency == .weekly ? 7 : 31
    return max(0, days / (length * interval) - 1)
  }

  /// The first day that a step can give, or one before it.
  private func base(ofStep step: Int, from startDay: Int) -> Int {
    switch frequency {
    case .daily: return startDay + step * interval
    case .weekly: return firstOfWeek(startDay) + step * interval * 7
    case .monthly:
      let month = month(ofStep: step, from: startDay)
      return Day(year: month.year, month: month.month, day: 1)?.number ?? Int.max
    }
  }

  /// The days of a step in order, also those before the event's start.
  private func days(ofStep step: Int, from startDay: Int) -> [Int] {
    let base = base(ofStep: step, from: startDay)
    let found: [Int]
    switch frequency {
    case .daily: found = fits(base) ? [base] : []
    case .weekly:
      let wanted = days.isEmpty ? [CivilDay.weekday(of: startDay)] : days.map(\.weekday)
      found = (base..<base + 7).filter { wanted.contains(CivilDay.weekday(of: $0)) }
    case .monthly:
      let month = month(ofStep: step, from: startDay)
      let length = CivilDay.length(ofMonth: month.month, year: month.year)
      let own = Day(number: startDay).day
      found = (1...length).filter { day in
        if days.isEmpty, monthDays.isEmpty { return day == own }
        return fits(base + day - 1, day: day, length: length)
      }
      .map { base + $0 - 1 }
    }
    guard !positions.isEmpty else { return found }
    let picked = Set(positions.map { $0 > 0 ? $0 - 1 : found.count + $0 })
    return found.indices.filter { picked.contains($0) }.map { found[$0] }
  }

  private func fits(_ number: Int) -> Bool {
    let date = Day(number: number)
    return fits(number, day: date.day, length: CivilDay.length(ofMonth: date.month, year: date.year))
  }

  private func fits(_ number: Int, day: Int, length: Int) -> Bool {
    if !monthDays.isEmpty, !monthDays.contains(day), !monthDays.contains(day - length - 1) { return false }
    guard !days.isEmpty else { return true }
    let weekday = CivilDay.weekday(of: number)
    return days.contains { place in
      guard place.weekday == weekday else { return false }
      return place.ordinal == 0 || place.ordinal == (day + 6) / 7 || place.ordinal == -((length - day) / 7 + 1)
    }
  }

  private func firstOfWeek(_ day: Int) -> Int {
    day - (CivilDay.weekday(of: day) - weekStart + 7) % 7
  }

  private func month(ofStep step: Int, from startDay: Int) -> (year: Int, month: Int) {
    let start = Day(number: startDay)
    let months = start.year * 12 + start.month - 1 + step * interval
    return (months / 12, months % 12 + 1)
  }
}

public import Language

/// The time that a report is about: a week, a month, a quarter, a half-year, a year, or any span of days.
public struct Period: Hashable, Sendable {
  /// What kind of time it is.
  public enum Kind: Hashable, Sendable {
    /// A week by ISO 8601.
    case week(ISOWeek)
    /// A month, 1…12.
    case month(year: Int, month: Int)
    /// A quarter, 1…4.
    case quarter(year: Int, quarter: Int)
    /// A half-year, 1 or 2.
    case half(year: Int, half: Int)
    /// A year.
    case year(Int)
    /// Any days.
    case span
  }

  /// What kind of time it is.
  public let kind: Kind
  /// The days, the last one included.
  public let days: ClosedRange<Day>

  /// Any days.
  public init(_ days: ClosedRange<Day>) {
    kind = .span
    self.days = days
  }

  /// A week.
  public init(_ week: ISOWeek) {
    kind = .week(week)
    days = week.monday...week.monday.adding(6)
  }

  /// The month that a day lies in.
  public init(monthOf day: Day) {
    let first = day.firstOfMonth
    kind = .month(year: first.year, month: first.month)
    days = first...first.adding(31).firstOfMonth.adding(-1)
  }

  /// Reads `2026-W10`, `2026-03`, `2026-Q1`, `2026-H1`, `2026` or `2026-03-01..2026-03-31`.
  ///
  /// - Throws: ``PeriodFault``.
  public init(_ text: String) throws {
    let ends = text.split(separator: "..", omittingEmptySubsequences: false).map(String.init)
    if ends.count == 2 {
      guard let first = Day(iso: ends[0]), let last = Day(iso: ends[1]) else { throw PeriodFault.notAPeriod }
      guard first <= last else { throw PeriodFault.endsBeforeItBegins }
      guard last - first < Self.longest else { throw PeriodFault.tooLong }
      self.init(first...last)
      return
    }
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let year = parts.first.flatMap({ Self.number($0, digits: 4) }), (1...9998).contains(year) else {
      throw PeriodFault.notAPeriod
    }
    guard let rest = parts.dropFirst().first else {
      try self.init(.year(year), year: year, from: 1, months: 12)
      return
    }
    if rest.hasPrefix("W") {
      guard Self.number(String(rest.dropFirst()), digits: 2) != nil else { throw PeriodFault.notAPeriod }
      guard let week = ISOWeek(iso: text) else { throw PeriodFault.noSuchWeek }
      self.init(week)
    } else if rest.hasPrefix("Q"), let number = Self.number(String(rest.dropFirst()), digits: 1), (1...4) ~= number {
      try self.init(.quarter(year: year, quarter: number), year: year, from: number * 3 - 2, months: 3)
    } else if rest.hasPrefix("H"), let number = Self.number(String(rest.dropFirst()), digits: 1), (1...2) ~= number {
      try self.init(.half(year: year, half: number), year: year, from: number * 6 - 5, months: 6)
    } else if let month = Self.number(rest, digits: 2), (1...12) ~= month {
      try self.init(.month(year: year, month: month), year: year, from: month, months: 1)
    } else {
      throw PeriodFault.notAPeriod
    }
  }

  private init(_ kind: Kind, year: Int, from month: Int, months: Int) throws {
    let after = month + months
    guard let first = Day(year: year, month: month, day: 1),
      let end = Day(year: after > 12 ? year + 1 : year, month: after > 12 ? after - 12 : after, day: 1)
    else { throw PeriodFault.notAPeriod }
    self.kind = kind
    days = first...end.adding(-1)
  }

  /// The longest span in days: twenty years.
  private static let longest = 7306

  /// The number of days.
  public var length: Int { days.upperBound - days.lowerBound + 1 }

  /// Whether it is made of whole quarters, which is how long hours of the day are kept together.
  public var isWholeQuarters: Bool {
    let next = days.upperBound.adding(1)
    return days.lowerBound.day == 1 && days.lowerBound.month % 3 == 1 && next.day == 1 && next.month % 3 == 1
  }

  /// The same period a year before.
  ///
  /// A week is compared with the week of the same number. Week 53 has none in a year of 52 weeks: it is compared with the
  /// week that lies 52 weeks before, and ``hasNoWeekBefore`` says so. A span keeps its dates; 29 February becomes the
  /// 28th.
  public var yearBefore: Period {
    switch kind {
    case .week(let week):
      guard let before = ISOWeek(year: week.year - 1, week: week.week) else {
        return Period(ISOWeek(containing: week.monday.adding(-364)))
      }
      return Period(before)
    case .month(let year, let month): return named("\(Self.padded(year - 1, 4))-\(Self.padded(month, 2))")
    case .quarter(let year, let quarter): return named("\(Self.padded(year - 1, 4))-Q\(quarter)")
    case .half(let year, let half): return named("\(Self.padded(year - 1, 4))-H\(half)")
    case .year(let year): return named(Self.padded(year - 1, 4))
    case .span: return Period(Self.yearEarlier(days.lowerBound)...Self.yearEarlier(days.upperBound))
    }
  }

  /// Whether it is a week 53 and the year before had 52 weeks.
  public var hasNoWeekBefore: Bool {
    guard case .week(let week) = kind else { return false }
    return ISOWeek(year: week.year - 1, week: week.week) == nil
  }

  /// As much of the period as is over by the end of a day; nil where that is all of it, or nothing.
  public func part(until day: Day) -> Period? {
    days.contains(day) && day < days.upperBound ? Period(days.lowerBound...day) : nil
  }

  /// The year before of a period that is not over: the same stretch of it.
  public func yearBefore(until day: Day) -> Period {
    guard let part = part(until: day) else { return yearBefore }
    if case .week = kind {
      let first = yearBefore.days.lowerBound
      return Period(first...first.adding(part.length - 1))
    }
    return Period(yearBefore.days.lowerBound...max(yearBefore.days.lowerBound, Self.yearEarlier(day)))
  }

  /// The written form that ``init(_:)`` reads.
  public var code: String {
    switch kind {
    case .week(let week): week.iso
    case .month(let year, let month): "\(Self.padded(year, 4))-\(Self.padded(month, 2))"
    case .quarter(let year, let quarter): "\(Self.padded(year, 4))-Q\(quarter)"
    case .half(let year, let half): "\(Self.padded(year, 4))-H\(half)"
    case .year(let year): Self.padded(year, 4)
    case .span: days.lowerBound.iso + ".." + days.upperBound.iso
    }
  }

  /// The name that people use, as "marts 2026".
  public func name(in language: LanguageCode) -> String {
    switch kind {
    case .week(let week):
      PeriodPhrase.week(in: language, ["n": .text("\(week.week)"), "year": .text("\(week.year)")])
    case .month: DayText.month(of: days.lowerBound, in: language)
    case .quarter(let year, let quarter):
      PeriodPhrase.quarter(in: language, ["n": .text("\(quarter)"), "year": .text("\(year)")])
    case .half(let year, let half):
      (half == 1 ? PeriodPhrase.firstHalf : .secondHalf)(in: language, ["year": .text("\(year)")])
    case .year(let year): PeriodPhrase.year(in: language, ["year": .text("\(year)")])
    case .span where isWholeMonths && months.count > 1:
      PeriodPhrase.months(
        in: language,
        [
          "first": .text(DayText.month(of: days.lowerBound, in: language)),
          "last": .text(DayText.month(of: days.upperBound, in: language)),
        ])
    case .span:
      PeriodPhrase.span(
        in: language, ["first": .day(days.lowerBound), "last": .day(days.upperBound)])
    }
  }

  private func named(_ code: String) -> Period { (try? Period(code)) ?? self }

  private static func yearEarlier(_ day: Day) -> Day {
    Day(year: day.year - 1, month: day.month, day: day.day)
      ?? Day(year: day.year - 1, month: day.month, day: 28) ?? day.adding(-365)
  }

  private static func number(_ text: String, digits: Int) -> Int? {
    text.utf8.count == digits && text.utf8.allSatisfy { (48...57).contains($0) } ? Int(text) : nil
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

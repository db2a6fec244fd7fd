/// A repetition (RFC 5545, 3.3.10), as far as it is read.
struct CalendarRule: Hashable {
  /// How often.
  enum Frequency: String {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
  }

  /// A day of the week, maybe only the one at a place in its month.
  struct Place: Hashable {
    /// 0 for Monday … 6 for Sunday.
    let weekday: Int
    /// 1 for the first, -1 for the last; 0 for every one.
    let ordinal: Int
  }

  /// Why a rule is not read.
  enum Refusal: Error {
    /// It is not written as the standard asks.
    case malformed
    /// It is of a kind that is not read.
    case unsupported
  }

  private(set) var frequency = Frequency.daily
  private(set) var interval = 1
  private(set) var count: Int?
  private(set) var until: CalendarTime?
  private(set) var days: [Place] = []
  private(set) var monthDays: [Int] = []
  private(set) var positions: [Int] = []
  private(set) var weekStart = 0

  /// Reads a rule.
  ///
  /// - Throws: ``Refusal``.
  init(_ text: String) throws(Refusal) {
    var seen: Set<Substring> = []
    for part in text.uppercased().split(separator: ";") {
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2, seen.insert(halves[0]).inserted else { throw .malformed }
      try take(halves[0], halves[1])
    }
    guard seen.contains("FREQ") else { throw .malformed }
    guard frequency == .monthly || days.allSatisfy({ $0.ordinal == 0 }) else { throw .malformed }
    guard frequency != .weekly || monthDays.isEmpty else { throw .malformed }
    guard positions.isEmpty || !days.isEmpty || !monthDays.isEmpty else { throw .malformed }
  }

  private mutating func take(_ name: Substring, _ value: Substring) throws(Refusal) {
    switch name {
    case "FREQ":
      guard let read = Frequency(rawValue: String(value)) else {
        throw ["YEARLY", "HOURLY", "MINUTELY", "SECONDLY"].contains(value) ? .unsupported : .malformed
      }
      frequency = read
    case "INTERVAL": interval = try CalendarRule.number(value, in: 1...9999)
    case "COUNT": count = try CalendarRule.number(value, in: 1...9_999_999)
    case "UNTIL":
      guard let read = CalendarTime(value, zone: .local) else { throw .malformed }
      until = read
    case "BYDAY": days = try CalendarRule.list(value, CalendarRule.place)
    case "BYMONTHDAY": monthDays = try CalendarRule.list(value, CalendarRule.monthDay)
    case "BYSETPOS": positions = try CalendarRule.list(value, CalendarRule.position)
    case "WKST": weekStart = try CalendarRule.weekday(value)
    case "BYMONTH", "BYYEARDAY", "BYWEEKNO", "BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE", "SKIP": throw .unsupported
    default: throw .malformed
    }
  }

  private static func list<Item>(
    _ text: Substring, _ item: (Substring) throws(Refusal) -> Item
  ) throws(Refusal) -> [Item] {
    var items: [Item] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) { items.append(try item(part)) }
    // No list of a real rule is longer, and each of its items costs time at every step.
    guard items.count <= 62 else { throw .unsupported }
    return items
  }

  private static func place(_ text: Substring) throws(Refusal) -> Place {
    let weekday = try weekday(text.suffix(2))
    let before = text.dropLast(2)
    return Place(weekday: weekday, ordinal: before.isEmpty ? 0 : try signed(before, upTo: 53))
  }

  private static func monthDay(_ text: Substring) throws(Refusal) -> Int { try signed(text, upTo: 31) }

  private static func position(_ text: Substring) throws(Refusal) -> Int { try signed(text, upTo: 366) }

  private static func weekday(_ text: Substring) throws(Refusal) -> Int {
    guard let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: text) else { throw .malformed }
    return weekday
  }

  private static func signed(_ text: Substring, upTo limit: Int) throws(Refusal) -> Int {
    let isNegative = text.first == "-"
    let digits = isNegative || text.first == "+" ? text.dropFirst() : text
    let value = try number(digits, in: 1...limit)
    return isNegative ? -value : value
  }

  private static func number(_ text: Substring, in range: ClosedRange<Int>) throws(Refusal) -> Int {
    guard (1...7).contains(text.utf8.count), text.utf8.allSatisfy({ $0 &- 0x30 < 10 }), let value = Int(text),
      range.contains(value)
    else { throw .malformed }
    return value
  }
}

import Language

/// The hours of a week on one line: `mon-thu=10:00-17:00,fri=10:00-12:00+13:00-15:00`.
///
/// Weekdays are called by their codes, a stretch of them by the first and the last; a day that is not named has no
/// hours, and `closed` is a week without any.
public enum WeekText {
  /// Reads a week.
  ///
  /// - Throws: ``MunicipalityFault/badWeek`` for what cannot be read or a day that is named twice,
  ///   ``MunicipalityFault/endsBeforeBeginning`` and ``MunicipalityFault/overlappingHours``.
  public static func read(_ text: String) throws(MunicipalityFault) -> CalendarRegister.Week {
    let text = String(text.lowercased().filter { !$0.isWhitespace })
    if text == closed { return [:] }
    var week: CalendarRegister.Week = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let days = days(sides[0]), let spans = try spans(sides[1]) else {
        throw MunicipalityFault.badWeek
      }
      for (one, next) in zip(spans, spans.dropFirst()) where next.from < one.to {
        throw MunicipalityFault.overlappingHours
      }
      for day in days {
        guard week.updateValue(spans, forKey: day) == nil else { throw MunicipalityFault.badWeek }
      }
    }
    return week
  }

  /// The written form of a week, with neighbours that have the same hours drawn together.
  public static func text(_ week: CalendarRegister.Week) -> String {
    var stretches: [(first: Weekday, last: Weekday, hours: String)] = []
    for day in Weekday.allCases {
      guard let hours = week[day].map(hours), !hours.isEmpty else { continue }
      if let before = stretches.last, before.hours == hours, before.last.rawValue == day.rawValue - 1 {
        stretches[stretches.count - 1].last = day
      } else {
        stretches.append((day, day, hours))
      }
    }
    if stretches.isEmpty { return closed }
    return stretches.map { stretch in
      let days = stretch.first == stretch.last ? "" : "-" + stretch.last.code
      return "\(stretch.first.code)\(days)=\(stretch.hours)"
    }.joined(separator: ",")
  }

  /// The spans of a day, `10:00-12:00+13:00-15:00`; empty where there are none.
  public static func hours(_ spans: [TimeSpan]) -> String {
    spans.sorted().map(\.text).joined(separator: "+")
  }

  private static let closed = "closed"

  private static func days(_ text: Substring) -> [Weekday]? {
    let codes = text.split(separator: "-", omittingEmptySubsequences: false)
    let ends = codes.compactMap { Weekday(code: String($0)) }
    guard ends.count == codes.count, (1...2).contains(ends.count), let first = ends.first, let last = ends.last,
      ends.count == 1 || first.rawValue < last.rawValue
    else { return nil }
    return Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) }
  }

  private static func spans(_ text: Substring) throws(MunicipalityFault) -> [TimeSpan]? {
    let words = text.split(separator: "+", omittingEmptySubsequences: false)
    let spans = words.compactMap { TimeSpan(String($0)) }
    guard spans.count == words.count || !words.contains(where: endsFirst) else {
      throw MunicipalityFault.endsBeforeBeginning
    }
    return spans.count == words.count ? spans.sorted() : nil
  }

  /// Whether a span is written with two times of which the second is no later.
  private static func endsFirst(_ word: Substring) -> Bool {
    let sides = word.split(separator: "-", omittingEmptySubsequences: false)
    let minutes = sides.compactMap { TimeSpan.minute(String($0)) }
    return sides.count == 2 && minutes.count == 2 && minutes[1] <= minutes[0]
  }
}

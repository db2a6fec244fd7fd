import Language
import Municipality

/// Half a year of courses: spring or autumn.
struct DemoSeason {
  /// What codes of terms end with, as `e26` for the autumn of 2026.
  let suffix: String
  /// The Monday on which the first terms begin.
  let begins: Day

  /// The season that a day is in and the one before it.
  static func two(before today: Day, in country: Country) -> [DemoSeason] {
    let isAutumn = today.month >= 7
    let year = today.year
    let pair = isAutumn ? [(year, false), (year, true)] : [(year - 1, true), (year, false)]
    return pair.compactMap { year, isAutumn in
      guard let first = Day(year: year, month: isAutumn ? 8 : 1, day: isAutumn ? 24 : 12) else { return nil }
      let letter = country == .denmark ? (isAutumn ? "e" : "f") : (isAutumn ? "ht" : "vt")
      let monday = first.adding((8 - first.weekday.rawValue) % 7)
      return DemoSeason(suffix: "\(letter)\(year % 100)", begins: monday)
    }
  }
}

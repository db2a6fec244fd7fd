import HelpDesk
import Language

/// Logged of counted over some days, with its variance.
///
/// A ratio estimate over weeks or over days: W. G. Cochran, Sampling Techniques, 1977, section 6.3.
struct CaptureShare {
  /// Logged of counted.
  let ratio: Double
  /// The variance of the ratio.
  let variance: Double
  /// The weeks, or days, that it is made of.
  let units: Int

  /// Adds counted days up; nil where there are too few.
  ///
  /// - Parameters:
  ///   - days: the counted days, of one kind.
  ///   - isByWeek: whether weeks are the units, else the days.
  ///   - fewest: the fewest units; at least 2.
  init?(_ days: [CountedDay], byWeek isByWeek: Bool = true, fewest: Int) {
    let groups = Dictionary(grouping: days) { isByWeek ? $0.day.adding(1 - $0.day.weekday.rawValue) : $0.day }
    let units = groups.sorted { $0.key < $1.key }.map { unit in
      (
        logged: Double(unit.value.reduce(0) { $0 + $1.logged }),
        counted: Double(unit.value.reduce(0) { $0 + $1.counted })
      )
    }.filter { $0.counted > 0 }
    let counted = units.reduce(0) { $0 + $1.counted }
    guard units.count >= max(2, fewest), counted > 0 else { return nil }
    let ratio = units.reduce(0) { $0 + $1.logged } / counted
    let number = Double(units.count)
    let squares = units.reduce(0) { sum, unit in
      let miss = unit.logged - ratio * unit.counted
      return sum + miss * miss
    }
    let mean = counted / number
    self.ratio = ratio
    self.units = units.count
    variance = squares / (number - 1) / (number * mean * mean)
  }
}

import Language

/// How many times more than a Poisson draw the sessions of a day vary.
///
/// Pearson's statistic over its degrees of freedom (McCullagh and Nelder, Generalized Linear Models, 1989, section 4.5),
/// with a mean of its own for each weekday of each year, so that Mondays are compared with Mondays. Slow changes within
/// the weeks make it greater, never smaller. What is used is the upper end of a one-sided 90 per cent interval (chi
/// square by Wilson and Hilferty, PNAS 17, 1931), so that an alarm comes too seldom rather than too often.
struct Dispersion: Hashable {
  /// The estimate, at least 1.
  let value: Double
  /// The degrees of freedom: days less means.
  let degrees: Int

  /// The fewest degrees of freedom that an estimate is made of.
  static let fewest = 20

  /// Estimates from stretches of days; nil where there are too few of them.
  ///
  /// - Parameter stretches: for each year, the staffed days with their sessions, also the days without any.
  init?(_ stretches: [[(day: Day, sessions: Int)]]) {
    var sum = 0.0
    var degrees = 0
    for stretch in stretches {
      // Weekday by weekday, so that the sum comes out alike to the last digit.
      for weekday in Weekday.allCases {
        let days = stretch.filter { $0.day.weekday == weekday }
        let total = days.reduce(0) { $0 + $1.sessions }
        guard days.count > 1, total > 0 else { continue }
        let mean = Double(total) / Double(days.count)
        sum += days.reduce(0) { $0 + (Double($1.sessions) - mean) * (Double($1.sessions) - mean) / mean }
        degrees += days.count - 1
      }
    }
    guard degrees >= Self.fewest else { return nil }
    let part = 2 / (9 * Double(degrees))
    let root = 1 - part - Self.tenth * part.squareRoot()
    self.degrees = degrees
    value = max(1, sum / (Double(degrees) * root * root * root))
  }

  /// A tenth of the normal distribution lies so far below its mean.
  private static let tenth = 1.281_552
}

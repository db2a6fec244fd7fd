import Chance
import Foundation

/// The regression under a ``Trend``: a level for each stretch of steps counted back from now, and the holidays that all
/// share.
///
/// Quasi-Poisson (`/Chance/CountRegression`), on the hours of each step. It has no waves of season: stretches are compared
/// with those of the same season only.
struct StretchModel {
  /// How many steps of each stretch were counted, and what came in them; 0 is the last stretch.
  let counts: [Int: (steps: Int, count: Int)]

  private let fit: CountRegression
  /// The counted steps of each stretch.
  private let bases: [Int: [SeriesStep]]
  private let hasHolidays: Bool
  /// The mean share of holidays of the last stretch.
  private let holiday: Double
  /// The stretches that have a column, rising; the last stretch, 0, has none.
  private let others: [Int]

  /// The stretches that a model goes back: four years.
  private static let reach = 17

  init?(_ steps: [SeriesStep], until now: Int, width: Int) {
    let used = steps.indices.filter { $0 <= now && now - $0 < Self.reach * width && steps[$0].count != nil }
    let stretch = { (place: Int) in (now - place) / width }
    var counts: [Int: (steps: Int, count: Int)] = [:]
    for place in used {
      let one = counts[stretch(place)] ?? (0, 0)
      counts[stretch(place)] = (one.steps + 1, one.count + Int(steps[place].count ?? 0))
    }
    guard counts[0] != nil else { return nil }
    self.counts = counts
    bases = Dictionary(grouping: used, by: stretch).mapValues { $0.map { steps[$0] } }
    let others = counts.keys.filter { $0 > 0 }.sorted()
    let hasHolidays = Set(used.map { steps[$0].holiday }).count > 1
    (self.others, self.hasHolidays) = (others, hasHolidays)
    holiday =
      used.filter { stretch($0) == 0 }.reduce(0) { $0 + steps[$1].holiday } / Double(max(1, counts[0]?.steps ?? 1))
    // A stretch without any has no logarithm: half a session in all stands for none.
    let response = used.map { place -> Double in
      let (steps:number, count:count) = counts[stretch(place)] ?? (1, 0)
      return count == 0 ? 0.5 / Double(number) : steps[place].count ?? 0
    }
    let rows = used.map { place in
      Self.row(stretch(place), others, holiday: hasHolidays ? steps[place].holiday : nil)
    }
    let offsets = used.map { log(steps[$0].base) }
    guard let fit = CountRegression(response, on: rows, offsets: offsets) else { return nil }
    self.fit = fit
  }

  private static func row(_ stretch: Int, _ others: [Int], holiday: Double?) -> [Double] {
    [1] + others.map { $0 == stretch ? 1.0 : 0 } + (holiday.map { [$0] } ?? [])
  }

  private var degrees: Double { Double(fit.degrees) }
  /// Counts vary at least as Poisson counts do; a fit may find less by luck.
  private var widening: Double { (max(1, fit.dispersion) / max(1e-12, fit.dispersion)).squareRoot() }

  /// The level of a stretch at some hours, with as many holidays as the last stretch has.
  func level(of stretch: Int, hours: Double) -> Trend.Level {
    let found = fit.expected(Self.row(stretch, others, holiday: hasHolidays ? holiday : nil), offset: log(hours))
    return factor(found.log, found.error * widening)
  }

  /// The last level divided by an earlier one, and the chance of as much growth if it is no more than a limit.
  ///
  /// If both were alike, what came in the last one would be a draw from what came in both: the conditional test of
  /// Przyborowski and Wilenski (Biometrika 31, 1940) with the interval of Clopper and Pearson (Biometrika 26, 1934), both
  /// counts divided by the dispersion. It is right also where nothing came before; the interval has no upper end then.
  func change(from stretch: Int, over limit: Double) -> (level: Trend.Level, chance: Double) {
    let dispersion = max(1, fit.dispersion)
    let (now, before) = (hours(of: 0), hours(of: stretch))
    let count = Double(counts[0]?.count ?? 0) / dispersion
    let other = Double(counts[stretch]?.count ?? 0) / dispersion
    let ratio = { (share: Double) in share < 1 ? share / (1 - share) * before / now : .infinity }
    let level = Trend.Level(
      value: ratio(count / max(1e-12, count + other)),
      low: count > 0 ? ratio(BetaDistribution.quantile(0.025, count, other + 1)) : 0,
      high: other > 0 ? ratio(BetaDistribution.quantile(0.975, count + 1, other)) : .infinity)
    let share = limit * now / (limit * now + before)
    return (level, count > 0 ? BetaDistribution.below(share, count, other + 1) : 1)
  }

  /// The hours of a stretch; those of holidays count by how much less comes in them.
  private func hours(of stretch: Int) -> Double {
    let effect = hasHolidays ? fit.coefficients.last ?? 0 : 0
    return bases[stretch, default: []].reduce(0) { $0 + $1.base * exp(effect * $1.holiday) }
  }

  /// A factor with its 95 per cent interval, of a logarithm with its standard error.
  private func factor(_ log: Double, _ error: Double) -> Trend.Level {
    let half = BetaDistribution.studentT(error: 0.05, degrees: degrees) * error
    return Trend.Level(value: exp(log), low: exp(log - half), high: exp(log + half))
  }
}

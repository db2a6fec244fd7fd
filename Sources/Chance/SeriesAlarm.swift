/// Whether the last week of a series, or its last two together, lie above what chance, season and trend explain.
///
/// After ``AlarmMethod/improved`` (Noufaily and others, 2013), for series that are as young as a desk's log: the season is
/// two waves instead of ten levels, the last four weeks are left out of the baseline instead of 26, and what the baseline
/// does not know for sure widens the limit. Two weeks are looked at together because a doubling of few shows sooner so.
public struct SeriesAlarm: Hashable, Sendable {
  /// What is expected of the last step.
  public let expected: Double
  /// What is expected of the last two steps together.
  public let expectedOfTwo: Double
  /// What was counted in the last step.
  public let count: Double
  /// What was counted in the last two steps together; nil where one of them was not counted.
  public let countOfTwo: Double?
  /// The smaller of the two chances of as many or more without any cause.
  public let chance: Double
  /// The greatest count of one step that is no alarm.
  public let limit: Int
  /// The greatest count of two steps together that is no alarm.
  public let limitOfTwo: Int
  /// How many times the mean the variance is.
  public let dispersion: Double

  /// Whether it is an alarm.
  public var isAlarm: Bool { chance < Self.error && (countOfTwo ?? count) >= Self.fewest }

  /// The chance of an alarm without any cause for each step and each of the two looks.
  ///
  /// Chosen by simulation, so that a series has at most one false alarm in two years: see the benchmark.
  public static let error = 0.006
  /// Fewer than so many, in two weeks, are no alarm.
  public static let fewest = 5.0
  /// How many of the last steps are left out of the baseline.
  public static let recent = 4
  /// How many steps the baseline goes back.
  public static let reach = 261

  /// Looks at a step; nil where it was not counted, or there is too little before it.
  public init?(_ steps: [SeriesStep], at now: Int) {
    let end = now - Self.recent
    guard steps.indices.contains(now), let one = steps[now].count, end > 0,
      let model = Self.model(steps, in: max(0, end - Self.reach)..<end, at: now)
    else { return nil }
    let last = model.expected(steps[now], at: now)
    let before = model.expected(steps[now - 1], at: now - 1)
    guard [last.mean, last.error, before.mean, before.error].allSatisfy(\.isFinite) else { return nil }
    func distribution(_ mean: Double, _ error: Double) -> CountDistribution {
      CountDistribution(mean: mean, dispersion: model.dispersion + mean * error * error)
    }
    let single = distribution(last.mean, last.error)
    let sum = last.mean + before.mean
    let pair = distribution(sum, (last.mean * last.error + before.mean * before.error) / sum)
    let two = steps[now - 1].count.map { $0 + one }
    expected = last.mean
    expectedOfTwo = sum
    count = one
    countOfTwo = two
    dispersion = model.dispersion
    limit = single.quantile(1 - Self.error)
    limitOfTwo = pair.quantile(1 - Self.error)
    chance = min(
      single.chance(ofAtLeast: Int(one.rounded(.up))), two.map { pair.chance(ofAtLeast: Int($0.rounded(.up))) } ?? 1)
  }

  /// The model of what is usual; without a trend, and then without a season, where they would lead above all that ever came,
  /// as after the first weeks of something new.
  private static func model(_ steps: [SeriesStep], in range: Range<Int>, at now: Int) -> SeriesModel? {
    let most = range.compactMap { place in steps[place].count.map { $0 / steps[place].base } }.max() ?? 0
    for (seesTrend, seesSeason) in [(true, true), (false, true)] {
      guard let model = SeriesModel(steps, in: range, seesTrend: seesTrend, seesSeason: seesSeason) else { continue }
      let isBounded = [now, now - 1].allSatisfy { place in
        model.expected(steps[place], at: place).mean <= most * steps[place].base
      }
      if isBounded || !(model.hasTrend || model.hasSeason) { return model }
    }
    return SeriesModel(steps, in: range, seesTrend: false, seesSeason: false)
  }
}

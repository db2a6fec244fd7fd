/// Holm's correction for looking at many things at once.
public enum Holm {
  /// Which of several chances are small enough that one false alarm among all has at most the error's chance.
  ///
  /// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979),
  /// 65–70: the smallest of m must lie below error/m, the next below error/(m−1), and so on until one does not.
  ///
  /// - Parameter chances: the chances; nil for what was not tested, which does not count.
  public static func clear(_ chances: [Double?], error: Double) -> [Bool] {
    asked(chances, error: error).map { $0?.isClear ?? false }
  }

  /// What was asked of each: the chance that it had to lie below, and whether it did; nil for what was not tested.
  ///
  /// Of all that come after the first that is not clear, no more is asked than of that one.
  public static func asked(_ chances: [Double?], error: Double) -> [(error: Double, isClear: Bool)?] {
    var asked = [(error: Double, isClear: Bool)?](repeating: nil, count: chances.count)
    let tested = chances.indices.compactMap { index in chances[index].map { (index: index, chance: $0) } }
      .sorted { ($0.chance, $0.index) < ($1.chance, $1.index) }
    var last: Double?
    for (step, one) in tested.enumerated() {
      let limit = last ?? error / Double(tested.count - step)
      let isClear = last == nil && one.chance <= limit
      if !isClear { last = limit }
      asked[one.index] = (limit, isClear)
    }
    return asked
  }
}

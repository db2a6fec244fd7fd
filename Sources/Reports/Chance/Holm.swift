/// Holm's correction for looking at many things at once.
enum Holm {
  /// Which of several chances are small enough that one false alarm among all has at most the error's chance.
  ///
  /// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979),
  /// 65–70: the smallest of m must lie below error/m, the next below error/(m−1), and so on until one does not.
  ///
  /// - Parameter chances: the chances; nil for what was not tested, which does not count.
  static func clear(_ chances: [Double?], error: Double) -> [Bool] {
    var clear = [Bool](repeating: false, count: chances.count)
    let tested = chances.indices.compactMap { index in chances[index].map { (index: index, chance: $0) } }
      .sorted { ($0.chance, $0.index) < ($1.chance, $1.index) }
    for (step, one) in tested.enumerated() {
      guard one.chance <= error / Double(tested.count - step) else { break }
      clear[one.index] = true
    }
    return clear
  }
}

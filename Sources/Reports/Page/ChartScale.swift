/// A scale from zero to a round number.
struct ChartScale {
  /// The greatest value of the scale; above zero.
  let top: Double
  /// The distance between two lines.
  let step: Double

  /// A scale that holds a greatest value with about so many lines.
  init(upTo most: Double, lines: Int = 4) {
    let most = most.isFinite && most > 0 ? most : 1
    let rough = most / Double(max(lines, 1))
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    let step = ([1, 2, 5, 10].first { $0 * power >= rough } ?? 10) * power
    self.step = step
    top = (most / step).rounded(.up) * step
  }

  /// The values at the lines, zero first.
  var values: [Double] { (0...Int((top / step).rounded())).map { Double($0) * step } }
}

/// Numbers as they stand in drawings.
enum SVGNumber {
  /// At most two decimals, a point, no zeros at the end; a number that is not finite is 0, and the size is at most 10⁹.
  static func text(_ number: Double) -> String {
    guard number.isFinite else { return "0" }
    let units = Int((min(max(number, -1e9), 1e9) * 100).rounded(.toNearestOrAwayFromZero))
    let whole = units.magnitude / 100
    let rest = units.magnitude % 100
    let sign = units < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    let decimals = rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0" : "") + String(rest)
    return sign + String(whole) + "." + decimals
  }
}

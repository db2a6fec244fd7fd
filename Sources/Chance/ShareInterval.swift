/// Intervals of shares and of their differences.
public enum ShareInterval {
  /// So many standard errors make a 95 per cent interval of a normal distribution.
  public static let standard = 1.959_964

  /// The 95 per cent interval of a share: Wilson's score interval.
  ///
  /// E. B. Wilson, Journal of the American Statistical Association 22 (1927); it stays between 0 and 1 and is right also
  /// for few.
  ///
  /// - Parameters:
  ///   - hits: how many had it; may be parts where counts were divided by their dispersion.
  ///   - whole: of how many, greater than 0.
  public static func wilson(_ hits: Double, of whole: Double, deviations: Double = standard) -> (
    low: Double, high: Double
  ) {
    let z = deviations * deviations
    let share = hits / whole
    let middle = (share + z / (2 * whole)) / (1 + z / whole)
    let half =
      deviations / (1 + z / whole) * (share * (1 - share) / whole + z / (4 * whole * whole)).squareRoot()
    return (max(0, middle - half), min(1, middle + half))
  }

  /// The 95 per cent interval of the difference of two shares, first less second: Newcombe's method 10.
  ///
  /// R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890; it is made of the two Wilson intervals.
  public static func newcombe(
    _ first: (hits: Double, whole: Double), _ second: (hits: Double, whole: Double), deviations: Double = standard
  ) -> (low: Double, high: Double) {
    let one = first.hits / first.whole
    let two = second.hits / second.whole
    let a = wilson(first.hits, of: first.whole, deviations: deviations)
    let b = wilson(second.hits, of: second.whole, deviations: deviations)
    let square = { (number: Double) in number * number }
    return (
      one - two - (square(one - a.low) + square(b.high - two)).squareRoot(),
      one - two + (square(a.high - one) + square(two - b.low)).squareRoot()
    )
  }
}

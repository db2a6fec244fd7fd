/// Whether more rose than fell, or fewer, by more than chance.
public enum SignTest {
  /// The chance of a split at least as uneven if rising and falling were equally likely, two-sided: the exact sign
  /// test.
  ///
  /// Dixon and Mood, Journal of the American Statistical Association 41 (1946); who stays the same says nothing of it
  /// and is left out.
  ///
  /// - Returns: nil where nobody rose or fell.
  public static func chance(rose: Int, fell: Int) -> Double? {
    let moved = rose + fell
    guard moved > 0 else { return nil }
    let most = max(rose, fell)
    return min(1, 2 * BetaDistribution.below(0.5, Double(most), Double(moved - most + 1)))
  }
}

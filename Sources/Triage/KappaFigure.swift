/// A kappa with its interval, or why there is none.
public enum KappaFigure: Hashable, Sendable {
  /// A kappa.
  ///
  /// - Parameters:
  ///   - interval: of 95 %; nil where all agree and nothing can be said of chance.
  ///   - cases: how many cases it rests on.
  ///   - isRough: whether the cases are so few that the interval is only a hint.
  case known(value: Double, interval: ClosedRange<Double>?, cases: Int, isRough: Bool)
  /// Fewer cases than so many were answered with a degree of help where the reference has one too.
  case tooFewCases(needed: Int)
  /// Fewer people than so many took part.
  case tooFewPersons(needed: Int)
  /// Everybody chose one and the same degree, or agreement rests on a single case: chance cannot be told from skill.
  case notDefined

  /// The fewest cases that a kappa is told for; below it one answer more or less turns it upside down.
  public static let leastCases = 10
}

/// One fault in a file of places, with where it stands; it never holds the text.
public struct PlaceFinding: Hashable, Comparable, Sendable {
  /// The line, counted from 1.
  public let line: Int
  /// The column in Unicode scalars, counted from 1.
  public let column: Int
  /// What should stand there; nil where that is not known.
  public let place: PlaceColumn?
  /// What is wrong.
  public let problem: PlaceProblem

  /// The order of the text.
  public static func < (left: PlaceFinding, right: PlaceFinding) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

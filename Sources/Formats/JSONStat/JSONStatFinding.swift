/// One fault in a document that should be a JSON-stat data set, with its place; it never holds the text.
public struct JSONStatFinding: Hashable, Sendable {
  /// The line, counted from 1; in a document on one line, the path says more.
  public let line: Int
  /// The way to the value from the top, as `dimension.age.category`, of the format's own words and counted places;
  /// what the document itself named is a star.
  public let path: String
  /// What is wrong.
  public let problem: JSONStatProblem
}

/// A document that is no JSON-stat data set: what is wrong with it.
public struct JSONStatFault: Error, Hashable {
  /// What is wrong, in the order in which it was met; never empty.
  public let findings: [JSONStatFinding]
}

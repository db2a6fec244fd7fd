public import Language

/// One code that may stand in a column, for the code book.
public struct ReportCode: Hashable, Sendable {
  /// The code, as `mitid-app`.
  public var code: String
  /// What it means.
  public var meaning: Wording

  /// Makes a code.
  public init(_ code: String, _ meaning: Wording) {
    self.code = code
    self.meaning = meaning
  }
}

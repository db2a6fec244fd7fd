/// What is set on every page of an internal report in place of the usual words, as of a draft.
public struct ReportMark: Hashable, Sendable {
  /// One word in capitals, as "UDKAST".
  public var tag: String
  /// What may be done with the report, a sentence.
  public var line: String

  /// Makes a mark.
  public init(_ tag: String, line: String) {
    self.tag = tag
    self.line = line
  }
}

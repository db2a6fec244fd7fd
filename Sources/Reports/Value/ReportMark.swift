/// What is said of a report in place of the usual words: of an internal one on every page, as of a draft; of the others at
/// its end.
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

public import Language

/// A command line to copy, and what it does.
public struct Example: Sendable {
  /// The whole line, beginning with the program's name.
  public let line: String
  /// What the line does.
  public let meaning: Wording

  /// Declares an example.
  public init(_ line: String, _ meaning: Wording) {
    self.line = line
    self.meaning = meaning
  }
}

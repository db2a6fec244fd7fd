public import Language

/// A word that a command takes after its name, as a file.
public struct Argument: Sendable {
  /// The word's name as help shows it, in lower case: `file`.
  public let name: String
  /// What the word is for.
  public let help: Wording
  /// Whether the word may be left out; only the last arguments of a command may.
  public let isOptional: Bool
  /// Whether several words may stand here; only the last argument of a command may be repeated.
  public let isRepeated: Bool

  /// Declares a word.
  public init(_ name: String, help: Wording, isOptional: Bool = false, isRepeated: Bool = false) {
    self.name = name
    self.help = help
    self.isOptional = isOptional
    self.isRepeated = isRepeated
  }

  /// The name as usage lines write it: `FILE`, `[FILE]`, `FILE…`.
  var usage: String {
    let shown = name.uppercased() + (isRepeated ? "…" : "")
    return isOptional ? "[\(shown)]" : shown
  }
}

public import Language

/// A word that a command takes after its name, as a file.
public struct Argument: Sendable {
  /// The word's name for programs, in lower case: `file`.
  public let name: String
  /// What the word is called in help, as "fil"; help writes it in capitals.
  public let value: Wording
  /// What the word is for.
  public let help: Wording
  /// Whether the word may be left out; only the last arguments of a command may.
  public let isOptional: Bool
  /// Whether several words may stand here; only the last argument of a command may be repeated.
  public let isRepeated: Bool

  /// Declares a word.
  ///
  /// - Parameter value: what the word is called in help; the name where it is left out.
  public init(
    _ name: String, value: Wording? = nil, help: Wording, isOptional: Bool = false, isRepeated: Bool = false
  ) {
    self.name = name
    self.value = value ?? Wording(same: name)
    self.help = help
    self.isOptional = isOptional
    self.isRepeated = isRepeated
  }

  /// The name as help writes it: `FILE`.
  func label(in language: LanguageCode) -> String { value[language].uppercased() }

  /// The name as usage lines write it: `FILE`, `[FILE]`, `FILE…`.
  func usage(in language: LanguageCode) -> String {
    let shown = label(in: language) + (isRepeated ? "…" : "")
    return isOptional ? "[\(shown)]" : shown
  }
}

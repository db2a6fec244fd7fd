public import Language

/// An option with a value of a type.
///
/// ```swift
/// let limit = Option.whole("limit", short: "n", range: 1...1000, help: Wording(…))
/// let command = Command("list", summary: …, options: [limit]) { invocation in
///   let rows = invocation[limit] ?? 50
/// }
/// ```
public struct Option<Value: Sendable>: OptionDeclaration {
  /// The long name without dashes.
  public let name: String
  /// The one-letter name.
  public let short: Character?
  /// What the value is called in help, as "kode"; help writes it in capitals.
  public let value: Wording
  /// What the option is for.
  public let help: Wording
  /// The only values allowed; empty where any value may do.
  public let choices: [String]
  /// Whether the command refuses to run without it.
  public let isRequired: Bool
  /// Whether it may be given several times.
  public let isRepeated: Bool
  private let parse: @Sendable (String) throws -> Value?

  /// What the value is called in help; nil for a flag.
  public var valueName: Wording? { value }

  /// Declares an option.
  ///
  /// - Parameter parse: Makes the value of the word that was typed. Nil says that the word is not right; a thrown
  ///   `Fault` says why, without repeating the word. Where `choices` is not empty, only its members get here.
  public init(
    _ name: String, short: Character? = nil, value: Wording, help: Wording, choices: [String] = [],
    isRequired: Bool = false, isRepeated: Bool = false, parse: @escaping @Sendable (String) throws -> Value?
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
    self.choices = choices
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.parse = parse
  }

  /// The value of a word; nil when it is not right.
  public func value(of word: String) throws -> (any Sendable)? {
    guard let value = try parse(word) else { return nil }
    return value
  }
}

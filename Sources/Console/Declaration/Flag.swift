public import Language

/// An option that is given or not, without a value.
public struct Flag: OptionDeclaration {
  /// The long name without dashes.
  public let name: String
  /// The one-letter name.
  public let short: Character?
  /// What the option is for.
  public let help: Wording
  /// What the value is called in help; nil for a flag.
  public var valueName: Wording? { nil }
  /// Whether it may be given several times.
  public var isRepeated: Bool { false }
  /// The only values allowed; empty where any value may do.
  public var choices: [String] { [] }
  /// Whether the command refuses to run without it.
  public var isRequired: Bool { false }

  /// Declares a flag by its long name without dashes.
  public init(_ name: String, short: Character? = nil, help: Wording) {
    self.name = name
    self.short = short
    self.help = help
  }

  /// Nil: a flag takes no value.
  public func value(of word: String) throws -> (any Sendable)? { nil }
}

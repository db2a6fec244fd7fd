public import Language

/// What a command says about one of its options; ``Flag`` and ``Option`` conform.
public protocol OptionDeclaration: Sendable {
  /// The long name without dashes: lower-case letters, digits and single dashes, as `age-band`.
  var name: String { get }
  /// The one-letter name, without its dash.
  var short: Character? { get }
  /// What the value is called in help; nil for a flag, which takes none.
  var valueName: Wording? { get }
  /// What the option is for.
  var help: Wording { get }
  /// Whether the option may be given several times, each time adding a value.
  var isRepeated: Bool { get }
  /// The only values allowed; empty where any value may do.
  var choices: [String] { get }
  /// Whether the command refuses to run without the option.
  var isRequired: Bool { get }
  /// The value of a word; nil when the word is not right. Throws a `Fault` that says more than "not right".
  func value(of word: String) throws -> (any Sendable)?
}

extension OptionDeclaration {
  /// The name as it is typed: `--age-band`.
  var typed: String { "--" + name }

  /// The name in camelCase, as the `field` of a JSON error has it: `ageBand`.
  var field: String { OptionName.field(name) }

  var takesValue: Bool { valueName != nil }
}

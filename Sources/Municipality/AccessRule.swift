public import Language

/// A rule on what anybody may ask an authority for, as a country's document has it.
public struct AccessRule: Decodable, Hashable, Sendable {
  /// What the rule is needed for in an answer.
  public enum Role: String, Decodable, CaseIterable, Sendable {
    /// It says what may be asked for.
    case right
    /// It says what need not be given.
    case limit
    /// It says what holds for what is published already.
    case published
  }

  /// What it is needed for.
  public let role: Role
  /// The law and its section, by its short name.
  public let law: Wording
  /// What it says, a sentence.
  public let what: Wording
  /// The page that it was read on.
  public let source: String
  /// The day it was read.
  public let checkedOn: Day
  /// Whether it was confirmed; where not, the reader is told so.
  public let verified: Bool
}

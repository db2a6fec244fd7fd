public import Language
import Records

/// One kind of data that still says something about persons, how long it stays, and how much of it is past its term.
public struct RetentionItem: Sendable {
  /// Why something goes.
  public enum Rule: Hashable, Sendable {
    /// So many years after it was made.
    case years(Int)
    /// So many days after it was made.
    case days(Int)
    /// When the entry is sealed.
    case whenSealed
    /// With the first entry of the next day.
    case nextDay
    /// When somebody saves or clears it.
    case whenCleared
    /// When it is over and needs no longer be remembered.
    case whenOver
    /// On the last day of the purpose.
    case purpose
    /// As long as the figures are kept.
    case figures
  }

  /// The name for programs.
  public let id: String
  /// What it is called.
  public let name: Wording
  /// Why it goes.
  public let rule: Rule
  /// How many rows, or files, there are.
  public let count: Int
  /// How many of them are past their term.
  public let due: Int
  /// The day on which the last of them goes; nil where no day is set or there is none.
  public let lastEnd: Day?

  /// Whether a day is set on which all that stands now is gone.
  public var hasEnd: Bool { count == 0 || lastEnd != nil }
}

import HelpDesk
public import Municipality

/// A field of a session that a single key opens; the key is the same in all three languages.
public enum DeskField: Character, CaseIterable, Hashable, Sendable {
  case outcome = "u"
  case reason = "g"
  case channel = "k"
  case minutes = "m"
  case persons = "p"
  case alone = "a"
  case barriers = "b"
  case pathways = "v"
  case contact = "i"
  case misdirected = "f"
  case effort = "e"
  case area = "o"
  case age = "l"
  case helpedIn = "s"
  case note = "n"

  /// How a field is filled in.
  public enum Shape: Hashable, Sendable {
    /// One of a list.
    case one
    /// Any of a list.
    case several
    /// A whole number of a range.
    case number(ClosedRange<Int>)
    /// Yes or nothing, turned by its key alone.
    case flag
    /// A text of at most so many characters.
    case text(Int)
  }

  /// The key.
  public var key: Character { rawValue }

  /// How it is filled in.
  public var shape: Shape {
    switch self {
    case .outcome, .reason, .channel, .alone, .contact, .effort, .area, .age, .helpedIn: .one
    case .barriers, .pathways: .several
    case .minutes: .number(0...600)
    case .persons: .number(1...50)
    case .misdirected: .flag
    case .note: .text(EntryForm.noteLimit)
    }
  }

  /// The field as the office's rules know it; nil for one that has no rule.
  public var optional: OptionalField? {
    switch self {
    case .outcome, .reason, .channel, .pathways, .misdirected: nil
    case .minutes: .minutes
    case .persons: .persons
    case .alone: .alone
    case .barriers: .barriers
    case .contact: .contact
    case .effort: .effort
    case .area: .area
    case .age: .age
    case .helpedIn: .helpedIn
    case .note: .note
    }
  }

  /// The keys of a list's choices, in the list's order: digits first.
  public static let choiceKeys: [Character] = Array("1234567890ab")

  /// The keys of this field's choices: to have seen no barrier is key 0.
  public var choiceKeys: [Character] {
    self == .barriers ? Array("12345").prefix(Barrier.allCases.count) + ["0"] : DeskField.choiceKeys
  }
}

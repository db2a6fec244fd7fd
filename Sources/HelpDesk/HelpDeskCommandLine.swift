public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum HelpDeskCommandLine: PhraseKey {
  case turnOn, number, suggested, entries, voidEntry

  /// The text.
  public var wording: Wording {
    switch self {
    case .turnOn: Wording(same: "lods setting set {field} always")
    case .number: Wording(da: "--task pas=2", sv: "--task bankid=2", en: "--task passport=2")
    case .suggested: Wording(same: "--suggested")
    case .entries: Wording(same: "lods session list")
    case .voidEntry: Wording(same: "lods session void ID")
    }
  }
}

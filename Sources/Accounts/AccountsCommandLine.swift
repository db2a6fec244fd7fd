public import Language

/// What the faults of this room advise to type at the command line; a page leaves it out.
public enum AccountsCommandLine: PhraseKey {
  case accounts, devices

  /// The text.
  public var wording: Wording {
    switch self {
    case .accounts: Wording(same: "lods account list")
    case .devices: Wording(same: "lods device list")
    }
  }
}

public import Language
public import Municipality

/// Whether an account can be used.
public enum AccountState: String, CodedChoice {
  /// The person has not chosen a password yet.
  case invited
  case active
  case disabled

  /// The state's name.
  public var wording: Wording {
    switch self {
    case .invited: Wording(da: "Inviteret", sv: "Inbjuden", en: "Invited")
    case .active: Wording(da: "Aktiv", sv: "Aktiv", en: "Active")
    case .disabled: Wording(da: "Lukket", sv: "Stängt", en: "Disabled")
    }
  }
}

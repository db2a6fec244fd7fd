public import Language

/// In what capacity somebody helps; each role has a highest help level that it may give.
public enum Role: String, CodedChoice {
  case library
  case borgerservice
  case volunteer

  /// The role's name.
  public var wording: Wording {
    switch self {
    case .library: Wording(da: "Bibliotek", sv: "Bibliotek", en: "Library")
    case .borgerservice: Wording(da: "Borgerservice", sv: "Medborgarservice", en: "Citizen service")
    case .volunteer: Wording(da: "Frivillig", sv: "Volontär", en: "Volunteer")
    }
  }

  /// The ceiling that an office starts with; the municipality decides its own.
  public var defaultCeiling: HelpLevel {
    switch self {
    case .library: .penHolder
    case .borgerservice: .alternative
    case .volunteer: .sideBySide
    }
  }
}

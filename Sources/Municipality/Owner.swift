public import Language

/// Who owns the digital solution that a task is about.
public enum Owner: String, CodedChoice, Codable {
  case state
  case region
  case municipality
  case udbetalingDanmark = "udbetaling-danmark"
  case bank
  case `private`

  /// The owner's name.
  public var wording: Wording {
    switch self {
    case .state: Wording(da: "Staten", sv: "Staten", en: "The state")
    case .region: Wording(da: "Regionen", sv: "Regionen", en: "The region")
    case .municipality: Wording(da: "Kommunen", sv: "Kommunen", en: "The municipality")
    case .udbetalingDanmark: Wording(same: "Udbetaling Danmark")
    case .bank: Wording(da: "Banken", sv: "Banken", en: "The bank")
    case .private: Wording(da: "Private", sv: "Privata", en: "Private firms")
    }
  }
}

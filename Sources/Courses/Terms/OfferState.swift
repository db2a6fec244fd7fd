public import Language
public import Municipality

/// How far an offer has come in its life.
public enum OfferState: String, CodedChoice {
  case idea
  case pilot
  case permanent
  case closed

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .idea: Wording(da: "Idé", sv: "Idé", en: "Idea")
    case .pilot: Wording(da: "Forsøg", sv: "Försök", en: "Pilot")
    case .permanent: Wording(da: "Fast tilbud", sv: "Fast utbud", en: "Permanent")
    case .closed: Wording(da: "Lukket", sv: "Nedlagt", en: "Closed")
    }
  }
}

public import Language
public import Municipality

/// Whom an offer is for.
public enum Audience: String, CodedChoice {
  case seniors
  case adults
  case carers
  case everyone

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .seniors: Wording(da: "65+", sv: "65+", en: "65+")
    case .adults: Wording(da: "Voksne", sv: "Vuxna", en: "Adults")
    case .carers: Wording(da: "Pårørende", sv: "Anhöriga", en: "Carers")
    case .everyone: Wording(da: "Alle", sv: "Alla", en: "Everyone")
    }
  }
}

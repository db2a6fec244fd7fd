public import Language
public import Municipality

/// The rights that a person can use, each an article of the GDPR.
public enum Right: String, CodedChoice {
  case access
  case correction
  case erasure
  case restriction
  case lifting

  /// The article of Regulation (EU) 2016/679.
  public var article: String {
    switch self {
    case .access: "15"
    case .correction: "16"
    case .erasure: "17"
    case .restriction: "18"
    case .lifting: "18(3)"
    }
  }

  /// The right's name.
  public var wording: Wording {
    switch self {
    case .access: Wording(da: "Indsigt", sv: "Tillgång", en: "Access")
    case .correction: Wording(da: "Rettelse", sv: "Rättelse", en: "Correction")
    case .erasure: Wording(da: "Sletning", sv: "Radering", en: "Erasure")
    case .restriction: Wording(da: "Begrænsning", sv: "Begränsning", en: "Restriction")
    case .lifting: Wording(da: "Begrænsning ophævet", sv: "Begränsning hävd", en: "Restriction lifted")
    }
  }
}

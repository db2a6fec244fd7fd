public import Language
public import Municipality

/// Whether the place has a net that guests may use.
public enum PlaceWifi: String, CodedChoice {
  case good
  case weak
  case none

  /// The name.
  public var wording: Wording {
    switch self {
    case .good: Wording(da: "Wifi til gæster", sv: "Wifi för gäster", en: "Wifi for guests")
    case .weak:
      Wording(da: "Svagt wifi: tag hotspot med", sv: "Svagt wifi: ta med mobilt wifi", en: "Weak wifi: bring a hotspot")
    case .none:
      Wording(da: "Intet wifi: tag hotspot med", sv: "Inget wifi: ta med mobilt wifi", en: "No wifi: bring a hotspot")
    }
  }
}

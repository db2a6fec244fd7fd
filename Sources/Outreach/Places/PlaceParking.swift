public import Language
public import Municipality

/// Where the car stands.
public enum PlaceParking: String, CodedChoice {
  case free
  case disc
  case paid
  case none

  /// The name.
  public var wording: Wording {
    switch self {
    case .free: Wording(da: "Gratis parkering", sv: "Fri parkering", en: "Free parking")
    case .disc: Wording(da: "P-skive", sv: "P-skiva", en: "Parking disc")
    case .paid: Wording(da: "Betalt parkering", sv: "Avgiftsbelagd parkering", en: "Paid parking")
    case .none: Wording(da: "Ingen parkering", sv: "Ingen parkering", en: "No parking")
    }
  }
}

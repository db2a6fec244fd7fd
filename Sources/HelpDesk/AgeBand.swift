public import Language
public import Municipality

/// A coarse band of age, estimated by staff, asked only where the municipality has turned it on.
public enum AgeBand: String, CodedChoice {
  case to14 = "0-14"
  case from15 = "15-24"
  case from25 = "25-44"
  case from45 = "45-64"
  case from65 = "65-74"
  case from75 = "75-84"
  case from85 = "85+"
  case unknown

  /// The band's name.
  public var wording: Wording {
    switch self {
    case .unknown: Wording(da: "Ved ikke", sv: "Vet inte", en: "Not known")
    default: Wording(same: rawValue.replacing("-", with: "–"))
    }
  }
}

public import Language

/// What stood in the way of doing it alone.
///
/// After the five digital barriers of Digitaliseringsstyrelsen and KL, "Digital inklusion i det digitaliserede samfund"
/// (2021); the two of that report that concern the non-digital route are not asked.
public enum Barrier: String, CodedChoice {
  case device, digital, administrative, language, helper

  /// The barrier's name.
  public var wording: Wording {
    switch self {
    case .device: Wording(da: "Udstyret passer ikke", sv: "Utrustningen passar inte", en: "Device does not fit")
    case .digital: Wording(da: "Uvant med it", sv: "Ovan vid it", en: "New to digital tools")
    case .administrative: Wording(da: "Svær sag", sv: "Krångligt ärende", en: "Hard to make out")
    case .language: Wording(da: "Sproget", sv: "Språket", en: "Language")
    case .helper: Wording(da: "Mangler en hjælper", sv: "Saknar någon som hjälper", en: "Nobody to help")
    }
  }
}

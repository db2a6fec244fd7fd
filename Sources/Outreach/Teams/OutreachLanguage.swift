public import Language
public import Municipality

/// A language that a visit may need beside the country's own.
public enum OutreachLanguage: String, CodedChoice {
  case english = "en"
  case german = "de"
  case arabic = "ar"
  case turkish = "tr"
  case polish = "pl"
  case ukrainian = "uk"
  case somali = "so"
  case persian = "fa"
  case urdu = "ur"
  case bosnian = "bs"
  case vietnamese = "vi"
  case finnish = "fi"

  /// The language's name.
  public var wording: Wording {
    switch self {
    case .english: Wording(da: "engelsk", sv: "engelska", en: "English")
    case .german: Wording(da: "tysk", sv: "tyska", en: "German")
    case .arabic: Wording(da: "arabisk", sv: "arabiska", en: "Arabic")
    case .turkish: Wording(da: "tyrkisk", sv: "turkiska", en: "Turkish")
    case .polish: Wording(da: "polsk", sv: "polska", en: "Polish")
    case .ukrainian: Wording(da: "ukrainsk", sv: "ukrainska", en: "Ukrainian")
    case .somali: Wording(da: "somali", sv: "somaliska", en: "Somali")
    case .persian: Wording(da: "persisk", sv: "persiska", en: "Persian")
    case .urdu: Wording(da: "urdu", sv: "urdu", en: "Urdu")
    case .bosnian: Wording(da: "bosnisk", sv: "bosniska", en: "Bosnian")
    case .vietnamese: Wording(da: "vietnamesisk", sv: "vietnamesiska", en: "Vietnamese")
    case .finnish: Wording(da: "finsk", sv: "finska", en: "Finnish")
    }
  }
}

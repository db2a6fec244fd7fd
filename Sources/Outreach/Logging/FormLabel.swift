public import Language

/// What stands before each field of the visit form, on paper and when it is typed in.
public enum FormLabel: String, PhraseKey {
  case minutesLabel, travelLabel, personsLabel, notDoneLabel, reachedLabel, unsolvedLabel, followUpLabel, byLabel
  case againLabel

  /// The label.
  public var wording: Wording {
    switch self {
    case .minutesLabel: Wording(da: "Minutter", sv: "Minuter", en: "Minutes")
    case .travelLabel: Wording(da: "Køreminutter", sv: "Körminuter", en: "Driving minutes")
    case .personsLabel: Wording(da: "Personer hjulpet", sv: "Personer som fick hjälp", en: "Persons helped")
    case .notDoneLabel: Wording(da: "Ikke løst", sv: "Inte löst", en: "Not done")
    case .reachedLabel: Wording(da: "Nåede alle", sv: "Hann med alla", en: "Reached all")
    case .unsolvedLabel: Wording(da: "Det manglede", sv: "Det som saknades", en: "What was missing")
    case .followUpLabel: Wording(da: "Følg op", sv: "Följ upp", en: "Follow up")
    case .byLabel: Wording(da: "Inden", sv: "Senast", en: "By")
    case .againLabel: Wording(da: "Nyt besøg", sv: "Nytt besök", en: "Next visit")
    }
  }
}

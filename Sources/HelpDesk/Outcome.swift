public import Language
public import Municipality

/// How a session ended.
public enum Outcome: String, CodedChoice {
  case done, partly, left
  case couldNot = "could-not"
  case referred

  /// The outcome's name.
  public var wording: Wording {
    switch self {
    case .done: Wording(da: "Løst", sv: "Löst", en: "Done")
    case .partly: Wording(da: "Delvist løst", sv: "Delvis löst", en: "Partly done")
    case .left: Wording(da: "Gik uden hjælp", sv: "Gick utan hjälp", en: "Left without help")
    case .couldNot: Wording(da: "Kunne ikke løses", sv: "Gick inte att lösa", en: "Could not be done")
    case .referred: Wording(da: "Henvist videre", sv: "Hänvisad vidare", en: "Referred")
    }
  }
}

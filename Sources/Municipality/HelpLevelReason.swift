public import Language

/// Why another help level was given than triage advised.
///
/// The list is this project's own. It says what happened at the desk, and nothing of the citizen's health, age or
/// origin.
public enum HelpLevelReason: String, CodedChoice {
  case wish, time
  case neededMore = "needed-more"
  case managedMore = "managed-more"
  case harder, technical, other

  /// The reason's name.
  public var wording: Wording {
    switch self {
    case .wish: Wording(da: "Borgeren ønskede det", sv: "Besökaren ville det", en: "The citizen wished it")
    case .time: Wording(da: "Kø eller for lidt tid", sv: "Kö eller ont om tid", en: "A queue, or too little time")
    case .neededMore:
      Wording(da: "Havde brug for mere hjælp", sv: "Behövde mer hjälp", en: "Needed more help than it seemed")
    case .managedMore: Wording(da: "Kunne mere selv", sv: "Klarade mer själv", en: "Managed more than it seemed")
    case .harder:
      Wording(da: "Opgaven var sværere", sv: "Ärendet var svårare", en: "The task was harder than usual")
    case .technical: Wording(da: "Teknikken drillede", sv: "Tekniken krånglade", en: "Technical trouble")
    case .other: Wording(da: "Noget andet", sv: "Något annat", en: "Something else")
    }
  }
}

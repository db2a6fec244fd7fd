public import Language
public import Municipality

/// What sort of place a team visits.
public enum PlaceKind: String, CodedChoice {
  case careHome = "care-home"
  case activityCentre = "activity-centre"
  case hospital, school, kindergarten, association

  /// The kind's name.
  public var wording: Wording {
    switch self {
    case .careHome: Wording(da: "Plejecenter", sv: "Särskilt boende", en: "Care home")
    case .activityCentre: Wording(da: "Aktivitetscenter", sv: "Träffpunkt", en: "Activity centre")
    case .hospital: Wording(da: "Hospitalsafdeling", sv: "Vårdavdelning", en: "Hospital ward")
    case .school: Wording(da: "Skole", sv: "Skola", en: "School")
    case .kindergarten: Wording(da: "Børnehave", sv: "Förskola", en: "Kindergarten")
    case .association: Wording(da: "Forening", sv: "Förening", en: "Association")
    }
  }
}

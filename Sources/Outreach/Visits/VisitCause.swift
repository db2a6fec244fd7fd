public import Language
public import Municipality

/// What brought a visit to a new state.
public enum VisitCause: String, CodedChoice {
  case call, check, plan, hand, closure, absence, day, log

  /// The name.
  public var wording: Wording {
    switch self {
    case .call: Wording(da: "opkald", sv: "samtal", en: "call")
    case .check: Wording(da: "kriterier", sv: "kriterier", en: "criteria")
    case .plan: Wording(da: "månedsplan", sv: "månadsplan", en: "month plan")
    case .hand: Wording(da: "ændret i hånden", sv: "ändrat för hand", en: "changed by hand")
    case .closure: Wording(da: "stedet er lukket", sv: "platsen är stängd", en: "place closed")
    case .absence: Wording(da: "udehold mangler", sv: "team saknas", en: "team missing")
    case .day: Wording(da: "på dagen", sv: "på dagen", en: "on the day")
    case .log: Wording(da: "besøgsseddel", sv: "besöksblankett", en: "visit form")
    }
  }
}

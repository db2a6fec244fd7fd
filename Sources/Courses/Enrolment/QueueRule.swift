public import Language
public import Municipality

/// Who is offered a seat when some are free and the first party of the waiting list is larger than they are.
public enum QueueRule: String, CodedChoice {
  /// The first party that fits; a larger one keeps its place before it.
  case firstThatFits = "first-that-fits"
  /// Nobody behind the first: a smaller party waits too.
  case strict

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .firstThatFits:
      Wording(da: "den første, der er plads til", sv: "den första som får plats", en: "first that fits")
    case .strict: Wording(da: "strengt i rækkefølge", sv: "strikt i turordning", en: "strictly in order")
    }
  }
}

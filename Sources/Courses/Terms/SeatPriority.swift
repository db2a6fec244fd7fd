public import Language
public import Municipality

/// What may put somebody before others on a waiting list; a term says which of them count there, in this order.
public enum SeatPriority: String, CodedChoice {
  /// Had a seat in a term that the library cancelled.
  case cancelledBefore = "cancelled-before"
  /// Has not been to this course before.
  case firstTime = "first-time"
  /// Lives in the municipality.
  case resident

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .cancelledBefore:
      Wording(da: "sidste hold blev aflyst", sv: "förra gruppen ställdes in", en: "last term was cancelled")
    case .firstTime: Wording(da: "første gang", sv: "första gången", en: "first time")
    case .resident: Wording(da: "bor i kommunen", sv: "bor i kommunen", en: "lives in the municipality")
    }
  }

  /// The rank of somebody for whom some of them hold: 0 comes first.
  public static func rank(of held: ChoiceSet<SeatPriority>, counting: ChoiceSet<SeatPriority>) -> Int {
    let counting = counting.choices
    return counting.firstIndex { held.choices.contains($0) } ?? counting.count
  }
}

public import Language
public import Municipality

/// What was counted by a machine: what our log is measured against.
public enum CountKind: String, CodedChoice {
  /// Numbers drawn at the queue system.
  case ticket
  /// Visitors through the door.
  case door

  /// The kind's name.
  public var wording: Wording {
    switch self {
    case .ticket: Wording(da: "Kønumre", sv: "Könummer", en: "Queue tickets")
    case .door: Wording(da: "Besøg", sv: "Besök", en: "Visits")
    }
  }
}

public import Language
public import Municipality

/// How a learner got on with the small task of an objective.
public enum TaskAttempt: String, CodedChoice {
  /// Could not do it.
  case couldNot = "could-not"
  /// Did it with help.
  case withHelp = "with-help"
  /// Did it alone.
  case alone

  /// What it is called, as on the card.
  public var wording: Wording {
    switch self {
    case .couldNot: Wording(da: "Kunne ikke", sv: "Kunde inte", en: "Could not")
    case .withHelp: Wording(da: "Med hjælp", sv: "Med hjälp", en: "With help")
    case .alone: Wording(da: "Alene", sv: "Själv", en: "Alone")
    }
  }

  /// The letters that stand for it in a line, in the three languages.
  static let letters: [Character: TaskAttempt] = [
    "n": .couldNot, "k": .couldNot, "i": .couldNot, "h": .withHelp, "m": .withHelp, "w": .withHelp, "a": .alone,
    "s": .alone,
  ]
}

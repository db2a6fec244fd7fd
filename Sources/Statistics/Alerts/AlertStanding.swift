public import Language

/// What is to be made of an alert.
public enum AlertStanding: Int, CaseIterable, Comparable, Sendable {
  /// A change that nobody has explained.
  case change
  /// Somebody noted its cause.
  case known
  /// It may be chance, and is to be watched.
  case watch

  /// What alerts that stand so are called together.
  public var wording: Wording {
    switch self {
    case .change: Wording(da: "Ændringer", sv: "Förändringar", en: "Changes")
    case .known: Wording(da: "Med kendt årsag", sv: "Med känd orsak", en: "With a known cause")
    case .watch: Wording(da: "Hold øje med", sv: "Håll ett öga på", en: "To be watched")
    }
  }

  /// Changes stand before what is known, and that before what may be chance.
  public static func < (left: AlertStanding, right: AlertStanding) -> Bool { left.rawValue < right.rawValue }
}

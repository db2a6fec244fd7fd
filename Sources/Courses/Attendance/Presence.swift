public import Language
public import Municipality

/// Whether somebody who has a seat came on a date.
public enum Presence: String, CodedChoice {
  /// Was there.
  case present
  /// Was there for a part of the time.
  case partly
  /// Was not there, and had not said so.
  case absent
  /// Was not there, and had said so.
  case excused

  /// Whether somebody came.
  public var hasCome: Bool { self == .present || self == .partly }

  /// The sign in lists.
  public var sign: String {
    switch self {
    case .present: "✓"
    case .partly: "◐"
    case .absent: "–"
    case .excused: "e"
    }
  }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .present: Wording(da: "til stede", sv: "närvarande", en: "present")
    case .partly: Wording(da: "delvis til stede", sv: "delvis närvarande", en: "present in part")
    case .absent: Wording(da: "udeblevet", sv: "uteblev", en: "absent")
    case .excused: Wording(da: "meldt afbud", sv: "anmält förhinder", en: "excused")
    }
  }
}

public import Language
public import Municipality

/// Why a place takes no visits for a time.
public enum ClosureReason: String, CodedChoice {
  case infection, holiday, rebuilding, other

  /// The name.
  public var wording: Wording {
    switch self {
    case .infection: Wording(da: "Smitte", sv: "Smitta", en: "Infection")
    case .holiday: Wording(da: "Ferie", sv: "Semester", en: "Holiday")
    case .rebuilding: Wording(da: "Ombygning", sv: "Ombyggnad", en: "Rebuilding")
    case .other: Wording(da: "Andet", sv: "Annat", en: "Other")
    }
  }
}

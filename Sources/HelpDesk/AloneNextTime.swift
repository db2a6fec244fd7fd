public import Language
public import Municipality

/// Whether the citizen can do it alone next time, as the staff member believes.
public enum AloneNextTime: String, CodedChoice {
  case yes, no, unknown

  /// The answer's name.
  public var wording: Wording {
    switch self {
    case .yes: Wording(da: "Ja", sv: "Ja", en: "Yes")
    case .no: Wording(da: "Nej", sv: "Nej", en: "No")
    case .unknown: Wording(da: "Ved ikke", sv: "Vet inte", en: "Not known")
    }
  }
}

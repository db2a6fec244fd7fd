public import Language

/// What a published figure is counted in.
public enum ComparisonUnit: String, CodedChoice, Decodable {
  case percent, persons, lessons, participants

  /// The unit's name.
  public var wording: Wording {
    switch self {
    case .percent: Wording(da: "procent", sv: "procent", en: "per cent")
    case .persons: Wording(da: "personer", sv: "personer", en: "persons")
    case .lessons: Wording(da: "undervisningsgange", sv: "lektioner", en: "lessons")
    case .participants: Wording(da: "deltagere", sv: "deltagare", en: "participants")
    }
  }
}

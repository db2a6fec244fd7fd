public import Language
public import Municipality

/// What a helper does on a term.
public enum TermDuty: String, CodedChoice {
  /// Teaches it.
  case teacher
  /// Helps the teacher.
  case second
  /// Is rung when one of them is ill.
  case backup

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .teacher: Wording(da: "Underviser", sv: "Lärare", en: "Teacher")
    case .second: Wording(da: "Medunderviser", sv: "Medlärare", en: "Second teacher")
    case .backup: Wording(da: "Afløser", sv: "Ersättare", en: "Backup")
    }
  }
}

public import Language
public import Municipality

/// Why an entry was changed after it was saved.
public enum CorrectionReason: String, CodedChoice {
  case slip
  case wrongTask = "wrong-task"
  case wrongLevel = "wrong-level"
  case wrongDay = "wrong-day"
  case double
  case practice
  case other
  case recount

  /// The reason's name.
  public var wording: Wording {
    switch self {
    case .slip: Wording(da: "Tastefejl", sv: "Skrivfel", en: "Slip of the key")
    case .wrongTask: Wording(da: "Forkert opgave", sv: "Fel ärende", en: "Wrong task")
    case .wrongLevel: Wording(da: "Forkert hjælpegrad", sv: "Fel hjälpnivå", en: "Wrong help level")
    case .wrongDay: Wording(da: "Forkert dag", sv: "Fel dag", en: "Wrong day")
    case .double: Wording(da: "Talt to gange", sv: "Räknad två gånger", en: "Counted twice")
    case .practice: Wording(da: "En øvelse", sv: "En övning", en: "Practice")
    case .other: Wording(da: "Andet", sv: "Annat", en: "Other")
    case .recount: Wording(da: "Talt om", sv: "Räknat om", en: "Counted again")
    }
  }
}

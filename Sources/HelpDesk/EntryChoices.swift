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

/// Whether a session gave information or carried a matter through, as counting weeks tell apart.
public enum ContactKind: String, CodedChoice {
  case information, transaction

  /// The kind's name.
  public var wording: Wording {
    switch self {
    case .information: Wording(da: "Information", sv: "Information", en: "Information")
    case .transaction: Wording(da: "Sag", sv: "Ärende", en: "Transaction")
    }
  }
}

/// A coarse band of age, estimated by staff, asked only where the municipality has turned it on.
public enum AgeBand: String, CodedChoice {
  case to14 = "0-14"
  case from15 = "15-24"
  case from25 = "25-44"
  case from45 = "45-64"
  case from65 = "65-74"
  case from75 = "75-84"
  case from85 = "85+"
  case unknown

  /// The band's name.
  public var wording: Wording {
    switch self {
    case .unknown: Wording(da: "Ved ikke", sv: "Vet inte", en: "Not known")
    default: Wording(same: rawValue.replacing("-", with: "–"))
    }
  }
}

/// The language that the help was given in.
public enum HelpedIn: String, CodedChoice {
  case da, sv, en, other

  /// The language's name.
  public var wording: Wording {
    switch self {
    case .da: Wording(da: "Dansk", sv: "Danska", en: "Danish")
    case .sv: Wording(da: "Svensk", sv: "Svenska", en: "Swedish")
    case .en: Wording(da: "Engelsk", sv: "Engelska", en: "English")
    case .other: Wording(da: "Et andet sprog", sv: "Ett annat språk", en: "Another language")
    }
  }
}

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

public import Language

/// What can be wrong with how an office is set up, or with what names a part of it.
public enum MunicipalityFault: Fault, Hashable {
  case unknownBranch(nearest: String?)
  case unknownTask(nearest: String?)
  case unknownArea(nearest: String?)
  case unknownTag(nearest: String?)
  case unknownGroup(nearest: String?)
  case noBranch
  case badCode(field: String)
  case badLocalCode
  case taken(field: String)
  case nameMissing(field: String)
  case nameTooLong(field: String, limit: Int)
  case nameRefused(field: String)
  case tooManyAreas
  case closedBeforeOpened
  case badTelephone
  case badHours
  case badWeek
  case endsBeforeBeginning
  case overlappingHours
  case badPeriod
  case quickListLength
  case catalogueTask

  /// The code for programs.
  public var code: String {
    switch self {
    case .unknownBranch: "unknownBranch"
    case .unknownTask: "unknownTask"
    case .unknownArea: "unknownArea"
    case .unknownTag: "unknownTag"
    case .unknownGroup: "unknownGroup"
    case .noBranch: "noBranch"
    case .badCode: "badCode"
    case .badLocalCode: "badLocalCode"
    case .taken: "taken"
    case .nameMissing: "nameMissing"
    case .nameTooLong: "nameTooLong"
    case .nameRefused: "refusedText"
    case .tooManyAreas: "tooManyAreas"
    case .closedBeforeOpened: "closedBeforeOpened"
    case .badTelephone: "badTelephone"
    case .badHours: "badHours"
    case .badWeek, .endsBeforeBeginning: "badWeek"
    case .overlappingHours: "overlappingHours"
    case .badPeriod: "badPeriod"
    case .quickListLength: "quickListLength"
    case .catalogueTask: "catalogueTask"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .unknownBranch, .noBranch: "branch"
    case .unknownTask, .quickListLength, .catalogueTask: "task"
    case .unknownArea, .tooManyAreas: "area"
    case .unknownTag: "tag"
    case .unknownGroup: "group"
    case .badCode(let field), .taken(let field), .nameMissing(let field), .nameTooLong(let field, _),
      .nameRefused(let field):
      field
    case .badLocalCode: "number"
    case .badTelephone: "telephone"
    case .closedBeforeOpened: "closed"
    case .badHours, .badWeek, .endsBeforeBeginning, .overlappingHours: "hours"
    case .badPeriod: "until"
    }
  }

  /// The nearest known code.
  public var nearest: String? {
    switch self {
    case .unknownBranch(let nearest), .unknownTask(let nearest), .unknownArea(let nearest), .unknownTag(let nearest),
      .unknownGroup(let nearest):
      nearest
    default: nil
    }
  }

  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    let phrase: MunicipalityPhrase =
      switch self {
      case .unknownBranch(nil): .unknownBranch
      case .unknownBranch: .unknownBranchNearest
      case .unknownTask(nil): .unknownTask
      case .unknownTask: .unknownTaskNearest
      case .unknownArea(nil): .unknownArea
      case .unknownArea: .unknownAreaNearest
      case .unknownTag(nil): .unknownTag
      case .unknownTag: .unknownTagNearest
      case .unknownGroup(nil): .unknownGroup
      case .unknownGroup: .unknownGroupNearest
      case .noBranch: .noBranch
      case .badCode: .badCode
      case .badLocalCode: .badLocalCode
      case .taken: .taken
      case .nameMissing: .nameMissing
      case .nameTooLong: .nameTooLong
      case .nameRefused: .nameRefused
      case .tooManyAreas: .tooManyAreas
      case .closedBeforeOpened: .closedBeforeOpened
      case .badTelephone: .badTelephone
      case .badHours: .badHours
      case .badWeek: .badWeek
      case .endsBeforeBeginning: .endsBeforeBeginning
      case .overlappingHours: .overlappingHours
      case .badPeriod: .badPeriod
      case .quickListLength: .quickListLength
      case .catalogueTask: .catalogueTask
      }
    var values: [String: PhraseValue] = ["nearest": .text(nearest ?? "")]
    if case .nameTooLong(_, let limit) = self { values["limit"] = .number(limit) }
    return phrase(in: language, values)
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: MunicipalityCommandLine? =
      switch self {
      case .unknownBranch: .branches
      case .noBranch: .branch
      case .unknownTask: .tasks
      case .unknownGroup: .groups
      case .catalogueTask: .hideTask
      case .unknownArea: .areas
      case .unknownTag: .tags
      default: nil
      }
    return line.map { $0(in: language) }
  }
}

public import Language

/// What can be wrong when a person is added, looked up or changed.
public enum PeopleFault: Fault, Hashable {
  case nameMissing
  case tooLong(field: String)
  case endsBeforeToday
  case nobody
  case several
  case restricted
  case notRestricted

  /// The code for programs.
  public var code: String {
    switch self {
    case .nameMissing: "nameMissing"
    case .tooLong: "tooLong"
    case .endsBeforeToday: "endsBeforeToday"
    case .nobody: "noSuchPerson"
    case .several: "severalPersons"
    case .restricted: "restricted"
    case .notRestricted: "notRestricted"
    }
  }

  /// The field.
  public var field: String? {
    switch self {
    case .nameMissing, .nobody, .several: "name"
    case .tooLong(let field): field
    case .endsBeforeToday: "until"
    case .restricted, .notRestricted: nil
    }
  }

  /// The class of the fault.
  public var kind: FaultKind {
    switch self {
    case .nobody: .noInput
    case .restricted: .permission
    default: .data
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    let phrase: PeoplePhrase =
      switch self {
      case .nameMissing: .nameMissing
      case .tooLong: .tooLong
      case .endsBeforeToday: .endsBeforeToday
      case .nobody: .nobody
      case .several: .several
      case .restricted: .restricted
      case .notRestricted: .notRestricted
      }
    return phrase(in: language, ["limit": .number(PersonDetails.limit)])
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    self == .several ? PeopleCommandLine.id(in: language) : nil
  }
}

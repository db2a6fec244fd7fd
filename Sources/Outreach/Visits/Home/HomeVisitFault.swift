public import Language

/// What cannot be done with a home visit.
public enum HomeVisitFault: Fault, Hashable {
  /// A visit needs an address.
  case addressMissing
  /// Fewer than two would go.
  case alone
  /// Whoever is visited must be reachable when the team is late.
  case telephoneMissing
  case wayInTooLong
  /// A field holds what looks like the number of a person or of a card.
  case personNumber(field: String)
  /// The visit goes to a place.
  case notHome
  /// Whom it goes to is no longer kept.
  case erased
  /// The data may only be stored.
  case restricted

  /// The most characters of the way in.
  static let limit = 200

  /// The code for programs.
  public var code: String {
    switch self {
    case .addressMissing: "addressMissing"
    case .alone: "twoTogether"
    case .telephoneMissing: "telephoneMissing"
    case .wayInTooLong: "tooLong"
    case .personNumber: "personNumber"
    case .notHome: "notAHomeVisit"
    case .erased: "erased"
    case .restricted: "restricted"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .addressMissing: "address"
    case .alone: "staff"
    case .telephoneMissing: "telephone"
    case .wayInTooLong: "wayIn"
    case .personNumber(let field): field
    case .notHome: "visit"
    case .erased, .restricted: nil
    }
  }

  /// Most often what was given is not right.
  public var kind: FaultKind {
    switch self {
    case .erased: .noInput
    case .restricted: .permission
    default: .data
    }
  }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .addressMissing: HomeVisitPhrase.addressMissing(in: language)
    case .alone: HomeVisitPhrase.alone(in: language, ["n": .number(HomeVisits.leastStaff)])
    case .telephoneMissing: HomeVisitPhrase.telephoneMissing(in: language)
    case .wayInTooLong: HomeVisitPhrase.wayInTooLong(in: language, ["limit": .number(Self.limit)])
    case .personNumber: HomeVisitPhrase.personNumber(in: language)
    case .notHome: HomeVisitPhrase.notHome(in: language)
    case .erased: HomeVisitPhrase.erased(in: language)
    case .restricted: HomeVisitPhrase.restricted(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .notHome: .visit
      default: nil
      }
    return line.map { $0(in: language) }
  }
}

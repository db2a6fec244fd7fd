public import Language
public import Municipality

/// What cannot be done with a place's position, closures and contacts.
public enum PlaceFault: Fault, Hashable {
  /// Coordinates outside the country, which would lie in it the other way round.
  case swapped
  /// Coordinates outside the country.
  case outsideCountry(Country)
  /// A place that is opened though nothing keeps it shut on that day.
  case notShut
  /// A contact who can be neither rung nor written to.
  case noWayToReach
  /// A contact that the place does not have.
  case unknownContact

  /// The code for programs.
  public var code: String {
    switch self {
    case .swapped: "swappedPoint"
    case .outsideCountry: "pointOutsideCountry"
    case .notShut: "notShut"
    case .noWayToReach: "noWayToReach"
    case .unknownContact: "unknownContact"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .swapped, .outsideCountry: "at"
    case .notShut: "from"
    case .noWayToReach: "telephone"
    case .unknownContact: "number"
    }
  }

  /// What was given is not right, or does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .swapped: PlacePhrase.swapped(in: language)
    case .outsideCountry(let country):
      PlacePhrase.outsideCountry(in: language, ["country": .text(country.wording[language])])
    case .notShut: PlacePhrase.notShut(in: language)
    case .noWayToReach: PlacePhrase.noWayToReach(in: language)
    case .unknownContact: PlacePhrase.unknownContact(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .notShut: .place
      case .unknownContact: .contacts
      default: nil
      }
    return line.map { $0(in: language) }
  }
}

public import Language

/// Why a day cannot be drawn.
public enum BoardFault: Fault, Hashable {
  /// No team has a visit on the day.
  case noRoutes(Day)
  /// Neither the branches nor the places of the day lie on the map.
  case noPoints

  /// The code for programs.
  public var code: String {
    switch self {
    case .noRoutes: "noRoutes"
    case .noPoints: "noPoints"
    }
  }

  /// What was given wrongly.
  public var field: String? {
    switch self {
    case .noRoutes: "date"
    case .noPoints: nil
    }
  }

  /// What was given does not fit how things stand.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .noRoutes(let day): BoardPhrase.noRoutes(in: language, ["day": .day(day)])
    case .noPoints: BoardPhrase.noPoints(in: language)
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: OutreachCommandLine? =
      switch self {
      case .noRoutes: .board
      case .noPoints: .points
      }
    return line.map { $0(in: language) }
  }
}

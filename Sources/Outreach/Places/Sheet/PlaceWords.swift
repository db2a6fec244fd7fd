import Language
import Municipality
import Records
import SQLite

/// The words that a file of places may use for what an office has: codes or names, whatever the case.
struct PlaceWords {
  /// The branches.
  let branches: [String: Code<Branch>]
  /// The areas.
  let areas: [String: Code<Area>]
  /// The teams.
  let teams: [String: RowNumber<OutreachTeam>]
  /// The places that are there already.
  let places: [Code<OutreachPlace>: OutreachPlace]

  init(in reader: Reader) throws {
    // A code goes before a name that looks like it.
    branches = try Self.words(BranchRegister.branches(in: reader).map { ($0.code.text, $0.name, $0.code) })
    areas = try Self.words(BranchRegister.areas(in: reader).map { ($0.code.text, $0.name, $0.code) })
    teams = try Self.words(TeamRegister.teams(in: reader).map { ($0.code.text, $0.details.name, $0.id) })
    places = try Dictionary(PlaceRegister.places(in: reader).map { ($0.code, $0) }, uniquingKeysWith: { $1 })
  }

  /// The choices of a closed list by their codes and their names in the three languages.
  static func choices<Choice: CodedChoice>(_ wording: (Choice) -> Wording) -> [String: Choice] {
    let pairs = Choice.allCases.flatMap { choice in
      ([choice.code] + LanguageCode.allCases.map { wording(choice)[$0] }).map { ($0.lowercased(), choice) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func words<Value>(_ rows: [(code: String, name: String, value: Value)]) -> [String: Value] {
    let pairs = rows.map { ($0.code, $0.value) } + rows.map { ($0.name.lowercased(), $0.value) }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

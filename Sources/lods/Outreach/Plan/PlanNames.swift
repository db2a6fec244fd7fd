import Language
import Municipality
import Outreach
import Records
import SQLite

/// What visits, teams and places are called where plans are shown: of a home the area alone.
struct PlanNames {
  private let visits: VisitNames
  private let branches: [Code<Branch>: String]
  private let teams: [RowNumber<OutreachTeam>: OutreachTeam]
  let language: LanguageCode

  init(in reader: Reader, language: LanguageCode) throws {
    visits = try VisitNames(in: reader)
    branches = try Dictionary(
      BranchRegister.branches(in: reader).map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    teams = try Dictionary(TeamRegister.teams(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    self.language = language
  }

  /// Where a visit goes.
  func target(_ visit: OutreachVisit) -> String {
    switch visit.wish.target {
    case .place(let id): visits.place(id)?.details.name ?? ""
    case .home(let area): PlanCommandPhrase.home(in: language, ["area": .text(visits.area(area))])
    }
  }

  /// The code of a place or an area, for programs.
  func targetCode(_ visit: OutreachVisit) -> (key: String, code: String) {
    switch visit.wish.target {
    case .place(let id): ("place", visits.place(id)?.code.text ?? "")
    case .home(let area): ("area", area.text)
    }
  }

  /// A team's name.
  func team(_ id: RowNumber<OutreachTeam>) -> String { teams[id]?.details.name ?? "" }

  /// A team's code.
  func teamCode(_ id: RowNumber<OutreachTeam>) -> String { teams[id]?.code.text ?? "" }

  /// The teams of a slot.
  func teams(_ slot: VisitSlot) -> String { slot.teams.map(team).joined(separator: " + ") }

  /// A spot on the map.
  func spot(_ spot: PlanSpot) -> String {
    switch spot {
    case .branch(let code): branches[code] ?? code.text
    case .place(let id): visits.place(id)?.details.name ?? ""
    case .area(let code): visits.area(code)
    }
  }

  /// The code of a spot, for programs.
  func spotCode(_ spot: PlanSpot) -> String {
    switch spot {
    case .branch(let code): "branch:" + code.text
    case .place(let id): "place:" + (visits.place(id)?.code.text ?? "")
    case .area(let code): "area:" + code.text
    }
  }

  /// A slot as it is said: day, time and teams.
  func slot(_ slot: VisitSlot) -> String {
    PlanCommandPhrase.slot(
      in: language,
      [
        "day": .text(day(slot.day)), "time": .text(DayText.time(minute: slot.begins, in: language)),
        "team": .text(teams(slot)),
      ])
  }

  /// A day with its weekday.
  func day(_ day: Day) -> String { day.weekday.wording[language] + " " + DayText.short(day, in: language) }
}

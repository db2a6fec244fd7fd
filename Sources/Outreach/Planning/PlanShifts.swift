import Language
import Municipality
import Records
import Routing

/// Who drives when with what: the team-days of a plan.
struct PlanShifts {
  /// One team on one day.
  struct Shift {
    let team: OutreachTeam
    let day: Day
  }

  private struct Key: Hashable {
    let team: RowNumber<OutreachTeam>
    let day: Day
  }

  private(set) var shifts: [Shift] = []
  private(set) var teamDays: [TeamDay] = []
  private(set) var findings: [PlanFinding] = []
  let kit: KitStock
  private var indices: [Key: Int] = [:]

  init(_ snapshot: PlanSnapshot) {
    let branches = Set(snapshot.teams.map(\.details.branch)).sorted()
    for day in snapshot.eachDay {
      for team in snapshot.teams {
        guard let hours = snapshot.hours(of: team, on: day),
          let depot = snapshot.travel.location(.branch(team.details.branch))
        else { continue }
        let details = team.details
        // Half a day that has no room for lunch in its window is worked without.
        let window = TimeWindow(
          opens: max(details.lunchWindow.from, hours.from), closes: min(details.lunchWindow.to, hours.to))
        indices[Key(team: team.id, day: day)] = shifts.count
        shifts.append(Shift(team: team, day: day))
        teamDays.append(
          TeamDay(
            team: team.id.number, day: day.number, start: depot, end: depot,
            shift: TimeWindow(hours.from...hours.to), longestWork: details.longest, ordinaryWork: details.ordinary,
            lunch: window.flatMap { LunchBreak(length: details.lunch, window: $0) },
            skills: Self.skills(TeamAbility.of(team, on: day, snapshot.members)),
            kitPool: branches.firstIndex(of: details.branch) ?? 0))
      }
    }
    let none = KitKind.allCases.map { _ in 0 }
    var amounts: [KitDay: [Int]] = [:]
    for (day, stock) in snapshot.stock {
      for (pool, branch) in branches.enumerated() {
        guard let here = stock[branch] else { continue }
        amounts[KitDay(pool: pool, day: day.number)] = KitKind.allCases.map { here[$0] ?? 0 }
      }
    }
    kit = KitStock(ordinary: none, exceptions: amounts)
    for team in snapshot.teams where !shifts.contains(where: { $0.team.id == team.id }) {
      if let obstacle = Self.obstacle(team, snapshot) { findings.append(.team(team.id, obstacle)) }
    }
  }

  /// Where a team's day stands among the team-days; nil when it does not drive.
  func index(_ team: RowNumber<OutreachTeam>, _ day: Day) -> Int? { indices[Key(team: team, day: day)] }

  private static func obstacle(_ team: OutreachTeam, _ snapshot: PlanSnapshot) -> TeamObstacle? {
    guard team.closed.map({ $0 >= snapshot.days.lowerBound }) ?? true else { return nil }
    let working = snapshot.eachDay.filter { team.hours(on: $0) != nil }
    guard !working.isEmpty else { return .noHours }
    guard snapshot.travel.location(.branch(team.details.branch)) != nil else { return .noPoint }
    let open = working.filter { snapshot.closings[team.details.branch]?.contains($0) != true }
    return open.isEmpty ? .noHours : .nobodyThere
  }

  /// What a team can, as bits: skills from 0, languages from 16, and from 48 that two, three or four are there.
  private static func skills(_ ability: TeamAbility) -> Skills {
    skills(ability.skills, ability.languages, size: ability.size)
  }

  static func skills(
    _ skills: ChoiceSet<OutreachSkill>, _ languages: ChoiceSet<OutreachLanguage>, size: Int
  ) -> Skills {
    var bits = UInt64(skills.bits) | UInt64(languages.bits) << 16
    for number in 2...4 where size >= number { bits |= 1 << UInt64(46 + number) }
    return Skills(rawValue: bits)
  }
}

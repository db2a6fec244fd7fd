import Language
import Records
import Routing

/// Whether a team can make some visits on a day beside those that stand there, answered exactly by looking at every
/// order.
final class DayInsertion {
  /// One team on one day.
  struct Round: Hashable {
    let day: Day
    let team: RowNumber<OutreachTeam>
  }

  private struct Question: Hashable {
    let round: Int
    let stops: [Int]
  }

  /// The most questions that are answered; beyond them nothing is proved.
  private static let mostQuestions = 20_000

  /// Whether a question could not be answered: more visits on a day than every order can be tried of, or too many
  /// questions.
  private(set) var hasGivenUp = false
  let rounds: [Round]
  private let snapshot: PlanSnapshot
  private let exact: ExactDay?
  private let shifts: PlanShifts
  /// The stop of a visit that stands, by team; and of one that may go anywhere.
  private var standing: [Round: [RowNumber<OutreachVisit>: Int]] = [:]
  private var going: [RowNumber<OutreachVisit>: Int] = [:]
  private var answers: [Question: [Int: Int]?] = [:]

  /// Prepares the days of a snapshot.
  ///
  /// - Parameter movable: the visits that may go elsewhere; those of two teams stay where they are.
  init(_ snapshot: PlanSnapshot, movable: [OutreachVisit]) {
    self.snapshot = snapshot
    shifts = PlanShifts(snapshot)
    rounds = shifts.shifts.map { Round(day: $0.day, team: $0.team.id) }
    let maker = StopMaker(snapshot, shifts)
    var stops: [Stop] = []
    for visit in snapshot.visits {
      if let slot = visit.slot, let stop = maker.stop(for: visit, .slot).stop {
        for (part, team) in zip(stop.crew.parts, slot.teams) {
          var one = stop
          one.crew = .one(part)
          one.allowedTeams = nil
          one.pin = Pin(day: slot.day.number, team: team.number, start: slot.begins)
          standing[Round(day: slot.day, team: team), default: [:]][visit.number] = stops.count
          stops.append(one)
        }
      }
      if movable.contains(where: { $0.number == visit.number }), visit.wish.teams == 1,
        var stop = maker.stop(for: visit, .free).stop
      {
        stop.worth = .mandatory
        going[visit.number] = stops.count
        stops.append(stop)
      }
    }
    let problem = try? RoutingProblem(
      travel: snapshot.travel.matrix, stops: stops, teamDays: shifts.teamDays, kit: shifts.kit,
      windowRule: .serviceEnds)
    exact = problem.map { ExactDay($0) }
  }

  /// The beginnings of some visits on a round beside all that stand there but `gone`; nil where it cannot be made.
  func beginnings(
    of visits: [RowNumber<OutreachVisit>], on round: Int, without gone: Set<RowNumber<OutreachVisit>>
  ) -> [RowNumber<OutreachVisit>: Int]? {
    let coming = visits.compactMap { going[$0] }
    guard coming.count == visits.count, let exact else { return nil }
    let stops =
      (standing[rounds[round]] ?? [:]).filter { !gone.contains($0.key) }.map(\.value).sorted() + coming.sorted()
    let question = Question(round: round, stops: stops)
    let answer: [Int: Int]?
    if let known = answers[question] {
      answer = known
    } else {
      guard stops.count <= ExactDay.mostStops, answers.count < Self.mostQuestions else {
        hasGivenUp = true
        return nil
      }
      let plan = exact.plan(teamDay: round, stops: stops)
      let starts = plan?.routes.flatMap(\.stops).map { ($0.visit.stop, $0.start) } ?? []
      answer = plan?.unserved.isEmpty == true ? Dictionary(starts, uniquingKeysWith: { $1 }) : nil
      answers[question] = .some(answer)
    }
    guard let answer else { return nil }
    let begins = visits.compactMap { number in going[number].flatMap { answer[$0] }.map { (number, $0) } }
    return Dictionary(begins, uniquingKeysWith: { $1 })
  }

  /// Whether the branch's kit of a round's day is enough when the teams carry what these visits need.
  func hasKit(
    on round: Int, placed: [Int: [OutreachVisit]], without gone: Set<RowNumber<OutreachVisit>>
  ) -> Bool {
    let day = rounds[round].day
    let branch = shifts.shifts[round].team.details.branch
    let stock = snapshot.stock[day]?[branch] ?? [:]
    return KitKind.allCases.allSatisfy { kind in
      var carried = 0
      for (index, shift) in shifts.shifts.enumerated() where shift.day == day && shift.team.details.branch == branch {
        let there = (standing[rounds[index]] ?? [:]).keys.filter { !gone.contains($0) }.compactMap(snapshot.visit)
        carried += (there + (placed[index] ?? [])).map { $0.wish.kit[kind] ?? 0 }.max() ?? 0
      }
      return carried <= stock[kind] ?? 0
    }
  }
}

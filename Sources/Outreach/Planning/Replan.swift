public import Language
import Municipality
public import Records
public import SQLite

/// A day that is planned again because somebody is ill or a visit is cancelled, with the fewest visits moved.
///
/// A visit is moved when its day, its time or its team is another one, since somebody must ring. The visits of other
/// days stay where they are.
public struct Replan: Sendable {
  /// What is missing on the day.
  public struct Absence: Hashable, Sendable {
    /// Teams that do not drive.
    public var teams: Set<RowNumber<OutreachTeam>> = []
    /// Members who are not there.
    public var members: Set<RowNumber<TeamMember>> = []
    /// Visits that are not made.
    public var cancelled: Set<RowNumber<OutreachVisit>> = []

    /// Nothing is missing.
    public init() {}
  }

  /// What no visit stands against, whoever agreed to it.
  private static let unbearable: Set<PlanLimit> = [.teamAway, .staff, .skills, .languages, .kit]

  /// The plan of the day and of the days to which visits go.
  public let proposal: PlanProposal
  /// The visits that get another day, time or team.
  public let moved: [OutreachVisit]
  /// The visits that have no day any more: none that they wish has room.
  public let lost: [OutreachVisit]
  /// Whether fewer cannot be: either only those are moved that must be, or every smaller set was tried.
  public let isProved: Bool

  /// The days that must be known to plan a day again: to the last one that its visits wish, at most six weeks.
  public static func days(from day: Day, in reader: Reader) throws -> ClosedRange<Day> {
    let latest = try VisitRegister.visits(on: day...day, in: reader).map(\.wish.latest).max() ?? day
    return day...min(max(day, latest), day.adding(41))
  }

  /// Plans a day again.
  ///
  /// - Parameters:
  ///   - snapshot: what is known of ``days(from:in:)``.
  ///   - minute: on the first day nothing new begins before that minute; nil when the day has not begun.
  ///   - rounds: how long the search goes on.
  /// - Throws: ``/Routing/ProblemFinding``, ``PlanFault/otherDay``.
  public init(
    _ snapshot: PlanSnapshot, without absence: Absence, from minute: Int? = nil, seed: UInt64 = 1, rounds: Int = 1_024
  ) throws {
    let day = snapshot.days.lowerBound
    for number in absence.cancelled {
      guard let visit = snapshot.visit(number), visit.slot?.day == day else { throw PlanFault.otherDay }
      guard [.planned, .confirmed, .onTheWay].contains(visit.state) else { throw PlanFault.notMovable(visit.state) }
    }
    var then = snapshot
    then.visits = snapshot.visits.filter { $0.slot != nil && !absence.cancelled.contains($0.number) }
    var now = then
    now.teams = then.teams.map { absence.teams.contains($0.id) ? $0.away(day...day) : $0 }
    now.members = then.members.map { absence.members.contains($0.id) ? $0.away(on: day) : $0 }
    now.notBefore = minute.map { (day, $0) }
    let affected = then.visits.filter { $0.slot?.day == day && [.planned, .confirmed].contains($0.state) }
    let forced = Set(
      affected.filter { visit in
        guard let slot = visit.slot else { return false }
        // Who is ill may have been written down already: a round that nobody can make is planned again all the same.
        let before = Set(then.limits(brokenBy: slot, of: visit)).subtracting(Self.unbearable)
        return !Set(now.limits(brokenBy: slot, of: visit)).isSubset(of: before)
      }.map(\.number))
    let search = MoveSearch(snapshot: now, seed: seed, rounds: rounds)
    let (best, isProved) = try search.fewest(affected, forced)
    proposal = best
    self.isProved = isProved
    moved = best.changed
    lost = best.lost
  }
}

extension TeamMember {
  fileprivate func away(on day: Day) -> TeamMember {
    TeamMember(
      id: id, team: team, person: person, skills: skills, languages: languages, away: away + [day...day],
      closed: closed)
  }
}

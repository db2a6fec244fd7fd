public import Language
public import Records
public import SQLite

/// The first free time for one visit beside what is planned, to be offered while somebody is on the telephone.
public enum VisitProposal {
  /// The most days ahead that are looked at.
  static let mostDays = 92

  /// The first day on which a visit fits in, with its time and team; nil where none of its wished days has room.
  ///
  /// What is planned keeps its day, time and team.
  ///
  /// - Parameters:
  ///   - today: the day of the call; the first day that is offered is the next one.
  ///   - teams: the teams that may be offered; nil for all of them.
  /// - Throws: ``OutreachFault/unknown(_:nearest:)`` for a visit that is not there.
  public static func proposal(
    for number: RowNumber<OutreachVisit>, from today: Day, among teams: Set<RowNumber<OutreachTeam>>? = nil,
    desk: Reader, people: Reader
  ) throws -> VisitSlot? {
    guard let snapshot = try snapshot(for: number, from: today, among: teams, desk: desk, people: people) else {
      return nil
    }
    return try search(for: number, in: snapshot).slot
  }

  /// What is known of the days that a visit can be offered; nil where there are none.
  static func snapshot(
    for number: RowNumber<OutreachVisit>, from today: Day, among teams: Set<RowNumber<OutreachTeam>>? = nil,
    desk: Reader, people: Reader
  ) throws -> PlanSnapshot? {
    let visit = try VisitRegister.visit(number, in: desk)
    let first = max(today.adding(1), visit.wish.earliest)
    let last = min(visit.wish.latest, first.adding(mostDays - 1))
    guard last >= first, visit.slot == nil else { return nil }
    var snapshot = try PlanSnapshot(of: first...last, on: today, also: [number], desk: desk, people: people)
    // One that nobody has looked at yet is fitted in as if it waited: the caller gets an answer at once.
    if snapshot.visit(number) == nil { snapshot.visits.append(visit) }
    snapshot.visits.removeAll { $0.slot == nil && $0.number != number }
    snapshot.offered = teams
    return snapshot
  }

  /// The first day with room, and how many days were planned until it was found.
  ///
  /// No day after it is planned: somebody waits on the telephone.
  static func search(
    for number: RowNumber<OutreachVisit>, in snapshot: PlanSnapshot
  ) throws -> (slot: VisitSlot?, days: Int) {
    var days = 0
    for day in snapshot.eachDay {
      let month = try MonthProblem(snapshot.narrowed(to: day...day), hold: PlanHold.standing)
      guard month.visits.contains(where: { $0.number == number }) else { continue }
      days += 1
      let found = month.solve(seed: 1, rounds: 64)
      let kept = month.visits.allSatisfy { $0.slot == nil || found.slots[$0.number] == $0.slot }
      if kept, let slot = found.slots[number] { return (slot, days) }
    }
    return (nil, days)
  }
}

import Language
import Municipality
import Office
import Outreach
import Records
import SQLite

/// Changes of the plan by hand, as the root rooms work them out and write them down.
enum TripMoves {
  /// A change that is not written down yet.
  struct Proposed: Sendable {
    /// What it was made from.
    let snapshot: PlanSnapshot
    /// What it comes to.
    let proposal: PlanProposal
    /// The visit that is moved.
    let trip: OutreachVisit

    /// When the visit would be made.
    var slot: VisitSlot? { proposal.slots[trip.number] }
    /// The other visits that would get another time.
    var others: [OutreachVisit] { proposal.changed.filter { $0.number != trip.number } }

    /// The teams whose time it takes.
    var teams: Set<RowNumber<OutreachTeam>> {
      Set(proposal.changed.flatMap { proposal.slots[$0.number]?.teams ?? [] })
    }
  }

  /// Works out what it takes to give a visit a day, a team and a time.
  ///
  /// - Throws: `PlanFault` where it does not hold, `OutreachFault` for a team that is not there.
  static func propose(
    _ trip: OutreachVisit, to day: Day, team: String?, at minute: Int?, againstWish: Bool, _ visit: Visit
  ) throws -> Proposed {
    let days = HandPlan.days([trip], to: day) ?? day...day
    let today = visit.today
    // A day that is over is said to be so; one years away would be reckoned for minutes.
    guard day >= today else { throw PlanFault.dayPast }
    guard day <= today.adding(366) else { throw PlanFault.breaks([.days]) }
    let (snapshot, chosen) = try visit.office.desk.read { desk in
      try visit.desk.people.read { people in
        (
          try PlanSnapshot(of: days, on: today, also: [trip.number], desk: desk, people: people),
          try team.map { try TeamRegister.team(word: $0, in: desk).id }
        )
      }
    }
    guard snapshot.visit(trip.number) != nil else { throw PlanFault.notMovable(trip.state) }
    let proposal = try HandPlan.move(
      trip.number, to: day, team: chosen, at: minute, goesAgainstWish: againstWish, in: snapshot)
    return Proposed(snapshot: snapshot, proposal: proposal, trip: trip)
  }

  /// Works out what it takes that two visits take each other's day and team.
  ///
  /// - Throws: `PlanFault` where it does not hold.
  static func swap(
    _ trip: OutreachVisit, _ other: OutreachVisit, _ visit: Visit
  ) throws -> (snapshot: PlanSnapshot, proposal: PlanProposal) {
    guard let days = HandPlan.days([trip, other], to: nil) else { throw PlanFault.notScheduled }
    let snapshot = try visit.office.desk.read { desk in
      try visit.desk.people.read { try PlanSnapshot(of: days, on: visit.today, desk: desk, people: $0) }
    }
    for one in [trip, other] where snapshot.visit(one.number) == nil { throw PlanFault.notMovable(one.state) }
    return (snapshot, try HandPlan.swap(trip.number, other.number, in: snapshot))
  }

  /// Writes a plan down; whoever a home visit goes to is then kept until the visit's new day.
  static func write(
    _ proposal: PlanProposal, from snapshot: PlanSnapshot, pins: Set<RowNumber<OutreachVisit>> = [],
    because cause: VisitCause, _ visit: Visit
  ) throws -> PlanKeeper.Outcome {
    try keep(visit) { writer in
      try PlanKeeper.write(proposal, from: snapshot, pins: pins, because: cause, on: visit.today, in: writer)
    }
  }

  /// The same for whatever the root rooms write in one transaction.
  static func keep(
    _ visit: Visit, _ body: (DeskWriter) throws -> PlanKeeper.Outcome
  ) throws -> PlanKeeper.Outcome {
    let outcome = try visit.office.desk.write(body)
    if !outcome.homes.isEmpty {
      try visit.desk.people.write { writer in
        for trip in outcome.homes { try HomeVisits.keepUntil(trip, in: writer) }
      }
    }
    return outcome
  }
}

public import Language
public import Records

/// How fast a visit stands while a plan is made.
public enum PlanHold: Hashable, Sendable {
  /// It may go to any day and team that suit.
  case free
  /// Its day and teams stay, its time may move.
  case route
  /// Day, time and teams stay.
  case slot
  /// It goes to a day, and to a team and a time where they are named.
  case to(Day, team: RowNumber<OutreachTeam>?, at: Int?)

  /// How a month is planned: what is pinned, confirmed, under way or made stays.
  public static func usual(_ visit: OutreachVisit) -> PlanHold {
    visit.slot != nil && (visit.isPinned || visit.state != .planned) ? .slot : .free
  }

  /// How one visit is fitted in: everything that has a day keeps its day and time.
  public static func standing(_ visit: OutreachVisit) -> PlanHold { visit.slot == nil ? .free : .slot }
}

/// One team on one day: what other literature calls a vehicle.
public struct TeamDay: Hashable, Sendable {
  /// The team, any number; two team-days of one team share it.
  public var team: Int
  /// The day, a calendar number so that gaps count weekends too.
  public var day: Int
  /// Where the team starts, an index into the travel matrix.
  public var start: Int
  /// Where it ends.
  public var end: Int
  /// Earliest departure and latest return.
  public var shift: TimeWindow
  /// Longest time from departure to return; nil for the whole shift.
  public var longestWork: Int?
  /// Time from departure to return above which overtime is counted; nil for none.
  public var ordinaryWork: Int?
  /// The lunch break, needed only when the team goes out at all.
  public var lunch: LunchBreak?
  /// The sum of demands it can carry; nil for no limit.
  public var capacity: Int?
  /// What the team can do.
  public var skills: Skills
  /// The pool whose kit the team carries, such as its depot's; teams of one pool share the stock of a day.
  public var kitPool: Int
  /// The cost of going out at all, in the unit of travel cost.
  public var fixedCost: Int

  /// Makes a team-day.
  public init(
    team: Int, day: Int, start: Int, end: Int, shift: TimeWindow, longestWork: Int? = nil, ordinaryWork: Int? = nil,
    lunch: LunchBreak? = nil, capacity: Int? = nil, skills: Skills = [], kitPool: Int = 0, fixedCost: Int = 0
  ) {
    self.team = team
    self.day = day
    self.start = start
    self.end = end
    self.shift = shift
    self.longestWork = longestWork
    self.ordinaryWork = ordinaryWork
    self.lunch = lunch
    self.capacity = capacity
    self.skills = skills
    self.kitPool = kitPool
    self.fixedCost = fixedCost
  }
}

/// One visit to be made, by one team or two.
public struct Stop: Hashable, Sendable {
  /// Where, an index into the travel matrix.
  public var location: Int
  /// When it may be visited.
  public var windows: StopWindows
  /// Who is needed, for how long, with what.
  public var crew: Crew
  /// What it costs to leave it out.
  public var worth: Worth
  /// The teams that may come; nil for all.
  public var allowedTeams: Set<Int>?
  /// The days on which they may come; nil for all.
  public var allowedDays: Set<Int>?
  /// The teams that should come if possible; empty for no wish.
  public var preferredTeams: Set<Int>
  /// What is already decided.
  public var pin: Pin?
  /// Where it stood in an earlier plan.
  public var former: FormerPlace?
  /// The last day on which it is not late; nil where no day is too late.
  public var due: Int?

  /// How many days late a day is, from 0 to 366.
  func lateness(on day: Int) -> Int { due.map { min(366, max(0, day - $0)) } ?? 0 }

  /// Makes a stop; by default mandatory, any time, any team.
  public init(
    location: Int, windows: StopWindows = .anyTime, crew: Crew, worth: Worth = .mandatory,
    allowedTeams: Set<Int>? = nil, allowedDays: Set<Int>? = nil, preferredTeams: Set<Int> = [], pin: Pin? = nil,
    former: FormerPlace? = nil, due: Int? = nil
  ) {
    self.location = location
    self.windows = windows
    self.crew = crew
    self.worth = worth
    self.allowedTeams = allowedTeams
    self.allowedDays = allowedDays
    self.preferredTeams = preferredTeams
    self.pin = pin
    self.former = former
    self.due = due
  }
}

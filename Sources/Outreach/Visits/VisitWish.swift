public import Language
public import Municipality

/// What is asked for with a visit.
public struct VisitWish: Hashable, Sendable {
  /// Whom it goes to.
  public var target: VisitTarget
  /// The branch in whose figures it counts.
  public var branch: Code<Branch>
  /// What help is wanted, as codes of the catalogue.
  public var tasks: [String]
  /// How many residents want help, 1…500.
  public var residents: Int
  /// The first day that suits.
  public var earliest: Day
  /// The last day that suits.
  public var latest: Day
  /// The weekdays that suit.
  public var weekdays: Set<Weekday> = Set(Weekday.allCases)
  /// The time of day that suits; nil for whenever the place is open.
  public var time: TimeSpan?
  /// Minutes on the spot, 5…600.
  public var minutes: Int
  /// How many employees, 1…4.
  public var staff: Int
  /// How many teams at the same time, 1 or 2.
  public var teams: Int
  /// What the team must be able to do.
  public var skills = ChoiceSet<OutreachSkill>(bits: 0)
  /// Which languages it must speak.
  public var languages = ChoiceSet<OutreachLanguage>(bits: 0)
  /// What must be in the car, by kind.
  public var kit: [KitKind: Int] = [:]

  /// Asks for a visit to a place as its details say.
  public init(
    _ target: VisitTarget, branch: Code<Branch>, tasks: [String], residents: Int, from earliest: Day, to latest: Day,
    minutes: Int = 60, staff: Int = 1, teams: Int = 1
  ) {
    self.target = target
    self.branch = branch
    self.tasks = tasks
    self.residents = residents
    self.earliest = earliest
    self.latest = latest
    self.minutes = minutes
    self.staff = staff
    self.teams = teams
  }
}

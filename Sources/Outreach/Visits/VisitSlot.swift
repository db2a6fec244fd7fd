public import Language
public import Records

/// A day, a time and a team: when a visit is made and by whom.
public struct VisitSlot: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// When it begins, in minutes after midnight.
  public var begins: Int
  /// The team.
  public var team: RowNumber<OutreachTeam>
  /// The second team, which begins at the same time; nil for one team.
  public var other: RowNumber<OutreachTeam>?

  /// Makes a slot.
  public init(day: Day, begins: Int, team: RowNumber<OutreachTeam>, other: RowNumber<OutreachTeam>? = nil) {
    self.day = day
    self.begins = begins
    self.team = team
    self.other = other
  }

  /// The teams, one or two.
  public var teams: [RowNumber<OutreachTeam>] { other.map { [team, $0] } ?? [team] }
}

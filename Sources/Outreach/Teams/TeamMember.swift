public import Language
public import Municipality
public import Records

/// Somebody who drives out with a team.
public struct TeamMember: Hashable, Sendable {
  /// Which it is; commands call the member by it.
  public let id: RowNumber<TeamMember>
  /// The team.
  public let team: RowNumber<OutreachTeam>
  /// Who it is; nil once the reason to keep them has ended.
  public let person: RandomID?
  /// What they may and can do.
  public let skills: ChoiceSet<OutreachSkill>
  /// Which languages they speak beside the country's own.
  public let languages: ChoiceSet<OutreachLanguage>
  /// When they are away; why is not kept.
  public let away: [ClosedRange<Day>]
  /// The last day on the team; nil while they are on it.
  public let closed: Day?

  /// Whether they are at work on a day, as far as the register knows.
  public func isThere(on day: Day) -> Bool {
    person != nil && (closed.map { day <= $0 } ?? true) && !away.contains { $0.contains(day) }
  }
}

public import Language
public import Municipality

/// What a team may and can do on a day: what those of its members can who are there.
public struct TeamAbility: Hashable, Sendable {
  /// What somebody on the team may or can do.
  public let skills: ChoiceSet<OutreachSkill>
  /// Which languages somebody on the team speaks beside the country's own.
  public let languages: ChoiceSet<OutreachLanguage>
  /// How many of the team are there.
  public let size: Int

  /// What a team can do on a day; nothing at all on a day when it does not drive.
  ///
  /// - Parameter members: members of any teams; those of others are left out.
  public static func of(_ team: OutreachTeam, on day: Day, _ members: [TeamMember]) -> TeamAbility {
    let there = team.hours(on: day) == nil ? [] : members.filter { $0.team == team.id && $0.isThere(on: day) }
    return TeamAbility(
      skills: ChoiceSet(bits: there.reduce(0) { $0 | $1.skills.bits }),
      languages: ChoiceSet(bits: there.reduce(0) { $0 | $1.languages.bits }), size: there.count)
  }
}

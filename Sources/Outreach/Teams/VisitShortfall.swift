public import Language
public import Municipality
public import Records
public import SQLite

/// A visit that has a day, and what those who are there cannot give it.
public struct VisitShortfall: Hashable, Sendable {
  /// The visit.
  public let visit: OutreachVisit
  /// Whether a team of it does not drive on the day.
  public let lacksTeam: Bool
  /// How many employees are missing.
  public let staff: Int
  /// What nobody there may or can do.
  public let skills: ChoiceSet<OutreachSkill>
  /// Which languages nobody there speaks.
  public let languages: ChoiceSet<OutreachLanguage>

  /// What a visit misses of the teams that come to it, two counting as one; nil for nothing.
  ///
  /// - Parameter members: members of any teams.
  public init?(_ visit: OutreachVisit, _ teams: [RowNumber<OutreachTeam>: OutreachTeam], _ members: [TeamMember]) {
    guard let slot = visit.slot else { return nil }
    let coming = slot.teams.compactMap { teams[$0] }
    let abilities = coming.map { TeamAbility.of($0, on: slot.day, members) }
    self.visit = visit
    lacksTeam = coming.contains { $0.hours(on: slot.day) == nil }
    staff = max(0, visit.wish.staff - abilities.reduce(0) { $0 + $1.size })
    let (skills, languages) = abilities.reduce((0, 0)) { ($0.0 | $1.skills.bits, $0.1 | $1.languages.bits) }
    self.skills = ChoiceSet(bits: visit.wish.skills.bits & ~skills)
    self.languages = ChoiceSet(bits: visit.wish.languages.bits & ~languages)
    guard lacksTeam || staff > 0 || !self.skills.isEmpty || !self.languages.isEmpty else { return nil }
  }

  /// The visits to come on some days that miss something, by day and time.
  ///
  /// - Parameter members: all members, as ``MemberRegister/members(in:)`` gives them.
  public static func find(
    on days: ClosedRange<Day>, _ members: [TeamMember], in reader: Reader
  ) throws -> [VisitShortfall] {
    let teams = try Dictionary(TeamRegister.teams(in: reader).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return try VisitRegister.visits(on: days, in: reader).filter(\.state.isScheduled).compactMap {
      VisitShortfall($0, teams, members)
    }
  }
}

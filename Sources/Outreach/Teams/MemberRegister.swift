import Language
import Municipality
public import Records
public import SQLite

/// Who drives out with which team.
public enum MemberRegister {
  /// All members, in the order they were added.
  public static func members(in reader: Reader) throws -> [TeamMember] { try read("ORDER BY number", [], in: reader) }

  /// The members of a team, in the order they were added.
  public static func members(of team: RowNumber<OutreachTeam>, in reader: Reader) throws -> [TeamMember] {
    try read("WHERE team = ? ORDER BY number", [.whole(team.number)], in: reader)
  }

  /// One member.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func member(_ id: RowNumber<TeamMember>, in reader: Reader) throws -> TeamMember {
    guard let member = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw OutreachFault.unknown(.member, nearest: nil)
    }
    return member
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [TeamMember] {
    let away = try Dictionary(
      grouping: reader.rows("SELECT member, first_day, last_day FROM outreach_absence ORDER BY member, first_day") {
        (member: $0.whole(0), days: Day(number: $0.whole(1))...Day(number: $0.whole(2)))
      }, by: \.member)
    return try reader.rows(
      "SELECT number, team, person, skills, languages, closed FROM outreach_member" + rest, values
    ) { row -> TeamMember? in
      guard let id = RowNumber<TeamMember>(row.whole(0)), let team = RowNumber<OutreachTeam>(row.whole(1)) else {
        return nil
      }
      return TeamMember(
        id: id, team: team, person: RandomID(bytes: row.blob(2)), skills: ChoiceSet(bits: row.whole(3)),
        languages: ChoiceSet(bits: row.whole(4)), away: (away[id.number] ?? []).map(\.days),
        closed: row.optionalWhole(5).map { Day(number: $0) })
    }.compactMap(\.self)
  }
}

import Formats
import Language
import Municipality
import Outreach
import People
import Records
import SQLite

/// A member of a team as the command line shows one.
struct MemberCard {
  let member: TeamMember
  let telephone: String
  /// The last day on which the person is kept as a member.
  let until: Day?
  private let fullName: String?
  private let isRestricted: Bool

  init(_ member: TeamMember, in reader: Reader) throws {
    self.member = member
    let person = try member.person.flatMap { try PersonRegister.person($0, in: reader) }
    // Data that may only be stored are not used.
    isRestricted = person?.restriction != nil
    fullName = isRestricted ? nil : person?.details.name
    telephone = isRestricted ? "" : person?.details.telephone ?? ""
    until = try MemberRegister.until(member, in: reader)
  }

  /// The name; a dash for one whose data are gone.
  func name(in language: LanguageCode) -> String {
    fullName ?? (isRestricted ? PlaceCommandPhrase.restricted(in: language) : "–")
  }

  /// The days on which the member is away.
  func away(in language: LanguageCode) -> String {
    member.away.map { days in
      let first = DayText.short(days.lowerBound, in: language)
      return days.lowerBound == days.upperBound ? first : first + " – " + DayText.short(days.upperBound, in: language)
    }.joined(separator: ", ")
  }

  /// What the member may and can do, and the languages spoken.
  func abilities(in language: LanguageCode) -> String {
    (member.skills.choices.map { $0.wording[language] } + member.languages.choices.map { $0.wording[language] })
      .joined(separator: ", ")
  }

  /// The member on one line.
  func line(in language: LanguageCode) -> String {
    let away = away(in: language)
    return [
      "\(member.id). \(name(in: language))", telephone, abilities(in: language),
      away.isEmpty ? "" : MemberCommandPhrase.awayLine(in: language, ["days": .text(away)]),
      member.closed.map { MemberCommandPhrase.leavesLine(in: language, ["day": .day($0)]) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// The member without who it is.
  func json(team: String) -> JSON {
    [
      "number": .whole(member.id.number), "team": .text(team),
      "skills": .array(member.skills.choices.map { .text($0.code) }),
      "languages": .array(member.languages.choices.map { .text($0.code) }),
      "away": .array(member.away.map { ["from": $0.lowerBound.json, "to": $0.upperBound.json] }),
      "closed": member.closed?.json ?? .null, "erased": .bool(member.person == nil), "until": until?.json ?? .null,
    ]
  }
}

extension TeamMember {
  /// Whether they are on the team on a day, away or not.
  func isOnTeam(on day: Day) -> Bool { person != nil && (closed.map { day <= $0 } ?? true) }
}

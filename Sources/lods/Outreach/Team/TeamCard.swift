import Console
import Formats
import Language
import Municipality
import Office
import Outreach
import Records

/// A team as the command line shows one.
struct TeamCard {
  let team: OutreachTeam
  /// The name of the branch that it starts from.
  let branch: String
  /// Those who are on it today or will be.
  let members: [MemberCard]
  /// What it can do today.
  let ability: TeamAbility

  init(_ team: OutreachTeam, in office: Office) throws {
    let today = office.clock.today
    self.team = team
    branch = try office.desk.read { try BranchRegister.branch(team.details.branch, in: $0).name }
    members = try office.people().read { reader in
      try MemberRegister.members(of: team.id, in: reader).filter { $0.isOnTeam(on: today) }
        .map { try MemberCard($0, in: reader) }
    }
    ability = TeamAbility.of(team, on: today, members.map(\.member))
  }

  /// All teams, in the order they were made.
  static func all(in office: Office) throws -> [TeamCard] {
    try office.desk.read { try TeamRegister.teams(in: $0) }.map { try TeamCard($0, in: office) }
  }

  /// The working hours as a week.
  var week: CalendarRegister.Week { team.details.hours.mapValues { [$0] } }

  /// The team with its members, by their numbers.
  var json: JSON {
    let details = team.details
    return [
      "id": .text(team.code.text), "name": .text(details.name), "branch": .text(details.branch.text),
      "hours": .object(
        Weekday.allCases.compactMap { day in details.hours[day].map { JSONMember(day.code, .text($0.text)) } }),
      "lunch": .whole(details.lunch), "lunchWindow": .text(details.lunchWindow.text),
      "longest": JSON(details.longest), "ordinary": JSON(details.ordinary),
      "off": .array(team.off.map { ["from": $0.lowerBound.json, "to": $0.upperBound.json] }),
      "closed": team.closed?.json ?? .null, "members": .array(members.map { .whole($0.member.id.number) }),
      "today": [
        "size": .whole(ability.size), "skills": .array(ability.skills.choices.map { .text($0.code) }),
        "languages": .array(ability.languages.choices.map { .text($0.code) }),
      ],
    ]
  }

  /// The team on a page of the terminal.
  func text(on console: Terminal, in language: LanguageCode) -> String {
    func say(_ phrase: TeamCommandPhrase, _ values: [String: PhraseValue] = [:]) -> String {
      phrase(in: language, values)
    }
    let details = team.details
    var lines = [
      console.painted(details.name, .bold) + "  " + branch,
      say(.hoursLine, ["week": .text(PlaceHours.text(week, in: language))]),
      details.lunch == 0
        ? say(.noLunch)
        : say(
          .lunchLine,
          [
            "n": .number(details.lunch), "from": .text(DayText.time(minute: details.lunchWindow.from, in: language)),
            "to": .text(DayText.time(minute: details.lunchWindow.to, in: language)),
          ]),
    ]
    if let minutes = details.longest { lines.append(say(.longestLine, ["n": .number(minutes)])) }
    if let minutes = details.ordinary { lines.append(say(.ordinaryLine, ["n": .number(minutes)])) }
    lines += team.off.map { say(.offLine, ["from": .day($0.lowerBound), "to": .day($0.upperBound)]) }
    if let day = team.closed { lines.append(say(.closedLine, ["day": .day(day)])) }
    lines += ["", say(.membersColumn)]
    if members.isEmpty { lines.append("  " + say(.noMembers, ["team": .text(team.code.text)])) }
    lines += members.flatMap { HangingText.lines($0.line(in: language), indent: 2, on: console) }
    return lines.joined(separator: "\n") + "\n"
  }
}

import Console
import Language
import Municipality
import Office
import Outreach
import Records

/// Which visits to come cannot be made as they are planned, told beside what a command did.
enum ShortfallNotes {
  /// How far ahead is looked.
  private static let days = 366
  /// The most that are told one by one.
  private static let told = 5

  /// Tells of them as notes on standard error.
  ///
  /// - Parameter missing: what the planning of a day anew is told, as `--member 2`; nil where nobody new is missing.
  static func tell(missing: String? = nil, from today: Day, in office: Office, _ invocation: Invocation) throws {
    let members = try office.people().read { try MemberRegister.members(in: $0) }
    let all = try office.desk.read { try VisitShortfall.find(on: today...today.adding(days), members, in: $0) }
    let language = invocation.language
    for shortfall in all.prefix(told) {
      guard let day = shortfall.visit.slot?.day else { continue }
      invocation.console.note(
        TeamCommandPhrase.shortfall(
          in: language,
          [
            "n": .text(shortfall.visit.number.description), "day": .day(day),
            "what": .text(what(shortfall, in: language)),
          ]))
    }
    guard !all.isEmpty else { return }
    if all.count > told {
      invocation.console.note(TeamCommandPhrase.moreShortfalls(in: language, ["n": .number(all.count - told)]))
    }
    let day = all.compactMap { $0.visit.slot?.day }.min()
    let line = missing.flatMap { words in day.map { "--date \($0.iso) " + words } } ?? "--help"
    invocation.console.note(RegisterPhrase.next(in: language, ["line": .text("lods visit replan " + line)]))
  }

  private static func what(_ shortfall: VisitShortfall, in language: LanguageCode) -> String {
    if shortfall.lacksTeam { return TeamCommandPhrase.lacksTeam(in: language) }
    var parts = shortfall.skills.choices.map { $0.wording[language] }
    parts += shortfall.languages.choices.map { $0.wording[language] }
    if shortfall.staff > 0 {
      parts.append(TeamCommandPhrase.lacksStaff(in: language, ["n": .number(shortfall.staff)]))
    }
    return TeamCommandPhrase.lacks(in: language, ["what": .text(parts.joined(separator: ", "))])
  }
}

public import Language
import Municipality
public import SQLite

/// What stands in the way of a visit as things are now; the request is kept all the same.
public enum VisitNote: Hashable, Sendable {
  /// There is no team.
  case noTeam
  /// No team has as many members as the visit takes.
  case tooFew
  /// Nobody on any team can do it.
  case skill(OutreachSkill)
  /// Nobody on any team speaks it.
  case language(OutreachLanguage)
  /// Each is there, but on no one team.
  case apart
  /// No branch has kit of that kind.
  case kit(KitKind)

  /// The code for programs.
  public var code: String {
    switch self {
    case .noTeam: "noTeam"
    case .tooFew: "tooFewOnTeams"
    case .skill: "skillNobodyHas"
    case .language: "languageNobodySpeaks"
    case .apart: "skillsOnNoOneTeam"
    case .kit: "kitNobodyHas"
    }
  }

  /// The sentence.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .noTeam: VisitPhrase.noTeam(in: language)
    case .tooFew: VisitPhrase.tooFew(in: language)
    case .skill(let skill):
      VisitPhrase.skillMissing(in: language, ["skill": .text(skill.wording[language].lowercasedFirst)])
    case .language(let spoken):
      VisitPhrase.languageMissing(in: language, ["language": .text(spoken.wording[language])])
    case .apart: VisitPhrase.skillsApart(in: language)
    case .kit(let kind): VisitPhrase.kitMissing(in: language, ["kit": .text(kind.wording[language])])
    }
  }

  /// What stands in the way of a wish, by who is on the teams and what kit there is.
  public static func notes(on wish: VisitWish, day: Day, desk: Reader, people: Reader) throws -> [VisitNote] {
    let teams = try TeamRegister.teams(in: desk).filter { $0.closed.map { day <= $0 } ?? true }
    guard !teams.isEmpty else { return [.noTeam] }
    let members = try MemberRegister.members(in: people).filter { member in
      member.person != nil && (member.closed.map { day <= $0 } ?? true)
    }
    let known = teams.map { team in
      let there = members.filter { $0.team == team.id }
      return (
        size: there.count, skills: there.reduce(0) { $0 | $1.skills.bits },
        languages: there.reduce(0) { $0 | $1.languages.bits }
      )
    }
    let skills = wish.skills.choices.filter { skill in !known.contains { $0.skills & 1 << skill.number != 0 } }
    let languages = wish.languages.choices.filter { spoken in
      !known.contains { $0.languages & 1 << spoken.number != 0 }
    }
    var notes = skills.map { VisitNote.skill($0) } + languages.map { VisitNote.language($0) }
    let hasAll = known.contains { team in
      wish.skills.bits & ~team.skills == 0 && wish.languages.bits & ~team.languages == 0
    }
    if !known.contains(where: { $0.size >= wish.staff }) { notes.insert(.tooFew, at: 0) }
    if notes.isEmpty, !hasAll { notes.append(.apart) }
    let kinds = try Set(KitBook.kinds(in: people).values)
    notes += wish.kit.keys.filter { !kinds.contains($0) }.sorted { $0.number < $1.number }.map { VisitNote.kit($0) }
    return notes
  }
}

extension String {
  /// The text with its first letter small, to stand within a sentence; a name such as MitID keeps its letters.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

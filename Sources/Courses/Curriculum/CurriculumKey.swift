import Language

/// A key of the front matter of a curriculum or of a session, in the three languages.
enum CurriculumKey: CaseIterable {
  case title, audience, level, buildsOn, prerequisites, equipment, language, version, state, licence, contact
  case digComp, focus, shorterCourse, people
  case teaching, exercises, pause

  /// The keys of `curriculum.md`.
  static let ofCurriculum: [CurriculumKey] = [
    .title, .audience, .level, .buildsOn, .prerequisites, .equipment, .language, .version, .state, .licence, .contact,
    .digComp, .focus, .shorterCourse, .people,
  ]
  /// The keys of a session.
  static let ofSession: [CurriculumKey] = [.title, .teaching, .exercises, .pause, .digComp]

  /// How the key is written.
  var word: Wording {
    switch self {
    case .title: Wording(da: "titel", sv: "titel", en: "title")
    case .audience: Wording(da: "målgruppe", sv: "målgrupp", en: "audience")
    case .level: Wording(da: "niveau", sv: "nivå", en: "level")
    case .buildsOn: Wording(da: "bygger på", sv: "bygger på", en: "builds on")
    case .prerequisites: Wording(da: "forudsætninger", sv: "förkunskaper", en: "prerequisites")
    case .equipment: Wording(da: "udstyr", sv: "utrustning", en: "equipment")
    case .language: Wording(da: "sprog", sv: "språk", en: "language")
    case .version: Wording(da: "version", sv: "version", en: "version")
    case .state: Wording(da: "status", sv: "status", en: "status")
    case .licence: Wording(da: "licens", sv: "licens", en: "licence")
    case .contact: Wording(da: "kontakt", sv: "kontakt", en: "contact")
    case .digComp: Wording(da: "digcomp", sv: "digcomp", en: "digcomp")
    case .focus: Wording(da: "fokus", sv: "fokus", en: "focus")
    case .shorterCourse: Wording(da: "kortere forløb", sv: "kortare kurs", en: "shorter course")
    case .people: Wording(da: "personer", sv: "personer", en: "people")
    case .teaching: Wording(da: "undervisning", sv: "undervisning", en: "teaching")
    case .exercises: Wording(da: "øvelser", sv: "övningar", en: "exercises")
    case .pause: Wording(da: "pause", sv: "paus", en: "break")
    }
  }
}

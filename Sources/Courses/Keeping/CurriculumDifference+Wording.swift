public import Language

extension CurriculumDifference.Part {
  /// What the part is called where two versions are compared.
  public var wording: Wording {
    switch self {
    case .title: Wording(da: "titel", sv: "titel", en: "title")
    case .audience: Wording(da: "målgruppe", sv: "målgrupp", en: "audience")
    case .level: Wording(da: "niveau", sv: "nivå", en: "level")
    case .version: Wording(da: "version", sv: "version", en: "version")
    case .state: Wording(da: "status", sv: "status", en: "state")
    case .licence: Wording(da: "licens", sv: "licens", en: "licence")
    case .contact: Wording(da: "kontakt", sv: "kontakt", en: "contact")
    case .prerequisites: Wording(da: "forudsætninger", sv: "förkunskaper", en: "prerequisites")
    case .equipment: Wording(da: "udstyr", sv: "utrustning", en: "equipment")
    case .focus: Wording(da: "fokus", sv: "fokus", en: "focus")
    case .about: Wording(da: "omtale", sv: "beskrivning", en: "description")
    case .minutes: Wording(da: "minutter", sv: "minuter", en: "minutes")
    case .competences: Wording(da: "kompetencer", sv: "kompetenser", en: "competences")
    case .questions: Wording(da: "spørgsmål", sv: "frågor", en: "questions")
    case .objectives: Wording(da: "mål", sv: "mål", en: "objectives")
    case .text: Wording(da: "tekst", sv: "text", en: "text")
    case .steps: Wording(da: "trin", sv: "steg", en: "steps")
    case .exercises: Wording(da: "øvelser", sv: "övningar", en: "exercises")
    case .keyCards: Wording(da: "nøglekort", sv: "nyckelkort", en: "key cards")
    case .keyPoints: Wording(da: "det vigtigste", sv: "det viktigaste", en: "key points")
    case .teacher: Wording(da: "til underviseren", sv: "till läraren", en: "for the teacher")
    case .materials: Wording(da: "materialer", sv: "material", en: "materials")
    case .layout: Wording(da: "kun opsætning", sv: "bara uppställning", en: "layout alone")
    }
  }
}

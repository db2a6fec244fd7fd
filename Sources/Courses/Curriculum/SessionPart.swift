public import Language

/// The parts of a session that stand apart from the learner's own text, each under its own heading.
public enum SessionPart: CaseIterable, Sendable {
  case questions, objectives, exercises, keyCards, keyPoints, teacher, materials

  /// The heading.
  public var heading: Wording {
    switch self {
    case .questions: Wording(da: "Spørgsmål", sv: "Frågor", en: "Questions")
    case .objectives: Wording(da: "Mål", sv: "Mål", en: "Objectives")
    case .exercises: Wording(da: "Øvelser", sv: "Övningar", en: "Exercises")
    case .keyCards: Wording(da: "Nøglekort", sv: "Nyckelkort", en: "Key cards")
    case .keyPoints: Wording(da: "Det vigtigste", sv: "Det viktigaste", en: "Key points")
    case .teacher: Wording(da: "Til underviseren", sv: "Till läraren", en: "For the teacher")
    case .materials: Wording(da: "Materialer", sv: "Material", en: "Materials")
    }
  }

  /// The part of a heading; nil for a heading of the learner's text.
  init?(heading: String, in language: LanguageCode) {
    let heading = heading.lowercased()
    guard let part = SessionPart.allCases.first(where: { $0.heading[language].lowercased() == heading }) else {
      return nil
    }
    self = part
  }
}

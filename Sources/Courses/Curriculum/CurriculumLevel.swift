public import Language

/// How much somebody should know before a curriculum.
public enum CurriculumLevel: Int, CaseIterable, Sendable {
  case beginner = 0, somePractice, practised

  /// How the level is written in a curriculum.
  public var word: Wording {
    switch self {
    case .beginner: Wording(da: "begynder", sv: "nybörjare", en: "beginner")
    case .somePractice: Wording(da: "let øvet", sv: "viss vana", en: "some practice")
    case .practised: Wording(da: "øvet", sv: "van", en: "practised")
    }
  }
}

public import Language

/// How far a curriculum has come.
public enum CurriculumState: Int, CaseIterable, Sendable {
  case draft = 0, trial, stable, needsRevision

  /// How the state is written in a curriculum.
  public var word: Wording {
    switch self {
    case .draft: Wording(da: "kladde", sv: "utkast", en: "draft")
    case .trial: Wording(da: "afprøves", sv: "prövas", en: "trial")
    case .stable: Wording(da: "fast", sv: "fast", en: "stable")
    case .needsRevision: Wording(da: "skal rettes", sv: "ska rättas", en: "needs revision")
    }
  }
}

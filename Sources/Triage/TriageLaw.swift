public import Language
import Municipality

/// What every model must keep; a document that breaks one is refused with the two sets of answers that show it.
public enum TriageLaw: String, CaseIterable, Sendable {
  /// More need never lowers the level.
  case moreNeed = "more-need"
  /// "Not known" lies between the answers beside it.
  case unknownBetween = "unknown-between"
  /// The wish to learn never raises the level, and never takes anybody below side by side.
  case learnTowardsSide = "learn-towards-side"
  /// The role's ceiling is never passed.
  case ceiling
  /// Every set of answers has advice.
  case advice

  /// The law in words.
  public var wording: Wording {
    switch self {
    case .moreNeed:
      Wording(
        da: "Mere behov må aldrig give en lavere hjælpegrad.", sv: "Större behov får aldrig ge en lägre hjälpnivå.",
        en: "More need must never give a lower help level.")
    case .unknownBetween:
      Wording(
        da: "»Ved ikke« skal ligge mellem de andre svar.", sv: "”Vet inte” ska ligga mellan de andra svaren.",
        en: "\"Not known\" must lie between the other answers.")
    case .learnTowardsSide:
      Wording(
        da: "Lyst til at lære må aldrig give mere hjælp og aldrig sende nogen under side om side.",
        sv: "Viljan att lära får aldrig ge mer hjälp och aldrig föra någon under sida vid sida.",
        en: "The wish to learn must never give more help, nor take anybody below side by side.")
    case .ceiling:
      Wording(
        da: "Rollens loft må aldrig overskrides.", sv: "Rollens tak får aldrig överskridas.",
        en: "The role's ceiling must never be passed.")
    case .advice:
      Wording(
        da: "Alle svar skal give et råd.", sv: "Alla svar ska ge ett råd.", en: "Every set of answers must give advice."
      )
    }
  }

  /// A breach: two sets of answers that show it, for a task of a complexity.
  public struct Breach: Hashable, Sendable {
    /// The law.
    public let law: TriageLaw
    /// The one set.
    public let first: TriageAnswers
    /// The other.
    public let second: TriageAnswers
    /// The task's complexity.
    public let complexity: Int
  }
}

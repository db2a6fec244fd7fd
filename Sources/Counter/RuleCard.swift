public import Language
public import Municipality

/// The rule card of a task as a desk shows it, in one language.
public struct RuleCard: Hashable, Sendable {
  /// What staff may do.
  public let may: [String]
  /// What staff may not do.
  public let mayNot: [String]
  /// The non-digital way; nil where the catalogue has none.
  public let instead: String?
  /// Who decides on that way, with the law; it also says whether a source was found, where that is not as for the card.
  public let decidedBy: String?
  /// The page that the card was read on; empty where there is none.
  public let source: String
  /// The day it was read.
  public let checkedOn: Day
  /// Whether a source was found; where not, the reader is told so.
  public let verified: Bool
  /// The language of the card.
  public let language: LanguageCode

  /// The rule card of a task; nil for a task of the office's own, which has none.
  public init?(of task: OfficeTask, in language: LanguageCode) {
    guard let entry = task.entry else { return nil }
    may = entry.card.may.map { $0[language] }
    mayNot = entry.card.mayNot.map { $0[language] }
    instead = entry.alternative?.what[language]
    decidedBy = entry.alternative.map { other in
      var text = other.decidedBy[language]
      if !other.law.isEmpty { text += " (\(other.law))" }
      if other.verified != entry.card.verified { text += " (\(RuleCard.mark(other.verified, in: language)))" }
      return text
    }
    source = entry.card.source
    checkedOn = entry.card.checkedOn
    verified = entry.card.verified
    self.language = language
  }

  /// Whether a source was found, in words: "confirmed" or "not confirmed".
  public var mark: String { RuleCard.mark(verified, in: language) }

  /// When it was read, in words: "read 20-11-2026".
  public var checked: String {
    RuleCardPhrase.checked(in: language, ["day": .text(DayText.short(checkedOn, in: language))])
  }

  private static func mark(_ verified: Bool, in language: LanguageCode) -> String {
    (verified ? RuleCardPhrase.verified : .unverified)(in: language)
  }
}

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
  /// Who decides on that way, with the law.
  public let decidedBy: String?
  /// The page that the card was read on; empty where there is none.
  public let source: String
  /// The day it was read.
  public let checkedOn: Day
  /// Whether a source was found for all of it; where not, the reader is told so.
  public let verified: Bool
  /// Whether a source was found, in words: "confirmed", "not confirmed", or for which part only.
  public let mark: String
  /// The language of the card.
  public let language: LanguageCode

  /// The rule card of a task; nil for a task of the office's own, which has none.
  public init?(of task: OfficeTask, in language: LanguageCode) {
    guard let entry = task.entry else { return nil }
    may = entry.card.may.map { $0[language] }
    mayNot = entry.card.mayNot.map { $0[language] }
    instead = entry.alternative?.what[language]
    decidedBy = entry.alternative.map { other in
      other.decidedBy[language] + (other.law.isEmpty ? "" : " (\(other.law))")
    }
    source = entry.card.source
    checkedOn = entry.card.checkedOn
    let isWayVerified = entry.alternative?.verified ?? entry.card.verified
    verified = entry.card.verified && isWayVerified
    // One mark for the whole card: two that differ would seem to contradict each other.
    let phrase: RuleCardPhrase =
      switch (entry.card.verified, isWayVerified) {
      case (true, true): .verified
      case (false, false): .unverified
      case (false, true): .onlyInstead
      case (true, false): .notInstead
      }
    mark = phrase(in: language)
    self.language = language
  }

  /// When it was read, in words: "read 20-11-2026".
  public var checked: String {
    RuleCardPhrase.checked(in: language, ["day": .text(DayText.short(checkedOn, in: language))])
  }
}

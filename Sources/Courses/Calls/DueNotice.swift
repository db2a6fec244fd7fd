public import Language

/// What one learner is to be told now: all that is of one kind, so that nobody is rung twice for it.
public struct DueNotice: Hashable, Sendable {
  /// What kind of thing.
  public let kind: NoticeKind
  /// The things, at least one; several where several dates were changed.
  public let notices: [Notice]
  /// Who.
  public let enrolment: Enrolment
  /// The term.
  public let term: Term
  /// The last day on which it is of use to tell.
  public let deadline: Day
  /// The day before which they asked not to be rung.
  public let notBefore: Day?
  /// The calls that have been tried, the first one first.
  public let tries: [NoticeRecord]
  /// How many of them were today.
  public let triesToday: Int

  /// How many times nobody took the telephone.
  public var unanswered: Int { tries.count { $0.outcome == .noAnswer } }

  /// Whether another call is likely in vain, so that a letter is better.
  public var isInVain: Bool { tries.last?.outcome == .wrongNumber || unanswered >= Self.mostTries }

  /// How many times one tries before one writes; this project's own rule.
  public static let mostTries = 3

  /// The dates of the term that it is about.
  public var dates: [TermDate] {
    let ids = Set(notices.compactMap(\.date))
    return term.dates.filter { ids.contains($0.id) }
  }
}

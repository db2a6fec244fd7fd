public import Language
public import Municipality

/// A finished term as the desk's file keeps it: what it was and what it came to.
public struct CourseTotal: Hashable, Sendable {
  /// The term's code.
  public let code: Code<Term>
  /// The code of its offer.
  public let offer: Code<CourseOffer>
  /// Its title; the offer's code where the title did not pass the gate.
  public let title: String
  /// What kind of meeting it was.
  public let kind: TermKind
  /// The branch that held it.
  public let branch: Code<Branch>
  /// Whom it was for.
  public let audience: Audience
  /// The language that was spoken.
  public let language: LanguageCode
  /// The campaign that it was part of; nil for none, and where its name did not pass the gate.
  public let campaign: String?
  /// The first and the last day.
  public let days: ClosedRange<Day>
  /// Whether the library cancelled it.
  public let isCancelled: Bool
  /// Whether it was announced to the public.
  public let isAnnounced: Bool
  /// Whether one had to sign up.
  public let takesSignUp: Bool
  /// How far it was handed over to volunteers, 0…4.
  public let stage: Int
  /// The offer goes on if so many came; nil for no rule.
  public let goesOnAt: Int?
  /// What it cost, in øre or öre.
  public let price: Int
  /// The figures.
  public let counts: CourseCounts
  /// The days on which its visitors were counted, of an open café.
  public let cafeDays: [CafeDay]

  /// How many it is measured by against ``goesOnAt``: the persons who took part, of a café the mean of its counted
  /// dates, rounded.
  public var turnout: Int {
    guard kind == .cafe else { return counts.tookPart }
    guard counts.datesCounted > 0 else { return 0 }
    return (counts.visits + counts.datesCounted / 2) / counts.datesCounted
  }

  /// Whether so many came that the offer goes on; nil for no rule, and for a term that was cancelled.
  public var goesOn: Bool? { isCancelled ? nil : goesOnAt.map { turnout >= $0 } }
}

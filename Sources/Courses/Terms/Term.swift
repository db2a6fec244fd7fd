public import Language
public import Municipality
public import Records

/// A course as it is held once: with place, dates and seats.
public struct Term: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<Term>
  /// Its code.
  public let code: Code<Term>
  /// What it is a term of.
  public let offer: RowNumber<CourseOffer>
  /// How it stands.
  public let state: TermState
  /// What was decided of it.
  public let plan: TermPlan
  /// How many times it was changed.
  public let revision: Int
  /// Its dates, the first one first; cancelled ones too.
  public let dates: [TermDate]

  /// The dates on which it is held.
  public var heldDates: [TermDate] { dates.filter { !$0.isCancelled } }
  /// The first day on which it is held.
  public var start: Day? { heldDates.first?.day }
  /// The last day on which it is held.
  public var end: Day? { heldDates.last?.day }

  /// Whether seats that become free are still offered on a day: not so few days before the start that nobody could
  /// arrange it.
  public func makesOffers(on today: Day) -> Bool {
    guard state == .open || state == .closed, let start else { return false }
    return today.adding(plan.offerDays) <= start
  }
}

public import Language
public import Municipality
public import Records

/// One reason to keep a person, with its last day.
public struct Holding: Hashable, Sendable {
  /// Which it is.
  public let id: RandomID
  /// Why.
  public let purpose: Purpose
  /// The branch that it is about; nil where it is about none.
  public let branch: Code<Branch>?
  /// The day of the booking or the visit; nil where there is none.
  public let day: Day?
  /// The last day on which it is kept.
  public let until: Day

  /// Makes a holding.
  ///
  /// - Parameter until: nil for the purpose's usual number of days after `day`, else after `today`.
  /// - Throws: ``PeopleFault/endsBeforeToday`` where it would be over already.
  public init(
    id: RandomID, _ purpose: Purpose, branch: Code<Branch>? = nil, day: Day? = nil, until: Day? = nil, today: Day
  ) throws {
    self.id = id
    self.purpose = purpose
    self.branch = branch
    self.day = day
    self.until = until ?? (day ?? today).adding(purpose.defaultDays)
    guard self.until >= today else { throw PeopleFault.endsBeforeToday }
  }

  init(stored id: RandomID, _ purpose: Purpose, branch: Code<Branch>?, day: Day?, until: Day) {
    self.id = id
    self.purpose = purpose
    self.branch = branch
    self.day = day
    self.until = until
  }
}

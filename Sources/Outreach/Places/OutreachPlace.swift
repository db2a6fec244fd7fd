public import Language
public import Municipality
public import Records

/// A place that teams visit: a care home, an activity centre, a school.
public struct OutreachPlace: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<OutreachPlace>
  /// Its code.
  public let code: Code<OutreachPlace>
  /// What is known and agreed of it.
  public let details: PlaceDetails
  /// When it takes no visits, in order of the first days.
  public let closures: [PlaceClosure]
  /// Its last day; nil while it is visited.
  public let closed: Day?

  /// Whether it takes visits on a day of the calendar, whatever the hours.
  public func isOpen(on day: Day) -> Bool {
    (closed.map { day <= $0 } ?? true) && !closures.contains { $0.holds(day) }
  }
}

public import Municipality

/// How a sign-up stands, as its secret link tells it.
public enum LinkState: String, CodedChoice {
  /// Has a seat.
  case seat
  /// Waits on the list.
  case waiting
  /// A seat is held until the answer.
  case offered
  /// Said no to an offer.
  case declined
  /// Did not answer an offer in time.
  case expired
  /// Left.
  case left
  /// The library cancelled the term or the seat.
  case cancelled
  /// The term is over.
  case over
  /// The sign-up could not be taken.
  case refused
  /// Came to the library, and no more is told: another link's sign-up stands, or what was written could not be used.
  case received

  /// Whether something may still come of it.
  public var isOpen: Bool { self == .seat || self == .waiting || self == .offered }
}

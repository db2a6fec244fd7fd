/// Why the seats of a term do not allow something.
public enum SeatRefusal: Error, Hashable, Sendable {
  /// There is no seat, and no room on the waiting list.
  case full
  /// No group of the term has so many seats.
  case partyTooLarge(most: Int)
  /// No group of the term is for the device.
  case noGroup
  /// The seats are not free; a move by hand cannot make any.
  case noFreeSeats
  /// The enrolment does not stand where this can be done.
  case wrongStatus(EnrolmentStatus)
  /// The enrolment is not one of the term's.
  case unknown
  /// More seats are taken than would be left.
  case seatsTaken(Int)
}

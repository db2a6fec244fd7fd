public import Language
public import Municipality

/// How an enrolment stands: a closed set, each with whether it holds seats.
public enum EnrolmentStatus: String, CodedChoice {
  /// On the waiting list.
  case waiting
  /// A seat is held for a time, until the answer is known.
  case offered
  /// Has a seat.
  case enrolled
  /// Said no to an offer.
  case declined
  /// Did not answer an offer in time.
  case expired
  /// Left by own wish.
  case left
  /// The library cancelled the term or the seat.
  case cancelled
  /// Came to the share of dates that the term asks for.
  case completed
  /// Came, but to fewer dates.
  case partly
  /// Never came.
  case noShow = "no-show"

  /// Whether the party's seats are taken by it.
  public var holdsSeats: Bool {
    switch self {
    case .offered, .enrolled, .completed, .partly, .noShow: true
    case .waiting, .declined, .expired, .left, .cancelled: false
    }
  }

  /// Whether they have a seat, or had one when the term ended.
  public var isSeated: Bool { holdsSeats && self != .offered }

  /// Whether something may still come of it; the same person has at most one such enrolment in a term.
  public var isOpen: Bool {
    switch self {
    case .waiting, .offered, .enrolled: true
    default: false
    }
  }

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .waiting: Wording(da: "Venter", sv: "Väntar", en: "Waiting")
    case .offered: Wording(da: "Tilbudt en plads", sv: "Erbjuden plats", en: "Offered a seat")
    case .enrolled: Wording(da: "Tilmeldt", sv: "Anmäld", en: "Enrolled")
    case .declined: Wording(da: "Sagde nej tak", sv: "Tackade nej", en: "Declined")
    case .expired: Wording(da: "Svarede ikke i tide", sv: "Svarade inte i tid", en: "Did not answer in time")
    case .left: Wording(da: "Meldte fra", sv: "Avanmäld", en: "Left")
    case .cancelled: Wording(da: "Aflyst af biblioteket", sv: "Inställt av biblioteket", en: "Cancelled by the library")
    case .completed: Wording(da: "Gennemført", sv: "Genomfört", en: "Completed")
    case .partly: Wording(da: "Delvist gennemført", sv: "Delvis genomfört", en: "Partly completed")
    case .noShow: Wording(da: "Kom ikke", sv: "Kom inte", en: "Did not come")
    }
  }
}

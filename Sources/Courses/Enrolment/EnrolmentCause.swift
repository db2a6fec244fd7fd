public import Language
public import Municipality

/// Why an enrolment came to stand as it does: each change has one.
public enum EnrolmentCause: String, CodedChoice {
  /// Somebody signed up.
  case signUp = "sign-up"
  /// Somebody who had left, declined or not answered signed up again, and is last.
  case again
  /// A seat became free, because somebody before left, declined or did not answer.
  case seatFreed = "seat-freed"
  /// The term got more seats.
  case moreSeats = "more-seats"
  /// Said yes to the offer.
  case yes
  /// Said no to the offer.
  case no
  /// The offer's deadline passed.
  case deadline
  /// Left by own wish.
  case leave
  /// Staff moved it by hand, for a reason that is written down.
  case byHand = "by-hand"
  /// The term was cancelled.
  case termCancelled = "term-cancelled"
  /// The term is over, and the lists of who came decide.
  case termOver = "term-over"
  /// The person was erased.
  case erased

  /// What it is called.
  public var wording: Wording {
    switch self {
    case .signUp: Wording(da: "meldte sig til", sv: "anmälde sig", en: "signed up")
    case .again: Wording(da: "meldte sig til igen", sv: "anmälde sig på nytt", en: "signed up again")
    case .seatFreed: Wording(da: "en plads blev ledig", sv: "en plats blev ledig", en: "a seat became free")
    case .moreSeats: Wording(da: "holdet fik flere pladser", sv: "gruppen fick fler platser", en: "more seats")
    case .yes: Wording(da: "sagde ja til pladsen", sv: "tackade ja till platsen", en: "accepted the seat")
    case .no: Wording(da: "sagde nej til pladsen", sv: "tackade nej till platsen", en: "declined the seat")
    case .deadline: Wording(da: "fristen løb ud", sv: "svarstiden gick ut", en: "the deadline passed")
    case .leave: Wording(da: "meldte fra", sv: "avanmälde sig", en: "left")
    case .byHand: Wording(da: "flyttet af en medarbejder", sv: "flyttad av en medarbetare", en: "moved by staff")
    case .termCancelled: Wording(da: "holdet blev aflyst", sv: "gruppen ställdes in", en: "the term was cancelled")
    case .termOver: Wording(da: "holdet er slut", sv: "gruppen är avslutad", en: "the term is over")
    case .erased: Wording(da: "oplysningerne blev slettet", sv: "uppgifterna raderades", en: "the data were erased")
    }
  }
}

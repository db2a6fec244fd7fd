import Language
import Municipality
public import Records

/// Somebody's place in a term, or on its waiting list.
public struct Enrolment: Hashable, Sendable {
  /// Which it is.
  public let id: RandomID
  /// The term.
  public let term: RowNumber<Term>
  /// Who it is; nil once the person was erased and only the figure is left.
  public let person: RandomID?
  /// How it stands.
  public let status: EnrolmentStatus
  /// How many come, 1…20.
  public let party: Int
  /// The order: lower ranks first, then lower turns.
  public let rank: Int
  /// The order of signing up within the term.
  public let turn: Int
  /// What they bring.
  public let device: LearnerDevice?
  /// The group of the term in which seats are held.
  public let group: Int?
  /// Whether a device is to be lent.
  public let wantsLoan: Bool
  /// Whether they say that they are 65 or more; nil where they were not asked.
  public let isSenior: Bool?
  /// What they want to learn; it has passed the gate.
  public let wish: String?
  /// The last second in which an offer may be answered, since 1970; nil unless a seat is offered.
  public let answerBy: Int?

  /// What the law of the waiting list needs of it.
  var entry: SeatBook.Entry {
    SeatBook.Entry(
      id: id, status: status, party: party, rank: rank, turn: turn, device: device, group: group)
  }
}

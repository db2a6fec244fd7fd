import Municipality
public import Records
public import SQLite

/// How many persons a term has, by how sure they are.
public struct SeatCount: Hashable, Sendable {
  /// How many have a seat.
  public let enrolled: Int
  /// How many were offered one and have not answered.
  public let offered: Int
  /// How many are on the waiting list.
  public let waiting: Int

  /// The seats that are taken: those of who has one, and those that are held for an answer.
  public var taken: Int { enrolled + offered }

  /// Counts the persons of a term, parties by their size.
  public init(of term: RowNumber<Term>, in reader: Reader) throws {
    var persons: [EnrolmentStatus: Int] = [:]
    try reader.each("SELECT status, sum(party) FROM enrolment WHERE term = ? GROUP BY status", [.whole(term.number)]) {
      row in
      if let status = EnrolmentStatus(number: row.whole(0)) { persons[status] = row.whole(1) }
    }
    waiting = persons[.waiting, default: 0]
    offered = persons[.offered, default: 0]
    enrolled = persons.filter { $0.key.holdsSeats && $0.key != .offered }.values.reduce(0, +)
  }
}

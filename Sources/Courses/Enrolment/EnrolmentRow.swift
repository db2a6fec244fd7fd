import Municipality
import Records
import SQLite

/// The row of an enrolment.
enum EnrolmentRow {
  static let columns: SQL =
    " id, term, person, status, party, rank, turn, device, place, wants_loan, is_senior, wish, answer_by"

  static func enrolment(_ row: Row) -> Enrolment? {
    // A row that this program cannot have written is a damaged one; the check-up tells of it.
    guard let id = RandomID(bytes: row.blob(0)), let term = RowNumber<Term>(row.whole(1)),
      let status = EnrolmentStatus(number: row.whole(3))
    else { return nil }
    return Enrolment(
      id: id, term: term, person: RandomID(bytes: row.blob(2)), status: status,
      party: row.whole(4), rank: row.whole(5), turn: row.whole(6),
      device: row.optionalWhole(7).flatMap { LearnerDevice(number: $0) }, group: row.optionalWhole(8),
      wantsLoan: row.whole(9) == 1, isSenior: row.optionalWhole(10).map { $0 == 1 }, wish: row.optionalText(11),
      answerBy: row.optionalWhole(12))
  }
}

import Courses
import Formats
import Foundation
import Language
import Municipality
import People
import Records
import SQLite

/// An enrolment as the command line shows it.
struct EnrolmentCard {
  let enrolment: Enrolment
  let term: Term
  let name: String
  let contact: String
  /// Whether one can ring.
  let hasTelephone: Bool
  let position: Int?

  init(_ enrolment: Enrolment, in reader: Reader) throws {
    self.enrolment = enrolment
    term = try TermRegister.term(enrolment.term, in: reader)
    let person = try enrolment.person.flatMap { try PersonRegister.person($0, in: reader) }
    name = person?.details.name ?? "–"
    contact = person?.details.telephone ?? person?.details.email ?? ""
    hasTelephone = person?.details.telephone != nil
    position = try EnrolmentRegister.position(of: enrolment, in: reader)
  }

  /// Until when an offer is held, as text.
  func answerBy(_ clock: OfficeClock, in language: LanguageCode) -> String {
    guard let seconds = enrolment.answerBy else { return "" }
    let moment = clock.moment(of: Date(timeIntervalSince1970: Double(seconds)))
    return DayText.short(moment.day, in: language) + " " + DayText.time(minute: moment.minute, in: language)
  }

  /// The enrolment as JSON, without who it is.
  var json: JSON {
    [
      "id": .text(enrolment.id.description), "term": .text(term.code.text), "number": .whole(enrolment.turn),
      "status": .text(enrolment.status.code), "party": .whole(enrolment.party),
      "device": JSON(enrolment.device?.code), "loan": .bool(enrolment.wantsLoan),
      "senior": enrolment.isSenior.map(JSON.bool) ?? .null, "position": JSON(position),
      "answerBy": enrolment.answerBy.map { .text(Date(timeIntervalSince1970: Double($0)).formatted(.iso8601)) }
        ?? .null,
    ]
  }
}

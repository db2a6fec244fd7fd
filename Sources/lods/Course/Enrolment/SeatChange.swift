import Console
import Courses
import Language
import Municipality
import Records
import SQLite

/// A change of an enrolment, with those who were offered a seat by it.
struct SeatChange {
  /// The enrolment that was changed.
  let card: EnrolmentCard
  private let offered: [EnrolmentCard]

  /// Does something with an enrolment of a term.
  init(in term: RowNumber<Term>, _ writer: PeopleWriter, _ change: () throws -> Enrolment) throws {
    func offers() throws -> [Enrolment] {
      try EnrolmentRegister.enrolments(of: term, in: writer.reader).filter { $0.status == .offered }
    }
    let known = Set(try offers().map(\.id))
    let after = try change()
    card = try EnrolmentCard(after, in: writer.reader)
    offered = try offers().filter { !known.contains($0.id) && $0.id != after.id }
      .map { try EnrolmentCard($0, in: writer.reader) }
  }

  /// Says whom to ring now.
  func tellOffered(_ clock: OfficeClock, _ invocation: Invocation) {
    guard !invocation[Command.json] else { return }
    for next in offered {
      invocation.console.write(
        (next.hasTelephone ? EnrolmentCommandPhrase.alsoOffered : .alsoOfferedByMail)(
          in: invocation.language,
          [
            "name": .text(next.name), "contact": .text(next.contact),
            "time": .text(next.answerBy(clock, in: invocation.language)),
          ]) + "\n")
    }
  }
}

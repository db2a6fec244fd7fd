import Municipality
import Records
import SQLite

/// One change of a term's seats: the book is read, changed and written back with its history.
struct Turn {
  private let term: Term
  private let actor: AuditActor
  private let time: OfficeTime
  private let writer: PeopleWriter
  private var book: SeatBook
  /// Why staff moved an enrolment by hand.
  var reason: (id: RandomID, text: String)?

  /// Opens the book; offers whose deadline has passed are taken back first.
  init(
    _ term: Term, by actor: AuditActor, at time: OfficeTime, in writer: PeopleWriter, expiring: Bool = true
  ) throws {
    self.term = term
    self.actor = actor
    self.time = time
    self.writer = writer
    let enrolments = try EnrolmentRegister.enrolments(of: term.id, in: writer.reader)
    book = SeatBook(
      term.plan.seats, entries: enrolments.map(\.entry), makesOffers: term.makesOffers(on: time.day))
    let late = enrolments.filter { $0.status == .offered && ($0.answerBy ?? .max) < time.seconds }.map(\.id)
    if expiring, !late.isEmpty { try run { book throws(SeatRefusal) in try book.expire(late) } }
  }

  /// Changes the book.
  ///
  /// - Throws: ``TermFault`` for what the law refuses.
  mutating func run(_ change: (inout SeatBook) throws(SeatRefusal) -> Void) throws {
    do { try change(&book) } catch { throw TermFault(error) }
  }

  /// Changes the book in a way that cannot be refused.
  mutating func run(_ change: (inout SeatBook) -> Void) { change(&book) }

  /// Writes what was changed.
  func save() throws {
    for change in book.changes {
      let wrote = reason.flatMap { $0.id == change.id ? $0.text : nil }
      try writer.run(
        """
        INSERT INTO enrolment_step
        SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? FROM enrolment_step WHERE enrolment = ?
        """,
        [
          .blob(change.id.bytes), .whole(change.after.number), .whole(change.cause.number), .whole(time.seconds),
          .whole(actor.number), .optionalText(wrote), .blob(change.id.bytes),
        ])
    }
    for id in Set(book.changes.map(\.id)) {
      guard let entry = book.entries[id] else { continue }
      let deadline = entry.status == .offered ? time.seconds + term.plan.offerHours * 3_600 : nil
      try writer.run(
        """
        UPDATE enrolment SET status = ?, turn = ?, rank = ?, party = ?, device = ?, place = ?, answer_by = ? WHERE id = ?
        """,
        [
          .whole(entry.status.number), .whole(entry.turn), .whole(entry.rank), .whole(entry.party),
          .whole(entry.device?.number), .whole(entry.group), .whole(deadline), .blob(id.bytes),
        ])
    }
    for id in book.regrouped {
      try writer.run(
        "UPDATE enrolment SET place = ? WHERE id = ?", [.whole(book.entries[id]?.group), .blob(id.bytes)])
    }
  }
}

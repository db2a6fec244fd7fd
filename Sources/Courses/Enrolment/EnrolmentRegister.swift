import Identifiers
import Language
public import Municipality
import People
public import Records
public import SQLite

/// Who signs up, who waits and who is next: each change is one transaction with the promotions that follow from it.
///
/// The law is in ``SeatBook``; here it meets the file. An offer whose deadline has passed is taken back by whatever is
/// done next in the term, and by ``expire(at:in:)``.
public enum EnrolmentRegister {
  /// How many days after the last date the person behind an enrolment is kept: the purpose's own default.
  static let keptDays = Purpose.enrolment.defaultDays

  /// Signs somebody up.
  ///
  /// Somebody known by the same name and telephone or e-mail is the same person. Who had left the term, declined or not
  /// answered is last, with what they say now; what they do not say again stays as it was.
  ///
  /// From the public pages anybody may say that they are anybody. There only who says all that is known is somebody known,
  /// and whoever is or was on the term is somebody new all the same: nobody touches another's sign-up, or learns of it.
  ///
  /// - Parameters:
  ///   - signUp: what they say.
  ///   - generator: draws identities.
  /// - Throws: ``TermFault``, ``/People/PeopleFault``.
  @discardableResult
  public static func signUp(
    _ signUp: SignUp, to id: RowNumber<Term>, by actor: AuditActor, at time: OfficeTime,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> Enrolment {
    let term = try openTerm(id, at: time, in: writer.reader)
    guard (1...20).contains(signUp.party) else { throw TermFault.outOfRange(field: "party", from: 1, to: 20) }
    guard signUp.person.telephone != nil || signUp.person.email != nil else { throw TermFault.contactMissing }
    var turn = try Turn(term, by: actor, at: time, in: writer)
    let known =
      actor == .publicPages
      ? try KnownPerson.findExactly(signUp.person, in: writer.reader).first {
        try newest(of: $0, in: id, reader: writer.reader) == nil
      } : try KnownPerson.find(signUp.person, in: writer.reader)
    let rank = SeatPriority.rank(of: signUp.priorities, counting: term.plan.priorities)
    if let known, let before = try newest(of: known, in: id, reader: writer.reader) {
      guard !before.status.isOpen else { throw TermFault.alreadyEnrolled(before.status) }
      guard before.status != .cancelled else { throw TermFault.wrongStatus(before.status) }
      try turn.run { book throws(SeatRefusal) in
        try book.signUpAgain(before.id, party: signUp.party, device: signUp.device)
      }
      try turn.save()
      try writer.run(
        "UPDATE enrolment SET wants_loan = ?, is_senior = coalesce(?, is_senior), wish = coalesce(?, wish) WHERE id = ?",
        [
          .whole(signUp.wantsLoan ? 1 : 0), .whole(signUp.isSenior.map { $0 ? 1 : 0 }),
          .optionalText(signUp.wish?.text), .blob(before.id.bytes),
        ])
      return try enrolment(before.id, in: writer.reader)
    }
    let enrolment = RandomID(using: &generator)
    try turn.run { book throws(SeatRefusal) in
      try book.signUp(
        SeatBook.Entry(id: enrolment, party: signUp.party, rank: rank, device: signUp.device))
    }
    let holding = try Holding(
      id: RandomID(using: &generator), .enrolment, branch: term.plan.branch, day: term.end, today: time.day)
    let person = try KnownPerson.keep(known, signUp.person, holding, using: &generator, in: writer)
    try writer.run(
      """
      INSERT INTO enrolment (id, term, person, status, party, rank, turn, device, wants_loan, is_senior, wish, holding)
      VALUES (?, ?, ?, 0, ?, ?, 0, ?, ?, ?, ?, ?)
      """,
      [
        .blob(enrolment.bytes), .whole(id.number), .blob(person.bytes), .whole(signUp.party), .whole(rank),
        .whole(signUp.device?.number), .whole(signUp.wantsLoan ? 1 : 0), .whole(signUp.isSenior.map { $0 ? 1 : 0 }),
        .optionalText(signUp.wish?.text), .blob(holding.id.bytes),
      ])
    try turn.save()
    return try self.enrolment(enrolment, in: writer.reader)
  }

  /// What may be done with an enrolment.
  public enum Action: Hashable, Sendable {
    /// Says yes to an offer.
    case accept
    /// Says no to an offer.
    case decline
    /// Leaves the term or the list.
    case leave
    /// Signs up again, last.
    case again
    /// Staff give a seat out of turn, or take one away: ``EnrolmentStatus/enrolled``, ``EnrolmentStatus/offered`` or
    /// ``EnrolmentStatus/cancelled``.
    case move(EnrolmentStatus)
  }

  /// Does something with an enrolment, and offers what becomes free by it.
  ///
  /// - Parameter reason: why; needed to move by hand.
  /// - Throws: ``TermFault``, ``/Records/ScreeningFault`` for a reason that tells who somebody is.
  @discardableResult
  public static func act(
    _ action: Action, on id: RandomID, because reason: String? = nil, by actor: AuditActor, at time: OfficeTime,
    in writer: PeopleWriter
  ) throws -> Enrolment {
    let before = try enrolment(id, in: writer.reader)
    let term = try TermRegister.changeable(before.term, expecting: nil, in: writer.reader)
    let reason = try CourseText.reason(reason)
    if case .move = action, reason == nil { throw TermFault.reasonMissing }
    if action == .again { _ = try openTerm(before.term, at: time, in: writer.reader) }
    var turn = try Turn(term, by: actor, at: time, in: writer)
    turn.reason = reason.map { (id, $0) }
    try turn.run { book throws(SeatRefusal) in
      switch action {
      case .accept: try book.accept(id)
      case .decline: try book.decline(id)
      case .leave: try book.leave(id)
      case .again: try book.signUpAgain(id)
      case .move(let status): try book.move(id, to: status)
      }
    }
    try turn.save()
    return try enrolment(id, in: writer.reader)
  }

  /// Gives a term other seats, another waiting list or another rule of who is next; whoever fits on new seats is
  /// offered them.
  ///
  /// - Throws: ``TermFault``.
  @discardableResult
  public static func setSeats(
    _ seats: SeatRules, of id: RowNumber<Term>, expecting revision: Int? = nil, by actor: AuditActor,
    at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Term {
    let term = try TermRegister.changeable(id, expecting: revision, in: writer.reader)
    var turn = try Turn(term, by: actor, at: time, in: writer)
    try turn.run { book throws(SeatRefusal) in try book.change(to: seats) }
    var plan = term.plan
    plan.seats = seats
    try TermRow.check(plan)
    try TermRegister.setGroups(seats, of: id, in: writer)
    try writer.run(
      "UPDATE term SET list_limit = ?, queue = ?, revision = revision + 1 WHERE number = ?",
      [.whole(seats.listLimit), .whole(seats.queue.number), .whole(id.number)])
    try turn.save()
    return try TermRegister.term(id, in: writer.reader)
  }

  /// Cancels a term: whoever has a seat or waits stands as cancelled by the library, and can be told.
  ///
  /// - Throws: ``TermFault``.
  public static func cancel(
    _ id: RowNumber<Term>, by actor: AuditActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    let term = try TermRegister.changeable(id, expecting: nil, in: writer.reader)
    var turn = try Turn(term, by: actor, at: time, in: writer, expiring: false)
    turn.run { book in book.cancelTerm() }
    try turn.save()
    // Calendars learn of it by each date.
    try writer.run(
      "UPDATE term_date SET sequence = sequence + 1, changed = ? WHERE term = ? AND is_cancelled = 0",
      [.whole(time.seconds), .whole(id.number)])
    try TermRegister.set(.cancelled, of: id, in: writer)
    try HelperRegister.keep(helpersOf: id, in: writer)
  }

  /// Takes back the offers whose deadline has passed, and offers the seats to who is next.
  ///
  /// - Returns: how many terms that concerned.
  @discardableResult
  public static func expire(at time: OfficeTime, in writer: PeopleWriter) throws -> Int {
    let terms = try writer.reader.rows(
      "SELECT DISTINCT term FROM enrolment WHERE answer_by IS NOT NULL AND answer_by < ?", [.whole(time.seconds)]
    ) { RowNumber<Term>($0.whole(0)) }.compactMap(\.self)
    for id in terms { try settle(id, at: time, in: writer) }
    return terms.count
  }

  /// Does what is due in one term: takes back offers, and offers what is free, as after somebody was erased.
  public static func settle(_ id: RowNumber<Term>, at time: OfficeTime, in writer: PeopleWriter) throws {
    let term = try TermRegister.term(id, in: writer.reader)
    guard [.planned, .open, .closed].contains(term.state) else { return }
    var turn = try Turn(term, by: .program, at: time, in: writer)
    turn.run { book in book.settle() }
    try turn.save()
  }

  /// Erases a person with everything that hangs on them; the seats that they had go on in the same transaction.
  ///
  /// - Throws: ``/People/PeopleFault``.
  public static func erase(_ person: RandomID, at time: OfficeTime, in writer: PeopleWriter) throws {
    let terms = Set(try enrolments(of: person, in: writer.reader).filter(\.status.isOpen).map(\.term))
    try PersonRegister.erase(person, in: writer)
    for term in terms.sorted() { try settle(term, at: time, in: writer) }
  }

  // MARK: Reading

  /// One enrolment.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)``.
  public static func enrolment(_ id: RandomID, in reader: Reader) throws -> Enrolment {
    guard
      let found = try reader.first(
        "SELECT" + EnrolmentRow.columns + " FROM enrolment WHERE id = ?", [.blob(id.bytes)], EnrolmentRow.enrolment
      ).flatMap(\.self)
    else { throw TermFault.unknown(.enrolment, nearest: nil) }
    return found
  }

  /// All enrolments of a term, in the order of signing up.
  public static func enrolments(of term: RowNumber<Term>, in reader: Reader) throws -> [Enrolment] {
    try reader.rows(
      "SELECT" + EnrolmentRow.columns + " FROM enrolment WHERE term = ? ORDER BY turn", [.whole(term.number)],
      EnrolmentRow.enrolment
    ).compactMap(\.self)
  }

  /// All enrolments that are offered a seat, in whatever term.
  public static func offered(in reader: Reader) throws -> Set<RandomID> {
    Set(
      try reader.rows("SELECT id FROM enrolment WHERE answer_by IS NOT NULL") { RandomID(bytes: $0.blob(0)) }
        .compactMap(\.self))
  }

  /// All enrolments of a person, the newest term first.
  public static func enrolments(of person: RandomID, in reader: Reader) throws -> [Enrolment] {
    try reader.rows(
      "SELECT" + EnrolmentRow.columns + " FROM enrolment WHERE person = ? ORDER BY term DESC, turn",
      [.blob(person.bytes)], EnrolmentRow.enrolment
    ).compactMap(\.self)
  }

  /// The place on the waiting list, the first being 1; nil for one who does not wait.
  public static func position(of enrolment: Enrolment, in reader: Reader) throws -> Int? {
    guard enrolment.status == .waiting else { return nil }
    return try reader.first(
      """
      SELECT count(*) + 1 FROM enrolment WHERE term = ? AND status = 0 AND (rank < ? OR (rank = ? AND turn < ?))
      """,
      [.whole(enrolment.term.number), .whole(enrolment.rank), .whole(enrolment.rank), .whole(enrolment.turn)]
    ) { $0.whole(0) }
  }

  /// The history of an enrolment, the first step first.
  public static func history(of enrolment: RandomID, in reader: Reader) throws -> [EnrolmentStep] {
    try reader.rows(
      "SELECT status, cause, at, actor, reason FROM enrolment_step WHERE enrolment = ? ORDER BY number",
      [.blob(enrolment.bytes)]
    ) { row -> EnrolmentStep? in
      guard let status = EnrolmentStatus(number: row.whole(0)), let cause = EnrolmentCause(number: row.whole(1)) else {
        return nil
      }
      return EnrolmentStep(
        status: status, cause: cause, seconds: row.whole(2), actor: row.whole(3), reason: row.optionalText(4))
    }.compactMap(\.self)
  }

  // MARK: Rules

  private static func newest(of person: RandomID, in term: RowNumber<Term>, reader: Reader) throws -> Enrolment? {
    try enrolments(of: person, in: reader).filter { $0.term == term }.max { $0.turn < $1.turn }
  }

  /// A term that takes sign-ups now.
  ///
  /// - Throws: ``TermFault`` where it does not, with why.
  @discardableResult
  public static func openTerm(_ id: RowNumber<Term>, at time: OfficeTime, in reader: Reader) throws -> Term {
    let term = try TermRegister.changeable(id, expecting: nil, in: reader)
    guard term.plan.kind.hasEnrolment else { throw TermFault.noEnrolment }
    switch term.state {
    case .planned: throw TermFault.termPlanned
    case .closed: throw TermFault.termClosed
    default: break
    }
    guard let end = term.end, end >= time.day else { throw TermFault.termPast }
    return term
  }
}

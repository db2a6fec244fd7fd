public import Language
public import Municipality
import People
public import Records
public import SQLite

/// Whom to ring and write to, and what came of it.
///
/// The law is in ``NoticeLaw``; here it meets the file. Calls and messages are kept in one table, so that a letter that
/// was sent takes the call off the list and the other way round.
public enum NoticeRegister {
  // MARK: Reading

  /// What is due, by kind, term and turn.
  ///
  /// Somebody whose data may only be stored is left out: to ring them would be to use them.
  public static func due(
    _ kinds: Set<NoticeKind>, in scope: NoticeScope, under law: NoticeLaw, in reader: Reader
  ) throws -> [AddressedNotice] {
    var found: [AddressedNotice] = []
    let whole = try terms(kinds, in: scope, under: law, in: reader)
    let offered = try scope.term == nil ? offered(in: reader) : [:]
    for id in whole.union(offered.keys).sorted() {
      let term = try TermRegister.term(id, in: reader)
      guard scope.branch == nil || scope.branch == term.plan.branch else { continue }
      let learners =
        try whole.contains(id)
        ? learners(of: id, in: reader) : offered[id, default: []].map { try learner($0, in: reader) }
      let due = learners.flatMap { law.due(for: $0, in: term) }
      for notice in due where kinds.contains(notice.kind) {
        guard let id = notice.enrolment.person, let person = try PersonRegister.person(id, in: reader),
          person.restriction == nil
        else { continue }
        found.append(AddressedNotice(due: notice, person: person))
      }
    }
    return sorted(found, by: found.map(order))
  }

  /// Whom to ring now, the most urgent first and each person's calls together.
  ///
  /// Somebody who did not answer sinks below those who were not tried today, and one whom it is in vain to ring below
  /// all; who asked to be rung another day is left out until then.
  public static func calls(in scope: NoticeScope, under law: NoticeLaw, in reader: Reader) throws -> [AddressedNotice] {
    let called = Set(NoticeKind.allCases.filter(\.isCalled))
    let all = try due(called, in: scope, under: law, in: reader).filter { $0.due.notBefore == nil }
    let urgencies = all.map { urgency($0, law) }
    var first: [RandomID: [Int]] = [:]
    for (call, urgency) in zip(all, urgencies) {
      first[call.person.id] = first[call.person.id].map { precedes(urgency, $0) ? urgency : $0 } ?? urgency
    }
    return sorted(all, by: zip(all, urgencies).map { call, urgency in (first[call.person.id] ?? []) + urgency })
  }

  /// The notices in the order of their keys, compared from the left; they are large, and are moved once.
  private static func sorted(_ notices: [AddressedNotice], by keys: [[Int]]) -> [AddressedNotice] {
    keys.indices.sorted { precedes(keys[$0], keys[$1]) }.map { notices[$0] }
  }

  private static func precedes(_ left: [Int], _ right: [Int]) -> Bool { left.lexicographicallyPrecedes(right) }

  /// What was told and tried with one enrolment, the first one first.
  public static func records(of enrolment: RandomID, in reader: Reader) throws -> [NoticeRecord] {
    try reader.rows(
      "SELECT" + columns + " FROM course_notice WHERE enrolment = ? ORDER BY number", [.blob(enrolment.bytes)]
    ) { record($0) }.compactMap(\.self)
  }

  // MARK: Changing

  /// Writes down what came of a call, and does what follows from it in the same transaction.
  ///
  /// - Parameters:
  ///   - again: the day on which to ring again.
  /// - Throws: ``NoticeFault``, ``TermFault``.
  @discardableResult
  public static func record(
    _ outcome: NoticeOutcome, of kind: NoticeKind, for id: RandomID, again: Day? = nil, by actor: AuditActor,
    at time: OfficeTime, under law: NoticeLaw, in writer: PeopleWriter
  ) throws -> Enrolment {
    guard kind.outcomes.contains(outcome) else { throw NoticeFault.notAnOutcome(kind) }
    guard again == nil || outcome.takesAgain else { throw NoticeFault.againNotTaken }
    let due = try due(kind, for: id, under: law, in: writer.reader)
    if let again, again < time.day || again > due.deadline {
      throw NoticeFault.againOutside(from: time.day, to: due.deadline)
    }
    try write(due, .telephone, outcome, again: again, by: actor, at: time, in: writer)
    if let action = kind.action(after: outcome) {
      return try EnrolmentRegister.act(action, on: id, by: actor, at: time, in: writer)
    }
    return due.enrolment
  }

  /// Writes down that learners were written to.
  public static func mark(
    _ sent: [AddressedNotice], by way: NoticeWay, actor: AuditActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    for notice in sent { try write(notice.due, way, .told, again: nil, by: actor, at: time, in: writer) }
  }

  /// What one learner is to be told of a kind.
  ///
  /// - Throws: ``NoticeFault/notDue(_:)``, ``TermFault/wrongStatus(_:)`` where no seat is offered.
  public static func due(
    _ kind: NoticeKind, for id: RandomID, under law: NoticeLaw, in reader: Reader
  ) throws -> DueNotice {
    let enrolment = try EnrolmentRegister.enrolment(id, in: reader)
    let all = law.due(for: try learner(enrolment, in: reader), in: try TermRegister.term(enrolment.term, in: reader))
    if let due = all.first(where: { $0.kind == kind }) { return due }
    if kind == .offer, enrolment.status != .offered { throw TermFault.wrongStatus(enrolment.status) }
    throw NoticeFault.notDue(all.map(\.kind))
  }

  // MARK: Parts

  /// The terms in which something of the kinds may be due to anybody.
  ///
  /// Those are the ones with a date that was changed or added or a first date in the coming days, and for confirmations
  /// all that somebody has a new seat in. Elsewhere only who is offered a seat may hear something.
  private static func terms(
    _ kinds: Set<NoticeKind>, in scope: NoticeScope, under law: NoticeLaw, in reader: Reader
  ) throws -> Set<RowNumber<Term>> {
    if let term = scope.term { return [term] }
    var whole = try reader.rows(
      """
      SELECT term FROM term_date d WHERE day >= ? AND (day <= ? OR sequence > 0
        OR changed > (SELECT min(changed) FROM term_date o WHERE o.term = d.term))
      """, [.whole(law.today.number), .whole(law.farthestStart.number)]
    ) { RowNumber<Term>($0.whole(0)) }
    if kinds.contains(.confirmation) {
      whole += try reader.rows(
        """
        SELECT DISTINCT term FROM enrolment WHERE status = ?
        AND term IN (SELECT term FROM term_date WHERE day >= ? AND is_cancelled = 0)
        """, [.whole(EnrolmentStatus.enrolled.number), .whole(law.today.number)]
      ) { RowNumber<Term>($0.whole(0)) }
    }
    return Set(whole.compactMap(\.self))
  }

  /// Those who are offered a seat, by term.
  private static func offered(in reader: Reader) throws -> [RowNumber<Term>: [Enrolment]] {
    let offered = try reader.rows(
      "SELECT" + EnrolmentRow.columns + " FROM enrolment WHERE answer_by IS NOT NULL", [], EnrolmentRow.enrolment)
    return Dictionary(
      grouping: offered.compactMap(\.self).filter { $0.person != nil && $0.status == .offered }, by: \.term)
  }

  private static func learner(_ enrolment: Enrolment, in reader: Reader) throws -> NoticeLaw.Learner {
    NoticeLaw.Learner(
      enrolment: enrolment, steps: try EnrolmentRegister.history(of: enrolment.id, in: reader),
      records: try records(of: enrolment.id, in: reader))
  }

  /// The learners of a term to whom something may be told.
  private static func learners(of term: RowNumber<Term>, in reader: Reader) throws -> [NoticeLaw.Learner] {
    let open = try EnrolmentRegister.enrolments(of: term, in: reader).filter {
      $0.person != nil && [.offered, .enrolled, .cancelled].contains($0.status)
    }
    guard !open.isEmpty else { return [] }
    let steps = try reader.rows(
      """
      SELECT status, cause, at, actor, NULL, enrolment FROM enrolment_step
      WHERE enrolment IN (SELECT id FROM enrolment WHERE term = ?) ORDER BY enrolment, number
      """, [.whole(term.number)]
    ) { row -> (RandomID, EnrolmentStep)? in
      guard let id = RandomID(bytes: row.blob(5)), let status = EnrolmentStatus(number: row.whole(0)),
        let cause = EnrolmentCause(number: row.whole(1))
      else { return nil }
      return (
        id, EnrolmentStep(status: status, cause: cause, seconds: row.whole(2), actor: row.whole(3), reason: nil)
      )
    }.compactMap(\.self)
    let records = try reader.rows(
      "SELECT" + columns
        + """
        , enrolment FROM course_notice WHERE enrolment IN (SELECT id FROM enrolment WHERE term = ?)
        ORDER BY enrolment, number
        """, [.whole(term.number)]
    ) { row -> (RandomID, NoticeRecord)? in
      guard let id = RandomID(bytes: row.blob(7)), let record = record(row) else { return nil }
      return (id, record)
    }.compactMap(\.self)
    let stepsOf = Dictionary(grouping: steps, by: \.0)
    let recordsOf = Dictionary(grouping: records, by: \.0)
    return open.map { enrolment in
      NoticeLaw.Learner(
        enrolment: enrolment, steps: stepsOf[enrolment.id]?.map(\.1) ?? [],
        records: recordsOf[enrolment.id]?.map(\.1) ?? [])
    }
  }

  private static let columns: SQL = " kind, subject, sequence, way, outcome, at, again"

  private static func record(_ row: Row) -> NoticeRecord? {
    // A row that this program cannot have written is a damaged one; the check-up tells of it.
    guard let kind = NoticeKind(number: row.whole(0)), let way = NoticeWay(number: row.whole(3)),
      let outcome = NoticeOutcome(number: row.whole(4))
    else { return nil }
    return NoticeRecord(
      notice: Notice(kind: kind, date: RowNumber(row.whole(1)), sequence: row.whole(2)), way: way, outcome: outcome,
      seconds: row.whole(5), again: row.optionalWhole(6).map { Day(number: $0) })
  }

  private static func write(
    _ due: DueNotice, _ way: NoticeWay, _ outcome: NoticeOutcome, again: Day?, by actor: AuditActor,
    at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    for notice in due.notices {
      try writer.run(
        """
        INSERT INTO course_notice (enrolment, number, kind, subject, sequence, way, outcome, at, actor, again)
        SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM course_notice WHERE enrolment = ?
        """,
        [
          .blob(due.enrolment.id.bytes), .whole(notice.kind.number), .whole(notice.date?.number ?? 0),
          .whole(notice.sequence), .whole(way.number), .whole(outcome.number), .whole(time.seconds),
          .whole(actor.number), .whole(again?.number), .blob(due.enrolment.id.bytes),
        ])
    }
  }

  private static func order(_ notice: AddressedNotice) -> [Int] {
    [notice.due.kind.number, notice.due.term.id.number, notice.due.enrolment.turn]
  }

  /// What comes first on the list, compared from the left.
  private static func urgency(_ notice: AddressedNotice, _ law: NoticeLaw) -> [Int] {
    let due = notice.due
    // Whoever does not know that a date was moved may stand before a locked door on the old day, which nobody has kept.
    let day = due.kind == .movedDate ? law.today : due.deadline
    return [
      due.isInVain ? 1 : 0, due.triesToday, day.number, due.enrolment.answerBy ?? .max, due.kind.number,
      due.term.id.number, due.enrolment.turn,
    ]
  }
}

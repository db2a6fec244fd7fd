import Language
public import Municipality
import People
public import Records
public import SQLite

/// Who came on which date, and what was counted there.
///
/// It may be corrected until the term is ended, and for as long after its last date as names are kept for certificates;
/// the figures of finished terms are counted again for longer than that. Where a correction of an ended term makes a
/// party stand otherwise, the party's history says so and by whom; other corrections, and those of a count, leave no
/// trace.
public enum AttendanceRegister {
  /// How many days after its last date the lists of a term that has ended may be corrected.
  public static let correctableDays = Purpose.enrolment.defaultDays

  /// Writes who came on a date; what stood there about the same parties is replaced.
  ///
  /// - Parameters:
  ///   - drafts: parties that have a seat.
  ///   - date: a date that is held and whose day has come.
  ///   - actor: who corrects a term that has ended, by which it is worked out again who has completed it; without one
  ///     such a term is refused.
  /// - Returns: of a term that has ended, how many stand otherwise than before.
  /// - Throws: ``AttendanceFault``, ``TermFault``.
  @discardableResult
  public static func set(
    _ drafts: [AttendanceDraft], on date: RowNumber<TermDate>, of id: RowNumber<Term>, by actor: AuditActor? = nil,
    at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Int {
    try require(date, of: id, isCorrection: actor != nil, at: time, in: writer.reader)
    for draft in drafts {
      let enrolment = try EnrolmentRegister.enrolment(draft.enrolment, in: writer.reader)
      guard enrolment.term == id, enrolment.status.isSeated else { throw AttendanceFault.noSeat }
      let came: Int
      if draft.presence.hasCome {
        came = draft.came ?? enrolment.party
        guard (1...enrolment.party).contains(came) else {
          throw AttendanceFault.cameOutOfRange(party: enrolment.party)
        }
      } else {
        came = 0
      }
      try writer.run(
        """
        INSERT INTO attendance VALUES (?, ?, ?, ?)
        ON CONFLICT (date, enrolment) DO UPDATE SET presence = excluded.presence, came = excluded.came
        """,
        [.whole(date.number), .blob(draft.enrolment.bytes), .whole(draft.presence.number), .whole(came)])
    }
    return try actor.map { try TermEnd.settle(id, by: $0, at: time, in: writer) } ?? 0
  }

  /// Writes what was counted on a date.
  ///
  /// - Parameter isCorrection: whether a term that has ended is corrected.
  /// - Throws: ``AttendanceFault``, ``TermFault``.
  public static func count(
    _ count: DateCount, on date: RowNumber<TermDate>, of id: RowNumber<Term>, isCorrection: Bool = false,
    at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    try require(date, of: id, isCorrection: isCorrection, at: time, in: writer.reader)
    func check(_ value: Int?, upTo most: Int, _ field: String) throws {
      guard (0...most).contains(value ?? 0) else { throw AttendanceFault.countOutOfRange(field: field, most: most) }
    }
    try check(count.walkIns, upTo: 1_000, "walkIns")
    try check(count.seniors, upTo: 1_000, "seniors")
    try check(count.staffMinutes, upTo: 100_000, "staffMinutes")
    try check(count.volunteerMinutes, upTo: 100_000, "volunteerMinutes")
    if let seniors = count.seniors, seniors > count.walkIns { throw AttendanceFault.tooManySeniors(of: count.walkIns) }
    try writer.run(
      "INSERT OR REPLACE INTO term_date_count VALUES (?, ?, ?, ?, ?)",
      [
        .whole(date.number), .whole(count.walkIns), .whole(count.seniors), .whole(count.staffMinutes),
        .whole(count.volunteerMinutes),
      ])
  }

  /// Whether something may be written of a date: its term is not over, it is held, and its day has come.
  ///
  /// - Parameter isCorrection: whether a term that has ended is corrected, which may be done for
  ///   ``correctableDays`` days.
  /// - Throws: ``AttendanceFault``, ``TermFault`` where it may not.
  public static func require(
    _ date: RowNumber<TermDate>, of id: RowNumber<Term>, isCorrection: Bool = false, at time: OfficeTime,
    in reader: Reader
  ) throws {
    let term = try TermRegister.term(id, in: reader)
    if term.state == .ended {
      guard isCorrection, let last = term.end, time.day <= last.adding(correctableDays) else {
        throw AttendanceFault.ended
      }
    }
    guard term.state != .cancelled else { throw TermFault.termCancelled }
    guard let date = term.dates.first(where: { $0.id == date }) else { throw TermFault.unknown(.date, nearest: nil) }
    guard !date.isCancelled else { throw AttendanceFault.dateCancelled(date.day) }
    guard date.day <= time.day else { throw AttendanceFault.dateToCome(date.day) }
  }

  /// What stands about each party of a term, by date.
  public static func marks(
    of term: RowNumber<Term>, in reader: Reader
  ) throws -> [RandomID: [RowNumber<TermDate>: AttendanceMark]] {
    var marks: [RandomID: [RowNumber<TermDate>: AttendanceMark]] = [:]
    _ = try reader.rows(
      """
      SELECT date, enrolment, presence, came FROM attendance
      WHERE date IN (SELECT number FROM term_date WHERE term = ?)
      """, [.whole(term.number)]
    ) { row in
      guard let date = RowNumber<TermDate>(row.whole(0)), let id = RandomID(bytes: row.blob(1)),
        let presence = Presence(number: row.whole(2))
      else { return }
      marks[id, default: [:]][date] = AttendanceMark(presence: presence, came: row.whole(3))
    }
    return marks
  }

  /// What was counted on each date of a term.
  public static func counts(
    of term: RowNumber<Term>, in reader: Reader
  ) throws -> [RowNumber<TermDate>: DateCount] {
    let rows = try reader.rows(
      """
      SELECT date, walk_ins, seniors, staff_minutes, volunteer_minutes FROM term_date_count
      WHERE date IN (SELECT number FROM term_date WHERE term = ?)
      """, [.whole(term.number)]
    ) { row in
      RowNumber<TermDate>(row.whole(0)).map {
        (
          $0,
          DateCount(
            walkIns: row.whole(1), seniors: row.optionalWhole(2), staffMinutes: row.optionalWhole(3),
            volunteerMinutes: row.optionalWhole(4))
        )
      }
    }
    return Dictionary(rows.compactMap(\.self), uniquingKeysWith: { $1 })
  }

  // MARK: For the room

  /// Refuses to move a date of which it is written who came: it was held.
  static func requireNone(on date: RowNumber<TermDate>, in reader: Reader) throws {
    let day = try reader.first(
      """
      SELECT day FROM term_date WHERE number = ? AND (
        EXISTS (SELECT 1 FROM attendance WHERE date = number) OR
        EXISTS (SELECT 1 FROM term_date_count WHERE date = number))
      """, [.whole(date.number)]
    ) { Day(number: $0.whole(0)) }
    if let day { throw AttendanceFault.hasList(day) }
  }

  /// Takes away what was written of a date that turns out not to have been held.
  static func forget(_ date: RowNumber<TermDate>, in writer: PeopleWriter) throws {
    try writer.run("DELETE FROM attendance WHERE date = ?", [.whole(date.number)])
    try writer.run("DELETE FROM term_date_count WHERE date = ?", [.whole(date.number)])
  }
}

public import Courses
import Language
public import Municipality
public import Noticeboard
public import Records
public import SQLite

/// Which secret link belongs to which enrolment, and which could not be taken.
public enum PublicLinkRegister {
  /// A sign-up that could not be taken: somebody at the library may want to know.
  public struct Refused: Hashable, Sendable {
    /// The course.
    public let term: RowNumber<Term>
    /// Why.
    public let refusal: LetterRefusal
    /// The day.
    public let day: Int
  }

  /// A link as it is kept.
  struct Link {
    let digest: [UInt8]
    let term: RowNumber<Term>
    let enrolment: RandomID?
    let refusal: LetterRefusal?
  }

  /// The links that are put up: all that belong to an enrolment, and what could not be taken from a day on.
  static func links(refusedFrom day: Day, in reader: Reader) throws -> [Link] {
    try reader.rows(
      "SELECT digest, term, enrolment, refusal FROM public_link WHERE refusal IS NULL OR day >= ?", [.whole(day.number)]
    ) { row -> Link? in
      guard let term = RowNumber<Term>(row.whole(1)) else { return nil }
      return Link(
        digest: row.blob(0), term: term, enrolment: row.isNull(2) ? nil : RandomID(bytes: row.blob(2)),
        refusal: row.optionalWhole(3).flatMap { LetterRefusal(number: $0) })
    }.compactMap(\.self)
  }

  /// The enrolment of a link; nil for a link that is not known or was refused.
  static func enrolment(of digest: [UInt8], in reader: Reader) throws -> RandomID? {
    try reader.first(
      "SELECT enrolment FROM public_link WHERE digest = ? AND enrolment IS NOT NULL", [.blob(digest)]
    ) {
      RandomID(bytes: $0.blob(0))
    }.flatMap(\.self)
  }

  /// Whether a link is known.
  static func knows(_ digest: [UInt8], in reader: Reader) throws -> Bool {
    try reader.first("SELECT 1 FROM public_link WHERE digest = ?", [.blob(digest)]) { _ in true } ?? false
  }

  /// The sign-ups that could not be taken, the newest first.
  public static func refused(in reader: Reader) throws -> [Refused] {
    try reader.rows(
      """
      SELECT term, refusal, day FROM public_link WHERE refusal IS NOT NULL
      ORDER BY day DESC, term, refusal
      """, []
    ) { row -> Refused? in
      guard let term = RowNumber<Term>(row.whole(0)), let refusal = LetterRefusal(number: row.whole(1)) else {
        return nil
      }
      return Refused(term: term, refusal: refusal, day: row.whole(2))
    }.compactMap(\.self)
  }

  /// Whether ``expire(at:in:)`` has anything to do, so that an idle office writes nothing.
  public static func isDue(at time: OfficeTime, in reader: Reader) throws -> Bool {
    try reader.first(
      """
      SELECT EXISTS (SELECT 1 FROM enrolment WHERE answer_by IS NOT NULL AND answer_by < ?)
        OR EXISTS (SELECT 1 FROM public_link WHERE refusal IS NOT NULL AND day < ?)
        OR EXISTS (SELECT 1 FROM public_link WHERE refusal IS NOT NULL GROUP BY term HAVING count(*) > ?)
      """,
      [
        .whole(time.seconds), .whole(time.day.number - PublicSideSchema.refusedDays),
        .whole(PublicSideSchema.mostRefused),
      ]
    ) { $0.whole(0) == 1 } ?? false
  }

  /// Does what time asks for: takes back offers that nobody answered, and forgets what could not be taken more than
  /// ``PublicSideSchema/refusedDays`` days ago, or of each term beyond ``PublicSideSchema/mostRefused``, the oldest first.
  public static func expire(at time: OfficeTime, in writer: PeopleWriter) throws {
    try EnrolmentRegister.expire(at: time, in: writer)
    try writer.run(
      "DELETE FROM public_link WHERE refusal IS NOT NULL AND day < ?",
      [.whole(time.day.number - PublicSideSchema.refusedDays)])
    try writer.run(
      """
      DELETE FROM public_link WHERE digest IN (
        SELECT digest FROM (
          SELECT digest, row_number() OVER (PARTITION BY term ORDER BY day DESC, digest) AS place
          FROM public_link WHERE refusal IS NOT NULL
        ) WHERE place > ?)
      """, [.whole(PublicSideSchema.mostRefused)])
  }
}

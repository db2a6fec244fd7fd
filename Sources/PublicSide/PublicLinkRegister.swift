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
    /// Whether it is of who was signed up already: it tells nothing of that sign-up, and does nothing to it.
    let isEcho: Bool
  }

  /// All links.
  static func links(in reader: Reader) throws -> [Link] {
    try reader.rows("SELECT digest, term, enrolment, refusal, is_echo FROM public_link", []) { row -> Link? in
      guard let term = RowNumber<Term>(row.whole(1)) else { return nil }
      return Link(
        digest: row.blob(0), term: term, enrolment: row.isNull(2) ? nil : RandomID(bytes: row.blob(2)),
        refusal: row.optionalWhole(3).flatMap { LetterRefusal(number: $0) }, isEcho: row.whole(4) == 1)
    }.compactMap(\.self)
  }

  /// The enrolment of a link; nil for a link that is not known, was refused, or is of who was signed up already.
  static func enrolment(of digest: [UInt8], in reader: Reader) throws -> RandomID? {
    try reader.first(
      "SELECT enrolment FROM public_link WHERE digest = ? AND enrolment IS NOT NULL AND is_echo = 0", [.blob(digest)]
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
      "SELECT term, refusal, day FROM public_link WHERE refusal IS NOT NULL ORDER BY day DESC, term, refusal", []
    ) { row -> Refused? in
      guard let term = RowNumber<Term>(row.whole(0)), let refusal = LetterRefusal(number: row.whole(1)) else {
        return nil
      }
      return Refused(term: term, refusal: refusal, day: row.whole(2))
    }.compactMap(\.self)
  }

  /// Does what time asks for: takes back offers that nobody answered, and forgets what could not be taken more than
  /// ``PublicSideSchema/refusedDays`` days ago.
  public static func expire(at time: OfficeTime, in writer: PeopleWriter) throws {
    try EnrolmentRegister.expire(at: time, in: writer)
    try writer.run(
      "DELETE FROM public_link WHERE refusal IS NOT NULL AND day < ?",
      [.whole(time.day.number - PublicSideSchema.refusedDays)])
  }
}

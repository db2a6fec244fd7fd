public import Language
public import Municipality
public import Records
public import SQLite

/// What the library teaches, from the idea to the day it is closed.
public enum OfferRegister {
  /// What is decided of an offer besides its life.
  public struct Draft: Hashable, Sendable {
    /// Its title.
    public var title: String
    /// The curriculum, by its code.
    public var curriculum: String?
    /// Whom it is for.
    public var audience: Audience
    /// It goes on if so many came in a term, 1…1000; nil for no rule.
    public var goesOnAt: Int?

    /// Asks for an offer.
    public init(title: String, curriculum: String? = nil, audience: Audience = .seniors, goesOnAt: Int? = nil) {
      self.title = title
      self.curriculum = curriculum
      self.audience = audience
      self.goesOnAt = goesOnAt
    }
  }

  /// Adds an offer.
  ///
  /// - Parameter state: where it begins its life: an idea, where nothing else is said.
  /// - Throws: ``TermFault``, ``/Records/ScreeningFault`` for a title that tells who somebody is.
  @discardableResult
  public static func add(
    _ code: Code<CourseOffer>, _ draft: Draft, state: OfferState = .idea, on day: Day, in writer: PeopleWriter
  ) throws -> CourseOffer {
    let known = try writer.reader.first("SELECT 1 FROM course_offer WHERE code = ?", [.text(code.text)]) { _ in true }
    guard known == nil else { throw TermFault.taken(.offer) }
    try writer.run(
      "INSERT INTO course_offer (code, title, curriculum, audience, goes_on_at) VALUES (?, ?, ?, ?, ?)",
      [.text(code.text)] + values(of: draft))
    let offer = try self.offer(word: code.text, in: writer.reader)
    try decide(state, on: offer.id, day: day, because: nil, in: writer)
    return try self.offer(word: code.text, in: writer.reader)
  }

  /// Changes what was decided of an offer.
  ///
  /// - Throws: ``TermFault``, ``/Records/ScreeningFault`` for a title that tells who somebody is.
  public static func change(_ id: RowNumber<CourseOffer>, to draft: Draft, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE course_offer SET title = ?, curriculum = ?, audience = ?, goes_on_at = ? WHERE number = ?",
      values(of: draft) + [.whole(id.number)])
    guard changed == 1 else { throw TermFault.unknown(.offer, nearest: nil) }
  }

  /// Writes down a decision about an offer.
  ///
  /// - Throws: ``TermFault``, also for a closing without a reason.
  public static func decide(
    _ state: OfferState, on id: RowNumber<CourseOffer>, day: Day, because reason: String?, in writer: PeopleWriter
  ) throws {
    let reason = try CourseText.reason(reason)
    if state == .closed, reason == nil { throw TermFault.reasonMissing }
    try writer.run(
      """
      INSERT INTO course_offer_step
      SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ? FROM course_offer_step WHERE offer = ?
      """,
      [
        .whole(id.number), .whole(state.number), .whole(day.number), .optionalText(reason), .whole(id.number),
      ])
  }

  /// All offers, in the order they were made.
  public static func offers(in reader: Reader) throws -> [CourseOffer] {
    try read("ORDER BY number", [], in: reader)
  }

  /// One offer.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)``.
  public static func offer(_ id: RowNumber<CourseOffer>, in reader: Reader) throws -> CourseOffer {
    guard let offer = try read("WHERE number = ?", [.whole(id.number)], in: reader).first else {
      throw TermFault.unknown(.offer, nearest: nil)
    }
    return offer
  }

  /// The offer that a word stands for.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)`` with the nearest known code.
  public static func offer(word: String, in reader: Reader) throws -> CourseOffer {
    if let offer = try read("WHERE code = ?", [.text(word)], in: reader).first { return offer }
    let codes = try reader.rows("SELECT code FROM course_offer ORDER BY number") { $0.text(0) }
    throw TermFault.unknown(.offer, nearest: Nearest.word(to: word, among: codes))
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [CourseOffer] {
    try reader.rows(
      "SELECT number, code, title, curriculum, audience, goes_on_at FROM course_offer" + rest, values
    ) { row -> CourseOffer? in
      guard let id = RowNumber<CourseOffer>(row.whole(0)), let code = Code<CourseOffer>(row.text(1)),
        let audience = Audience(number: row.whole(4))
      else { return nil }
      return CourseOffer(
        id: id, code: code, title: row.text(2), curriculum: row.optionalText(3), audience: audience,
        goesOnAt: row.optionalWhole(5), steps: try steps(of: id, in: reader))
    }.compactMap(\.self)
  }

  private static func steps(of id: RowNumber<CourseOffer>, in reader: Reader) throws -> [CourseOffer.Step] {
    try reader.rows(
      "SELECT state, day, reason FROM course_offer_step WHERE offer = ? ORDER BY number", [.whole(id.number)]
    ) { row in
      OfferState(number: row.whole(0)).map {
        CourseOffer.Step(state: $0, day: Day(number: row.whole(1)), reason: row.optionalText(2))
      }
    }.compactMap(\.self)
  }

  private static func values(of draft: Draft) throws -> [SQLValue] {
    if let goesOnAt = draft.goesOnAt, !(1...1_000).contains(goesOnAt) {
      throw TermFault.outOfRange(field: "goes-on-at", from: 1, to: 1_000)
    }
    return [
      .text(try CourseText.title(draft.title)),
      .optionalText(try CourseText.line(draft.curriculum, "curriculum", limit: 60)), .whole(draft.audience.number),
      .whole(draft.goesOnAt),
    ]
  }
}

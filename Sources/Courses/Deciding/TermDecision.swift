public import Identifiers
public import Language
public import Municipality
public import Records
public import SQLite

/// The decision that a term is held, taken before it began; that it is not held is its cancelling.
public struct TermDecision: Hashable, Sendable {
  /// The day on which it was decided.
  public let day: Day
  /// Why; it has passed the gate.
  public let reason: String?

  /// Writes down that a term is held, however many have a seat; what was decided before is replaced.
  ///
  /// - Throws: ``TermFault``, ``TermDecisionFault/nothingToDecide`` for a term that is held in any case.
  public static func hold(
    _ id: RowNumber<Term>, because reason: ScreenedText?, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    let term = try TermRegister.changeable(id, expecting: nil, in: writer.reader)
    guard term.decisionDay != nil else { throw TermDecisionFault.nothingToDecide }
    let reason = try CourseText.line(reason?.text, "reason", limit: 200)
    try writer.run(
      "INSERT OR REPLACE INTO term_decision VALUES (?, ?, ?)",
      [.whole(id.number), .whole(time.day.number), .optionalText(reason)])
  }

  /// The decision on a term; nil where there is none yet.
  public static func decision(on id: RowNumber<Term>, in reader: Reader) throws -> TermDecision? {
    try reader.first("SELECT day, reason FROM term_decision WHERE term = ?", [.whole(id.number)]) { row in
      TermDecision(day: Day(number: row.whole(0)), reason: row.optionalText(1))
    }
  }

  /// Lets a term be decided again, because what it was decided by is another now.
  static func forget(_ id: RowNumber<Term>, in writer: PeopleWriter) throws {
    try writer.run("DELETE FROM term_decision WHERE term = ?", [.whole(id.number)])
  }
}

import Identifiers
public import Language
public import Records
public import SQLite

/// The office's own criteria for visits; of a visit only yes or no is kept, and never which question was answered how.
public enum CriterionBook {
  /// Adds a question.
  ///
  /// - Throws: ``OutreachFault``, ``VisitFault/criterionTaken``.
  @discardableResult
  public static func add(_ text: String, isHome: Bool, in writer: DeskWriter) throws -> VisitCriterion {
    guard let question = try OutreachText.note(text, "text", limit: 160) else {
      throw OutreachFault.textMissing(field: "text")
    }
    guard !(try criteria(isHome: isHome, in: writer.reader).contains { $0.text == question.text }) else {
      throw VisitFault.criterionTaken
    }
    try writer.run(
      "INSERT INTO outreach_criterion (is_home, text) VALUES (?, ?)", [.flag(isHome), .text(question)])
    guard let added = try criteria(isHome: isHome, in: writer.reader).last else {
      throw OutreachFault.unknown(.criterion, nearest: nil)
    }
    return added
  }

  /// Stops asking a question.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  @discardableResult
  public static func close(
    _ number: RowNumber<VisitCriterion>, on day: Day, in writer: DeskWriter
  ) throws -> VisitCriterion {
    try writer.run(
      "UPDATE outreach_criterion SET closed = coalesce(closed, ?) WHERE number = ?",
      [.whole(day.number), .whole(number.number)])
    guard let found = try all(in: writer.reader).first(where: { $0.number == number }) else {
      throw OutreachFault.unknown(.criterion, nearest: nil)
    }
    return found
  }

  /// The questions that are asked before a visit, in the order in which they were written.
  public static func criteria(isHome: Bool, in reader: Reader) throws -> [VisitCriterion] {
    try all(in: reader).filter { $0.isHome == isHome && $0.closed == nil }
  }

  /// All questions, those that are no longer asked as well.
  public static func all(in reader: Reader) throws -> [VisitCriterion] {
    try reader.rows("SELECT number, is_home, text, closed FROM outreach_criterion ORDER BY number") {
      row -> VisitCriterion? in
      RowNumber<VisitCriterion>(row.whole(0)).map { number in
        VisitCriterion(
          number: number, isHome: row.whole(1) == 1, text: row.text(2),
          closed: row.optionalWhole(3).map { Day(number: $0) })
      }
    }.compactMap(\.self)
  }
}

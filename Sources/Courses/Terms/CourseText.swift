import Identifiers
import Records

/// The texts of terms, rooms and offers.
public enum CourseText {
  /// A line as it is kept: without blanks around it, on one line; nil for nothing.
  ///
  /// - Throws: ``TermFault/textTooLong(field:limit:)``.
  static func line(_ text: String?, _ field: String, limit: Int = 120) throws -> String? {
    let words = plain(text ?? "")
    guard !words.isEmpty else { return nil }
    guard words.count <= limit else { throw TermFault.textTooLong(field: field, limit: limit) }
    return words
  }

  /// Why something was done: a line that tells of nobody, for it stays in a history that others read.
  ///
  /// - Throws: ``TermFault/textTooLong(field:limit:)``, ``/Records/ScreeningFault`` for one that tells who somebody is.
  static func reason(_ text: String?) throws -> String? {
    guard let line = try line(text, "reason", limit: 200) else { return nil }
    do { return try Gate.standard.admit(line, as: .note).text } catch { throw ScreeningFault(error, field: "reason") }
  }

  /// What something is called, which everybody reads: a line that must be there and tells of nobody.
  ///
  /// A word that could be a code is none in a title: »BankID och Freja« names two apps.
  ///
  /// - Throws: ``TermFault/textMissing(field:)``, ``TermFault/textTooLong(field:limit:)``, ``/Records/ScreeningFault``
  ///   for one that tells who somebody is.
  public static func title(_ text: String) throws -> String {
    let line = try required(text, "title")
    do throws(ScreeningRefusal) { return try Gate.standard.admit(line, as: .note).text } catch {
      if case .identifiers(let found) = error.problem,
        found.allSatisfy({ $0.kind == .secret && $0.confidence == .possible })
      {
        return line
      }
      throw ScreeningFault(error, field: "title")
    }
  }

  /// What a room or kit is called, which everybody reads: a line that must be there and tells of nobody; a hall may bear
  /// the name of a poet.
  ///
  /// - Throws: ``TermFault/textMissing(field:)``, ``TermFault/textTooLong(field:limit:)``, ``/Records/ScreeningFault``
  ///   for one that tells who somebody is.
  public static func name(_ text: String) throws -> String { try place(required(text, "name"), "name") }

  /// What stands on a door, as a floor.
  ///
  /// - Throws: ``TermFault/textTooLong(field:limit:)``, ``/Records/ScreeningFault`` for one that tells who somebody is.
  public static func floor(_ text: String?) throws -> String? {
    try line(text, "floor", limit: 20).map { try place($0, "floor") }
  }

  private static func place(_ line: String, _ field: String) throws -> String {
    do throws(ScreeningRefusal) { return try Gate.standard.admit(line, as: .place).text } catch {
      throw ScreeningFault(error, field: field)
    }
  }

  /// A text on one line, without what hides or steers, and with single blanks.
  package static func plain(_ text: String) -> String {
    // Control characters can hide what a text says, and steer the terminal that shows it.
    let plain = text.unicodeScalars.map { scalar in
      [.control, .format].contains(scalar.properties.generalCategory) ? " " : String(scalar)
    }.joined()
    return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A line that must be there.
  ///
  /// - Throws: ``TermFault/textMissing(field:)``, ``TermFault/textTooLong(field:limit:)``.
  static func required(_ text: String, _ field: String, limit: Int = 120) throws -> String {
    guard let line = try line(text, field, limit: limit) else { throw TermFault.textMissing(field: field) }
    return line
  }
}

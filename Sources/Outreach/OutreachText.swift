import Courses
import Identifiers

/// The texts of places, teams and visits, as they may be stored.
enum OutreachText {
  /// A name or an address: on one line, with nothing in it that looks like a person's number.
  ///
  /// - Throws: ``OutreachFault``.
  static func place(_ text: String?, _ field: String, limit: Int = 120) throws -> ScreenedText? {
    try line(text, field, limit: limit, as: .place)
  }

  /// A name that must be there.
  ///
  /// - Throws: ``OutreachFault``.
  static func name(_ text: String, _ field: String = "name") throws -> ScreenedText {
    guard let name = try place(text, field, limit: 80) else { throw OutreachFault.textMissing(field: field) }
    return name
  }

  /// A note, which tells of nobody.
  ///
  /// - Throws: ``OutreachFault``.
  static func note(_ text: String?, _ field: String = "note", limit: Int = 240) throws -> ScreenedText? {
    try line(text, field, limit: limit, as: .note)
  }

  private static func line(
    _ text: String?, _ field: String, limit: Int, as profile: ScreeningProfile
  ) throws -> ScreenedText? {
    let words = CourseText.plain(text ?? "")
    guard !words.isEmpty else { return nil }
    guard words.count <= limit else { throw OutreachFault.textTooLong(field: field, limit: limit) }
    guard let screened = try? Gate.standard.admit(words, as: profile) else {
      throw OutreachFault.textRefused(field: field)
    }
    return screened
  }
}

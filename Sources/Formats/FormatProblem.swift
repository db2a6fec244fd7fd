/// What is wrong at one place of a JSON or CSV text.
public enum FormatProblem: String, CaseIterable, Hashable, Sendable {
  /// The bytes are not UTF-8.
  case notUTF8
  /// The text ends in the middle of something.
  case unexpectedEnd
  /// A sign that cannot stand here.
  case unexpectedSign
  /// More text after the end of the document.
  case textAfterEnd
  /// A number that is not written as JSON asks.
  case badNumber
  /// A number too large to be held.
  case numberTooLarge
  /// An escape that JSON does not know, or half a surrogate pair.
  case badEscape
  /// A control character inside a text, where it must be escaped.
  case controlCharacter
  /// A key that the object has already.
  case duplicateKey
  /// Arrays and objects inside each other more than 200 deep.
  case tooDeep
  /// A quoted CSV field that never ends.
  case unclosedQuote
  /// A quote inside an unquoted CSV field, or text after a closing quote.
  case strayQuote
  /// A CSV field longer than the reader takes.
  case fieldTooLong
  /// A CSV row with more fields than a spreadsheet has columns.
  case rowTooLong
  /// Bytes that are neither UTF-8 nor Windows-1252: another encoding, or no text at all.
  case unknownEncoding
}

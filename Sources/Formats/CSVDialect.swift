/// The two ways in which CSV is written.
public enum CSVDialect: CaseIterable, Hashable, Sendable {
  /// For a Danish or Swedish spreadsheet: byte order mark, semicolon, CRLF and decimal comma.
  ///
  /// A text that a spreadsheet would take for a formula (it starts with `=`, `+`, `-`, `@`, a tab or a carriage return)
  /// gets an apostrophe before it (OWASP, "CSV Injection"), unless it is a plain number.
  case danishExcel
  /// For programs: comma, LF, decimal point, and every text as it is (RFC 4180 but for the line end).
  case plain

  var separator: CSVSeparator { self == .plain ? .comma : .semicolon }
  var lineEnd: [UInt8] { self == .plain ? [0x0A] : [0x0D, 0x0A] }
  var start: [UInt8] { self == .plain ? [] : [0xEF, 0xBB, 0xBF] }
}

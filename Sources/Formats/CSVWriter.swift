/// Writes CSV row by row.
///
/// Add rows with ``add(_:)``, and take what has been written with ``take()`` as often as wanted, so that a long table
/// need not be in memory at once.
public struct CSVWriter: Sendable {
  /// The dialect.
  public let dialect: CSVDialect
  private var bytes: [UInt8]

  /// Makes a writer at the start of a text.
  public init(_ dialect: CSVDialect) {
    self.dialect = dialect
    bytes = dialect.start
  }

  /// The whole text of a table.
  public static func text(_ rows: some Sequence<[CSVCell]>, as dialect: CSVDialect) -> String {
    var writer = CSVWriter(dialect)
    for row in rows { writer.add(row) }
    return String(decoding: writer.take(), as: UTF8.self)
  }

  /// Adds a row; one without cells becomes an empty line, which readers pass over.
  public mutating func add(_ cells: [CSVCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(dialect.separator.rawValue) }
      // A lone empty cell is quoted, as an empty line would be no row.
      write(cell, isAlone: cells.count == 1)
    }
    bytes += dialect.lineEnd
  }

  /// What has been written since the last call, in UTF-8.
  public mutating func take() -> [UInt8] {
    let taken = bytes
    bytes = []
    return taken
  }

  private mutating func write(_ cell: CSVCell, isAlone: Bool) {
    switch cell {
    case .empty: write("", isAlone: isAlone)
    case .text(let text): write(guarded(text), isAlone: isAlone)
    case .whole(let number): bytes += String(number).utf8
    case .number(let number):
      guard number.isFinite else { return write("", isAlone: isAlone) }
      var text = Array(number.description.utf8)
      if text.suffix(2) == [0x2E, 0x30] { text.removeLast(2) }
      // A comma is the separator of the other dialect, which keeps the point.
      bytes += dialect == .danishExcel ? text.map { $0 == 0x2E ? 0x2C : $0 } : text
    }
  }

  private mutating func write(_ text: String, isAlone: Bool) {
    let separator = dialect.separator.rawValue
    let first = text.utf8.first
    let needsQuotes =
      text.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      || first == 0x20 || text.utf8.last == 0x20 || (text.isEmpty && isAlone) || text.utf8.starts(with: mark)
    guard needsQuotes else {
      bytes += text.utf8
      return
    }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  /// The byte order mark: a field that starts with one is quoted, so that it is not taken for the mark of the text.
  private var mark: [UInt8] { [0xEF, 0xBB, 0xBF] }

  // MARK: - Formulas

  private func guarded(_ text: String) -> String {
    guard dialect == .danishExcel, startsFormula(text), !isPlainNumber(text) else { return text }
    return "'" + text
  }

  /// Whether a spreadsheet may take the text for a formula, also after blanks and with fullwidth signs.
  private func startsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "\u{A0}", "\n", "\u{FEFF}", "\u{200B}": continue
      case "=", "+", "-", "@", "\t", "\r", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return true
      default: return false
      }
    }
    return false
  }

  /// A sign, digits, and points or commas between them.
  private func isPlainNumber(_ text: String) -> Bool {
    var afterDigit = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x30...0x39: afterDigit = true
      case 0x2B, 0x2D: guard index == 0 else { return false }
      case 0x2C, 0x2E:
        guard afterDigit else { return false }
        afterDigit = false
      default: return false
      }
    }
    return afterDigit
  }
}

/// Reads CSV piece by piece, so that a file need not be in memory at once (RFC 4180, with any of three separators).
///
/// Rows may end in CR, LF or CRLF, a byte order mark is passed over, and lines without any sign are no rows. Faults do
/// not stop the reading: they are collected in ``findings`` with line and column, and the row holds what could be read.
///
/// Feed the bytes with ``read(_:row:)``, in pieces of any size, and call ``finish(row:)`` at the end. A field longer than
/// the limit, as a quote that is never closed makes one, and a row with more fields than a spreadsheet has columns end the
/// reading, so that memory stays bounded.
public struct CSVReader: Sendable {
  /// The most bytes of a field where no limit is asked for.
  public static let usualLimit = 1 << 24

  /// The most fields of a row, as many as a spreadsheet has columns.
  public static let mostFields = 16_384

  /// The separator.
  public let separator: CSVSeparator
  /// The most bytes of a field.
  public let fieldLimit: Int
  /// The faults so far, in the order of the text.
  public private(set) var findings: [FormatFinding] = []
  /// Whether a field or a row was too long, so that the rest of the text is passed over.
  public private(set) var hasStopped = false

  private enum State {
    case start, plain, quoted, quoteInQuoted, afterQuote
  }

  private var state = State.start
  private var bytes: [UInt8] = []
  private var fields: [CSVField] = []
  private var line = 1
  private var column = 1
  private var start = (line: 1, column: 1)
  private var quote = (line: 1, column: 1)
  private var afterReturn = false
  private var mark: [UInt8]? = []
  private var width = 0

  /// Makes a reader at the start of a text.
  ///
  /// - Parameters:
  ///   - separator: what stands between fields.
  ///   - fieldLimit: the most bytes of a field.
  public init(separator: CSVSeparator, fieldLimit: Int = CSVReader.usualLimit) {
    self.separator = separator
    self.fieldLimit = fieldLimit
  }

  /// Reads more bytes and gives each row that ends in them.
  public mutating func read(
    _ chunk: some Sequence<UInt8>, row: (CSVRow) throws -> Void
  ) rethrows {
    let done: Void? = try chunk.withContiguousStorageIfAvailable { try read(piece: $0, row: row) }
    if done == nil { try Array(chunk).withUnsafeBufferPointer { try read(piece: $0, row: row) } }
  }

  private mutating func read(piece: UnsafeBufferPointer<UInt8>, row: (CSVRow) throws -> Void) rethrows {
    var index = 0
    while index < piece.count, !hasStopped {
      if mark == nil {
        let end = endOfRun(in: piece, from: index)
        if end > index {
          take(UnsafeBufferPointer(rebasing: piece[index..<end]))
          index = end
          continue
        }
      }
      let byte = piece[index]
      index += 1
      if mark != nil, try isMark(byte, row: row) { continue }
      try read(byte, row: row)
    }
  }

  /// Where a run of signs ends that belong to the field as they are.
  private func endOfRun(in piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard state == .plain || state == .quoted else { return start }
    // Inside quotes a separator is a sign like any other; the quote stands in for it here.
    let stop = state == .plain ? separator.rawValue : 0x22
    var end = start
    while end < piece.count {
      let byte = piece[end]
      if byte == stop || byte == 0x22 || byte == 0x0A || byte == 0x0D { break }
      end += 1
    }
    return end
  }

  private mutating func take(_ run: UnsafeBufferPointer<UInt8>) {
    afterReturn = false
    bytes.append(contentsOf: run)
    for byte in run where byte & 0xC0 != 0x80 { column += 1 }
    guard bytes.count > fieldLimit else { return }
    if state == .quoted {
      find(.unclosedQuote, at: quote)
    } else {
      find(.fieldTooLong, at: start)
    }
    hasStopped = true
  }

  /// Ends the text and gives the last row, where there is one without a line end.
  public mutating func finish(row: (CSVRow) throws -> Void) rethrows {
    if !hasStopped {
      try releaseMark(row: row)
      if state == .quoted { find(.unclosedQuote, at: quote) }
      try endRow(row: row)
    }
    self = CSVReader(continuing: self)
  }

  /// Hands over the faults so far and forgets them.
  public mutating func takeFindings() -> [FormatFinding] {
    let taken = findings
    findings = []
    return taken
  }

  /// All rows and faults of a text; the separator is sniffed where none is given.
  public static func rows(
    of text: String, separator: CSVSeparator? = nil
  ) -> (rows: [CSVRow], findings: [FormatFinding]) {
    var reader = CSVReader(separator: separator ?? .sniffed(in: text))
    var rows: [CSVRow] = []
    reader.read(text.utf8) { rows.append($0) }
    reader.finish { rows.append($0) }
    return (rows, reader.findings)
  }

  private init(continuing reader: CSVReader) {
    separator = reader.separator
    fieldLimit = reader.fieldLimit
    findings = reader.findings
    hasStopped = reader.hasStopped
  }

  // MARK: - Byte order mark

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a byte at the start of the text may belong to a byte order mark, which is held back until that is known.
  private mutating func isMark(_ byte: UInt8, row: (CSVRow) throws -> Void) rethrows -> Bool {
    guard var held = mark else { return false }
    held.append(byte)
    guard CSVReader.byteOrderMark.starts(with: held) else {
      try releaseMark(row: row)
      return false
    }
    mark = held.count == 3 ? nil : held
    return true
  }

  private mutating func releaseMark(row: (CSVRow) throws -> Void) rethrows {
    guard let held = mark else { return }
    mark = nil
    for byte in held { try read(byte, row: row) }
  }

  // MARK: - Signs

  private mutating func read(_ byte: UInt8, row: (CSVRow) throws -> Void) rethrows {
    if byte == 0x0A, afterReturn {
      afterReturn = false
      // The second half of CRLF; inside quotes it belongs to the text.
      if state == .quoted { bytes.append(byte) }
      return
    }
    afterReturn = byte == 0x0D
    let isEnd = byte == 0x0A || byte == 0x0D
    switch state {
    case .quoted:
      if byte == 0x22 { state = .quoteInQuoted } else { bytes.append(byte) }
    case .start where byte == 0x22:
      state = .quoted
      quote = (line, column)
    case .quoteInQuoted where byte == 0x22:
      bytes.append(byte)
      state = .quoted
    case _ where byte == separator.rawValue:
      endField()
      start = (line, column + 1)
    case _ where isEnd:
      try endRow(row: row)
    default:
      if byte == 0x22 || state == .quoteInQuoted, state != .afterQuote { find(.strayQuote, at: (line, column)) }
      state = state == .quoteInQuoted || state == .afterQuote ? .afterQuote : .plain
      bytes.append(byte)
    }
    step(byte, isEnd: isEnd)
  }

  private mutating func step(_ byte: UInt8, isEnd: Bool) {
    if isEnd {
      line += 1
      column = 1
      if state == .start, fields.isEmpty { start = (line, 1) }
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func endField() {
    if let wrong = UTF8Check.firstFault(in: bytes) { find(.notUTF8, at: place(of: wrong)) }
    fields.append(
      CSVField(
        text: String(decoding: bytes, as: UTF8.self), line: start.line, column: start.column,
        isQuoted: state == .quoted || state == .quoteInQuoted || state == .afterQuote))
    bytes.removeAll(keepingCapacity: true)
    state = .start
    if fields.count > Self.mostFields {
      find(.rowTooLong, at: (fields[0].line, fields[0].column))
      hasStopped = true
    }
  }

  private mutating func endRow(row: (CSVRow) throws -> Void) rethrows {
    guard !fields.isEmpty || state != .start else { return }
    endField()
    let ended = CSVRow(line: fields[0].line, lastLine: line, fields: fields)
    width = fields.count
    fields = []
    fields.reserveCapacity(width)
    try row(ended)
  }

  private mutating func find(_ problem: FormatProblem, at place: (line: Int, column: Int)) {
    findings.append(FormatFinding(line: place.line, column: place.column, problem: problem))
  }

  /// The line and column of a byte of the field; doubled quotes before it are counted once.
  private func place(of index: Int) -> (line: Int, column: Int) {
    var place = start
    if state == .quoted || state == .quoteInQuoted || state == .afterQuote { place.column += 1 }
    for (offset, byte) in bytes[..<index].enumerated() {
      if byte == 0x0A || (byte == 0x0D && bytes[offset + 1] != 0x0A) {
        place = (place.line + 1, 1)
      } else if byte & 0xC0 != 0x80, byte != 0x0D {
        place.column += 1
      }
    }
    return place
  }
}

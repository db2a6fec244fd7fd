import Formats

/// The rows of a sheet in the order of the file, some thousands at a time.
struct SheetStream {
  /// Some rows with the faults in them.
  struct Batch {
    let rows: [CSVRow]
    let findings: [FormatFinding]
  }

  /// The most bytes of a cell: four for each of the 32 767 characters that a spreadsheet allows.
  static let cellLimit = 131_072

  private let file: SheetFile
  private var decoder = TextDecoder()
  private var reader: CSVReader?
  private var isAtEnd = false

  /// The bytes read so far.
  private(set) var done = 0
  /// The bytes of the file.
  var size: Int { file.size }
  /// How the file is written; nil while it has been plain ASCII.
  var encoding: TextEncoding? { decoder.encoding }
  /// What stands between cells; known after the first batch.
  var separator: CSVSeparator { reader?.separator ?? .semicolon }

  /// Opens a sheet.
  ///
  /// - Throws: ``SheetImportFault/unreadable``.
  init(_ path: String) throws(SheetImportFault) {
    file = try SheetFile(path)
  }

  /// The next rows; nil at the end.
  ///
  /// - Throws: ``SheetImportFault/unreadable``.
  mutating func next() throws(SheetImportFault) -> Batch? {
    guard !isAtEnd else { return nil }
    let piece = try file.next()
    done += piece.count
    var rows: [CSVRow] = []
    var findings: [FormatFinding] = []
    do throws(FormatFinding) {
      let text = piece.isEmpty ? try decoder.finish() : try decoder.decode(piece)
      var reader = reader ?? CSVReader(separator: .sniffed(in: text), fieldLimit: Self.cellLimit)
      self.reader = nil
      reader.read(text) { rows.append($0) }
      if piece.isEmpty { reader.finish { rows.append($0) } }
      findings = reader.takeFindings()
      isAtEnd = piece.isEmpty || reader.hasStopped
      self.reader = reader
    } catch {
      findings.append(error)
      isAtEnd = true
    }
    return Batch(rows: rows, findings: findings)
  }
}

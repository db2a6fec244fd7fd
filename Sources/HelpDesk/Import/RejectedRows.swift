import Formats
import Glibc
public import Language

/// Writes a sheet's refused rows to a file of their own, below the sheet's own headings, to be mended and imported again.
///
/// Its first line says what it is, for its reader and for the import, which takes its rows in beside the sheet's others.
/// The rows stand as they stood, refused cells included: the file is for the user's own disk, readable by nobody else,
/// and is to be deleted when it has been imported.
enum RejectedRows {
  /// Writes the rows that begin on some lines, given in the order of the sheet.
  ///
  /// - Throws: ``RejectsFault`` where the file is there already or cannot be written.
  static func write(
    _ lines: [UInt32], of sheet: String, _ mapping: ImportMapping, to path: String, in language: LanguageCode
  ) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw errno == EEXIST ? RejectsFault.exists : RejectsFault.cannotWrite }
    do {
      try copy(lines, of: sheet, mapping, to: descriptor, in: language)
      guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw RejectsFault.cannotWrite }
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Whether a row is the first line of a sheet of refused rows.
  static func isMark(_ row: CSVRow) -> Bool {
    let text = row.fields[0].text.trimmingBlanks
    return SheetPhrase.rejectsMark.wording.all.contains { text == $0 }
  }

  private static func copy(
    _ lines: [UInt32], of sheet: String, _ mapping: ImportMapping, to descriptor: Int32, in language: LanguageCode
  ) throws {
    var stream = try SheetStream(sheet)
    // The mark tells a spreadsheet that the text is UTF-8, whatever the sheet was.
    var text: [UInt8] = [0xEF, 0xBB, 0xBF] + SheetPhrase.rejectsMark(in: language).utf8 + [0x0D, 0x0A]
    var headRows: Int?
    var rest = lines[...]
    while let batch = try stream.next() {
      let head = headRows ?? SheetLayout.find(mapping, in: batch.rows).layout?.headRows ?? 0
      let isFirst = headRows == nil && !batch.rows.isEmpty
      if isFirst { headRows = head }
      for (index, row) in batch.rows.enumerated() {
        rest = rest.drop { $0 < row.line }
        // A sheet of refused rows that is refused again in part has the line already.
        if isFirst, index == 0, isMark(row) { continue }
        if (isFirst && index < head) || rest.first.map({ $0 == row.line }) == true {
          add(row, stream.separator, to: &text)
        }
      }
      try write(text, to: descriptor)
      text.removeAll(keepingCapacity: true)
    }
  }

  /// A row with its cells as they were; quotes go where they are needed.
  private static func add(_ row: CSVRow, _ separator: CSVSeparator, to text: inout [UInt8]) {
    for (index, field) in row.fields.enumerated() {
      if index > 0 { text.append(separator.rawValue) }
      let needsQuotes = field.text.utf8.contains {
        $0 == separator.rawValue || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
      }
      guard needsQuotes else {
        text += field.text.utf8
        continue
      }
      text.append(0x22)
      for byte in field.text.utf8 {
        if byte == 0x22 { text.append(byte) }
        text.append(byte)
      }
      text.append(0x22)
    }
    text += [0x0D, 0x0A]
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(RejectsFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .cannotWrite }
      done += count
    }
  }
}

/// What can stand in the way of writing refused rows.
public enum RejectsFault: Fault, Hashable {
  /// The file is there already.
  case exists
  /// The file cannot be written.
  case cannotWrite

  /// The code for programs.
  public var code: String { self == .exists ? "rejectsExist" : "cannotWrite" }

  /// The field.
  public var field: String? { "rejects" }

  /// The file could not be made.
  public var kind: FaultKind { .cannotCreate }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    self == .exists ? SheetPhrase.rejectsExist(in: language) : SheetPhrase.rejectsUnwritable(in: language)
  }
}

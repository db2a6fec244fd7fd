import Formats

/// The rows of a comma-separated file of `lods protect`.
struct TableRows {
  let role: TableFileFault.Role
  let header: CSVRow
  let rows: [CSVRow]
  /// Whether the file begins with a byte order mark, which is passed over.
  let hasMark: Bool

  /// Reads a file; every row has as many fields as the header.
  ///
  /// - Throws: ``TableFileFault``.
  init(_ bytes: [UInt8], as role: TableFileFault.Role) throws(TableFileFault) {
    var reader = CSVReader(separator: .comma)
    var rows: [CSVRow] = []
    reader.read(bytes) { rows.append($0) }
    reader.finish { rows.append($0) }
    if let finding = reader.findings.first { throw TableFileFault(finding, in: role) }
    guard let header = rows.first else { throw TableFileFault(.empty, in: role) }
    if header.fields.count == 1, header.fields[0].text.contains(where: { $0 == ";" || $0 == "\t" }) {
      throw TableFileFault(.otherSeparator, in: role, at: header.fields[0])
    }
    self.role = role
    self.header = header
    self.rows = Array(rows.dropFirst())
    hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// Throws where a row has not as many fields as the header.
  func checkWidths() throws(TableFileFault) {
    for row in rows where row.fields.count != header.fields.count {
      let field = row.fields[min(row.fields.count - 1, header.fields.count)]
      throw TableFileFault(
        .ragged(expected: header.fields.count, found: row.fields.count), in: role, at: field)
    }
  }

  /// All texts, the header first.
  var texts: [[String]] { [header.texts] + rows.map(\.texts) }
}

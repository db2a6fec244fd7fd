import Formats

/// A CSV file with headings, read for an import: its rows by column, and every fault with its place.
struct ImportTable {
  /// A column that the file must have.
  struct Column {
    /// The heading that we ask for.
    let name: String
    /// Other headings that mean the same.
    let others: [String]
  }

  /// The rows that are whole, in the order of the file; each field by its column's name.
  private(set) var rows: [[String: CSVField]] = []
  /// The faults so far.
  var findings: [ImportFinding] = []

  init(_ bytes: [UInt8], columns: [Column]) {
    var reader = CSVReader(separator: .sniffed(in: String(decoding: bytes, as: UTF8.self)))
    var lines: [CSVRow] = []
    reader.read(bytes) { lines.append($0) }
    reader.finish { lines.append($0) }
    findings = reader.findings.map { ImportFinding(line: $0.line, column: $0.column, problem: .format($0.problem)) }

    let headings = (lines.first?.texts ?? []).map { ImportTable.trimmed($0).lowercased() }
    var places: [(name: String, index: Int)] = []
    for column in columns {
      if let index = headings.firstIndex(where: { ([column.name] + column.others).contains($0) }) {
        places.append((column.name, index))
      } else {
        findings.append(ImportFinding(line: 1, column: 1, problem: .missingColumn(name: column.name)))
      }
    }
    guard places.count == columns.count else { return }
    for line in lines.dropFirst() {
      if line.fields.count > headings.count {
        note(.extraField, at: line.fields[headings.count])
      } else if let last = line.fields.last, places.contains(where: { $0.index >= line.fields.count }) {
        note(.missingField, at: last)
      } else {
        rows.append(
          Dictionary(places.map { ($0.name, line.fields[$0.index]) }, uniquingKeysWith: { first, _ in first }))
      }
    }
  }

  mutating func note(_ problem: ImportProblem, at field: CSVField) {
    findings.append(ImportFinding(line: field.line, column: field.column, problem: problem))
  }

  /// Throws every fault at once, in the order of the text.
  func throwFindings() throws(ImportFault) {
    guard findings.isEmpty else { throw ImportFault(findings: findings.sorted()) }
  }

  /// A field's text without blanks around it.
  static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

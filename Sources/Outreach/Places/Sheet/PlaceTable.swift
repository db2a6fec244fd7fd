import Formats

/// A CSV file of places: its rows by column, and every fault with its place.
struct PlaceTable {
  /// The rows, in the order of the file; a cell that is not there is no part of its row.
  private(set) var rows: [[PlaceColumn: CSVField]] = []
  /// The faults so far.
  private(set) var findings: [PlaceFinding] = []
  /// The columns that the file has.
  let columns: Set<PlaceColumn>
  /// Which columns have headings that mean nothing here, counted from 1.
  let unread: [Int]
  /// Whether a spreadsheet's dialect is read, in which a text that looks like a formula has an apostrophe before it.
  private let isGuarded: Bool

  init(_ bytes: [UInt8]) {
    isGuarded = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var reader = CSVReader(separator: .sniffed(in: bytes))
    var lines: [CSVRow] = []
    reader.read(bytes) { lines.append($0) }
    reader.finish { lines.append($0) }
    findings = reader.findings.map {
      PlaceFinding(line: $0.line, column: $0.column, place: nil, problem: .format($0.problem))
    }
    var columns: [PlaceColumn?] = []
    for field in lines.first?.fields ?? [] {
      let column = PlaceColumn(heading: Self.trimmed(field.text))
      if let column, columns.contains(column) {
        findings.append(
          PlaceFinding(line: field.line, column: field.column, place: column, problem: .repeatedColumn))
      }
      columns.append(column)
    }
    self.columns = Set(columns.compactMap(\.self))
    unread = columns.indices.filter { columns[$0] == nil }.map { $0 + 1 }
    for column in PlaceColumn.needed where !columns.contains(column) {
      findings.append(PlaceFinding(line: 1, column: 1, place: column, problem: .missingColumn))
    }
    guard findings.isEmpty else { return }
    for line in lines.dropFirst() {
      if line.fields.count > columns.count {
        let field = line.fields[columns.count]
        findings.append(PlaceFinding(line: field.line, column: field.column, place: nil, problem: .extraField))
      }
      var row: [PlaceColumn: CSVField] = [:]
      for (column, field) in zip(columns, line.fields) {
        if let column { row[column] = field }
      }
      rows.append(row)
    }
  }

  /// Notes a fault in a cell; in the row's code where the cell is not there.
  mutating func note(_ problem: PlaceProblem, in column: PlaceColumn, of row: [PlaceColumn: CSVField]) {
    guard let field = row[column] ?? row[.code] ?? row.values.first else { return }
    findings.append(PlaceFinding(line: field.line, column: field.column, place: column, problem: problem))
  }

  /// A cell's text without blanks around it; nil for an empty one.
  func text(_ column: PlaceColumn, of row: [PlaceColumn: CSVField]) -> String? {
    var text = Self.trimmed(row[column]?.text ?? "")
    if isGuarded, text.first == "'", let next = text.dropFirst().first, "=+-@".contains(next) { text.removeFirst() }
    return text.isEmpty ? nil : text
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

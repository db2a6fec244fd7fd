import DisclosureControl
import Formats

/// A table of counts as a file: a column for each dimension, and `count` last.
struct CountFile {
  let rows: TableRows
  /// The names of the dimensions.
  let names: [String]
  /// The categories of each dimension, in the order in which they come.
  let categories: [[String]]

  /// Reads a file and looks at every row.
  ///
  /// - Throws: ``TableFileFault``.
  init(_ bytes: [UInt8]) throws(TableFileFault) {
    rows = try TableRows(bytes, as: .table)
    let head = rows.header.fields
    guard let count = head.firstIndex(where: { $0.text == "count" }) else {
      throw TableFileFault(.countMissing, in: .table, at: head[head.count - 1])
    }
    guard count == head.count - 1 else { throw TableFileFault(.countNotLast, in: .table, at: head[count]) }
    guard count > 0 else { throw TableFileFault(.noDimension, in: .table, at: head[0]) }
    guard count <= CountTable.mostDimensions else {
      throw TableFileFault(.tooManyDimensions, in: .table, at: head[CountTable.mostDimensions])
    }
    var seen: Set<String> = []
    for field in head {
      if field.text.allSatisfy(\.isWhitespace) { throw TableFileFault(.nameMissing, in: .table, at: field) }
      if !seen.insert(field.text).inserted { throw TableFileFault(.nameTwice, in: .table, at: field) }
    }
    guard !rows.rows.isEmpty else {
      throw TableFileFault(.headerAlone, in: .table, line: rows.header.lastLine, column: 1)
    }
    try rows.checkWidths()
    names = head.dropLast().map(\.text)
    var categories = [[String]](repeating: [], count: count)
    var known = [Set<String>](repeating: [], count: count)
    for row in rows.rows {
      for (dimension, field) in row.fields.dropLast().enumerated() {
        if field.text.allSatisfy(\.isWhitespace) { throw TableFileFault(.categoryMissing, in: .table, at: field) }
        if CountTable.isReserved(field.text) { throw TableFileFault(.reserved, in: .table, at: field) }
        if known[dimension].insert(field.text).inserted { categories[dimension].append(field.text) }
      }
      _ = try Self.count(row.fields[count])
    }
    self.categories = categories
  }

  /// The table.
  ///
  /// - Throws: ``TableFileFault`` for a row that is there twice, and for too large a table.
  func table(groups: [[TableGroup]], sensitive: Set<String>, threshold: Int) throws -> CountTable {
    let dimensions = zip(names, zip(categories, groups)).map { name, parts in
      TableDimension(name, categories: parts.0, groups: parts.1, isSensitive: sensitive.contains(name))
    }
    guard CountTable.cells(of: dimensions) != nil else { throw TableFileFault(.tooManyCells, in: .table) }
    let places = categories.map { Dictionary(uniqueKeysWithValues: $0.enumerated().map { ($1, $0) }) }
    var counts = [Int](repeating: 0, count: categories.reduce(1) { $0 * $1.count })
    var lines = [Int](repeating: 0, count: counts.count)
    for row in rows.rows {
      let spot = zip(places, row.fields).reduce(0) { $0 * $1.0.count + ($1.0[$1.1.text] ?? 0) }
      guard lines[spot] == 0 else { throw TableFileFault(.duplicate(line: lines[spot]), in: .table, at: row.fields[0]) }
      lines[spot] = row.line
      counts[spot] = try Self.count(row.fields[names.count])
    }
    return try CountTable(dimensions, counts: counts, threshold: threshold)
  }

  private static func count(_ field: CSVField) throws(TableFileFault) -> Int {
    let digits = field.text.utf8
    let isNegative = digits.first == UInt8(ascii: "-") && digits.count > 1
    guard !digits.isEmpty, digits.dropFirst(isNegative ? 1 : 0).allSatisfy({ (48...57).contains($0) }) else {
      throw TableFileFault(.notWhole, in: .table, at: field)
    }
    if isNegative { throw TableFileFault(.negative, in: .table, at: field) }
    guard let count = Int(field.text), count <= CountTable.greatestCount else {
      throw TableFileFault(.tooLarge, in: .table, at: field)
    }
    return count
  }
}

import DisclosureControl
import Formats

/// The groups of a dimension as a file: `category,parent`, a group in a row of its own where it lies in another one.
struct HierarchyFile {
  /// How many categories of the table have no row, and how many names of the file are no categories of the table.
  struct Strays: Hashable {
    let categories: Int
    let names: Int
  }

  private let rows: [CSVRow]
  private let parents: [String: String]

  /// Reads a file.
  ///
  /// - Throws: ``TableFileFault``.
  init(_ bytes: [UInt8]) throws(TableFileFault) {
    let rows = try TableRows(bytes, as: .hierarchy)
    guard rows.header.texts == ["category", "parent"] else {
      throw TableFileFault(.hierarchyHeader, in: .hierarchy, at: rows.header.fields[0])
    }
    try rows.checkWidths()
    var parents: [String: String] = [:]
    for row in rows.rows {
      let category = row.fields[0]
      if category.text.allSatisfy(\.isWhitespace) {
        throw TableFileFault(.categoryMissing, in: .hierarchy, at: category)
      }
      for field in row.fields where !field.text.isEmpty && CountTable.isReserved(field.text) {
        throw TableFileFault(.reserved, in: .hierarchy, at: field)
      }
      guard parents.updateValue(row.fields[1].text, forKey: category.text) == nil else {
        throw TableFileFault(.categoryTwice, in: .hierarchy, at: category)
      }
    }
    self.rows = rows.rows
    self.parents = parents
  }

  /// The groups that hold categories of a table: those with a row first, in their order.
  ///
  /// - Throws: ``TableFileFault``.
  func groups(of categories: [String]) throws(TableFileFault) -> [TableGroup] {
    let known = Set(categories)
    var order: [String] = []
    var seen: Set<String> = []
    let names = groupNames
    for row in rows where names.contains(row.fields[0].text) && seen.insert(row.fields[0].text).inserted {
      order.append(row.fields[0].text)
    }
    for row in rows {
      let group = row.fields[1].text
      if !group.isEmpty, seen.insert(group).inserted { order.append(group) }
      if known.contains(group) { throw TableFileFault(.groupIsCategory, in: .hierarchy, at: row.fields[1]) }
      var above: Set<String> = [row.fields[0].text]
      var next = group
      while !next.isEmpty {
        guard above.insert(next).inserted else { throw TableFileFault(.ownParent, in: .hierarchy, at: row.fields[1]) }
        next = parents[next] ?? ""
      }
    }
    var members: [String: [Int]] = [:]
    for (place, category) in categories.enumerated() {
      var group = parents[category] ?? ""
      while !group.isEmpty {
        members[group, default: []].append(place)
        group = parents[group] ?? ""
      }
    }
    return order.compactMap { name in members[name].map { TableGroup(name, categories: $0) } }
  }

  /// The names of all groups.
  var groupNames: Set<String> { Set(parents.values).subtracting([""]) }

  /// What of the table and the file does not meet.
  func strays(of categories: [String]) -> Strays {
    let known = Set(categories)
    let groups = groupNames
    return Strays(
      categories: categories.count { parents[$0] == nil },
      names: parents.keys.count { !known.contains($0) && !groups.contains($0) })
  }
}

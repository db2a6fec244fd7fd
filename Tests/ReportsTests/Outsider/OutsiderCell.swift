import Formats

/// A figure as somebody outside finds it in the file: where it stands, and what it says.
struct OutsiderCell: Hashable {
  /// Section, what the row is about, and measure, joined.
  let place: String
  let section: String
  /// What the row is about: the keys that are not empty, in the order of their columns' names.
  let keys: [String]
  let measure: String
  let value: String
  let low: String
  let unit: String
  let isHidden: Bool

  /// The whole number that stands there; nil where it is none.
  var number: Int? { Int(value) }

  /// The cells of a tidy file by their places.
  static func cells(ofTidy text: String) -> [String: OutsiderCell] {
    let table = records(text)
    guard let header = table.first, let first = header.firstIndex(of: "section"),
      let measure = header.firstIndex(of: "measure")
    else { return [:] }
    let column = { (name: String) in header.firstIndex(of: name) ?? 0 }
    var cells: [String: OutsiderCell] = [:]
    for row in table.dropFirst() where row.count == header.count {
      let keys = ((first + 1)..<measure).filter { !row[$0].isEmpty }.sorted { header[$0] < header[$1] }.map { row[$0] }
      let place = ([row[first]] + keys + [row[measure]]).joined(separator: "|")
      cells[place] = OutsiderCell(
        place: place, section: row[first], keys: keys, measure: row[measure], value: row[column("value")],
        low: row[column("low")], unit: row[column("unit")], isHidden: row[column("status")] == "hidden")
    }
    return cells
  }

  /// The cells of a JSON document by their places, as the same names; a cell without anything in it is left out.
  static func cells(ofJSON text: String) throws -> [String: OutsiderCell] {
    var cells: [String: OutsiderCell] = [:]
    for section in try JSON(parsing: text)["sections"]?.array ?? [] {
      let columns = section["columns"]?.array ?? []
      let ids = { (role: String) in
        columns.filter { $0["role"]?.string == role }.compactMap { $0["id"]?.string }
      }
      let name = section["id"]?.string ?? ""
      let total = section["total"].flatMap { $0.isNull ? nil : $0 }
      for (row, isTotal) in (section["rows"]?.array ?? []).map({ ($0, false) }) + (total.map { [($0, true)] } ?? []) {
        let keys = ids("key").sorted().map { isTotal ? "TOTAL" : row[$0]?["value"]?.string ?? "" }.filter {
          !$0.isEmpty
        }
        for measure in ids("measure") {
          guard let cell = row[measure] else { continue }
          let isHidden = cell["hidden"]?.bool == true
          let isEmpty = cell["value"]?.isNull == true && !isHidden
          if isEmpty, cell["notRecorded"] == nil, cell["notCounted"] == nil { continue }
          let place = ([name] + keys + [measure]).joined(separator: "|")
          let value = isHidden ? ".." : isEmpty ? "" : cell["value"]?.string ?? cell["value"]?.text() ?? ""
          cells[place] = OutsiderCell(
            place: place, section: name, keys: keys, measure: measure, value: value,
            low: cell["low"].flatMap { $0.isNull ? nil : $0.text() } ?? "", unit: "", isHidden: isHidden)
        }
      }
    }
    return cells
  }

  /// Whether two cells say the same, however a number is written.
  func says(_ other: OutsiderCell?) -> Bool {
    guard let other, other.isHidden == isHidden else { return false }
    return other.value == value || (Double(value) != nil && Double(value) == Double(other.value))
  }

  /// The records of a plain CSV file, read by the rules of RFC 4180 alone.
  static func records(_ text: String) -> [[String]] {
    var (records, record, field) = ([[String]](), [String](), "")
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.append(character)
      }
    }
    return records
  }
}

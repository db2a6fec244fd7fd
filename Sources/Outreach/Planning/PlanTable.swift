public import Formats
import Language
import Municipality
public import SQLite

/// A table of driving minutes, read from a file with the columns from, to and minutes.
///
/// Places, branches and areas stand by their codes; where two of them share a code, `place:`, `branch:` or `area:`
/// before it says which is meant.
public enum PlanTable {
  /// Reads the rows of a file; the first row may be headings.
  ///
  /// - Throws: ``PlanFault/badTable(line:)``, ``PlanFault/unknownSpot(line:)``.
  public static func read(_ rows: [CSVRow], in reader: Reader) throws -> [PlanSpot: [PlanSpot: Int]] {
    var spots: [String: PlanSpot] = [:]
    for area in try BranchRegister.areas(in: reader) { spots[area.code.text] = .area(area.code) }
    for branch in try BranchRegister.branches(in: reader) { spots[branch.code.text] = .branch(branch.code) }
    for place in try PlaceRegister.places(in: reader) { spots[place.code.text] = .place(place.id) }
    for area in try BranchRegister.areas(in: reader) { spots["area:" + area.code.text] = .area(area.code) }
    for branch in try BranchRegister.branches(in: reader) { spots["branch:" + branch.code.text] = .branch(branch.code) }
    for place in try PlaceRegister.places(in: reader) { spots["place:" + place.code.text] = .place(place.id) }
    var table: [PlanSpot: [PlanSpot: Int]] = [:]
    for (number, row) in rows.enumerated() {
      let texts = row.texts.map { $0.trimmed }
      guard texts.count >= 3 else { throw PlanFault.badTable(line: row.line) }
      guard let minutes = Int(texts[2]), (0...1_440).contains(minutes) else {
        if number == 0, Int(texts[2]) == nil { continue }
        throw PlanFault.badTable(line: row.line)
      }
      guard let from = spots[texts[0]], let to = spots[texts[1]] else { throw PlanFault.unknownSpot(line: row.line) }
      table[from, default: [:]][to] = minutes
    }
    return table
  }
}

extension String {
  fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

import Foundation
import HelpDesk
import Language
import Municipality
import Records

/// Somebody who holds the desk's file and wants to know in which order, and when, its entries were logged.
///
/// Every clue is a number for each entry that the attacker can read off the disk. Entries are compared within their day
/// and part of day, which are kept and are no secret.
struct RawAttack {
  /// An entry, as the test knows it and the attacker does not.
  struct Truth {
    let id: [UInt8]
    let day: Int
    let part: Int
    let minute: Int
  }

  private let file: RawFile
  private let clues: [String: [[UInt8]: Int]]

  init(_ folder: String) throws {
    let file = try RawFile(copyOf: folder)
    var clues: [String: [[UInt8]: Int]] = [:]
    let columns = [
      "entry": 0, "entry_task": 0, "entry_change": 0, "entry_minute": 0, "entry_by_day": 4, "entry_turned_away": 6,
      "entry_advised": 10,
    ]
    for (name, column) in columns {
      // The first place of each id among the cells of a b-tree.
      for cell in try file.cells(name) {
        guard let id = cell.values[column].blob else { continue }
        clues["offset in " + name, default: [:]][id, default: cell.offset] = cell.offset
        clues["place in " + name, default: [:]][id, default: cell.address] = cell.address
      }
    }
    self.file = file
    self.clues = clues
  }

  /// How many minutes of these entries stand in a cell.
  func minutes(of truths: [Truth]) throws -> Int {
    let ids = Set(truths.map(\.id))
    return try file.cells("entry_minute").count { $0.values[0].blob.map(ids.contains) ?? false }
  }

  /// How many bytes stand in pages that no b-tree uses.
  var freeBytes: Int { file.freeBytes }

  /// How often an entry's own minute stands right behind its id, anywhere in the file or its log, and how often another
  /// entry's does.
  func minutesBehindIDs(of truths: [Truth]) -> (own: Int, others: Int) {
    var own = 0
    var others = 0
    for (index, truth) in truths.enumerated() {
      let other = truths[(index + 1) % truths.count]
      for part in file.parts {
        for place in RawAttack.places(of: truth.id, in: part.bytes) where place + 18 <= part.bytes.count {
          let found = RawFile.whole(part.bytes, place + 16, 2)
          if found == truth.minute { own += 1 }
          if found == other.minute { others += 1 }
        }
      }
    }
    return (own, others)
  }

  /// Adds what each clue says of some entries to the tests, which go by the clue's name.
  func add(_ truths: [Truth], to tests: inout [String: RankTest]) {
    var all = clues
    // Wherever an id stands: in a cell, in a page's unused space, in the log or in the log's index.
    for part in file.parts {
      for truth in truths {
        let places = RawAttack.places(of: truth.id, in: part.bytes)
        if let first = places.first { all["first byte in the file" + part.name, default: [:]][truth.id] = first }
        if let last = places.last { all["last byte in the file" + part.name, default: [:]][truth.id] = last }
      }
    }
    let groups = Dictionary(grouping: truths) { [$0.day, $0.part] }
    for (name, clue) in all {
      for group in groups.values { tests[name, default: RankTest()].add(group.compactMap { clue[$0.id] }) }
    }
  }

  /// Where a row of an id lies in the table of entries.
  func place(of id: [UInt8]) -> Int? { clues["place in entry"]?[id] }

  private static func places(of needle: [UInt8], in bytes: [UInt8]) -> [Int] {
    let data = Data(bytes)
    let wanted = Data(needle)
    var found: [Int] = []
    var start = data.startIndex
    while let range = data.range(of: wanted, in: start..<data.endIndex) {
      found.append(range.lowerBound)
      start = range.upperBound
    }
    return found
  }
}

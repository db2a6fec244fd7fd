import Foundation
import HelpDesk
import Records

/// Looks for the entries' own ids in the bytes of the file of persons: as 16 bytes, and in their written form.
enum IdentityScan {
  /// How many entries' ids stand in `people.sqlite` or its write-ahead log.
  static func copies(from office: Office) throws -> Int {
    var ids: [UInt64: RandomID] = [:]
    try office.log.eachID { ids[key($0.bytes[...])] = $0 }
    guard !ids.isEmpty else { return 0 }
    var found = Set<RandomID>()
    for suffix in ["", "-wal"] {
      let path = office.folder.path(of: .people) + suffix
      guard let data = FileManager.default.contents(atPath: path) else { continue }
      scan(Array(data), for: ids, into: &found)
    }
    return found.count
  }

  static func scan(_ bytes: [UInt8], for ids: [UInt64: RandomID], into found: inout Set<RandomID>) {
    guard bytes.count >= 16 else { return }
    var window: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      window = window << 8 | UInt64(byte)
      guard index >= 7, index + 8 < bytes.count else { continue }
      if let id = ids[window], bytes[(index - 7)...(index + 8)].elementsEqual(id.bytes) { found.insert(id) }
    }
    // The written form: the dash that stands ninth and the version's 4 are found first, since they are rare together.
    for index in bytes.indices.dropLast(27) where bytes[index] == 0x2D && index >= 8 && bytes[index + 6] == 0x34 {
      let text = String(decoding: bytes[(index - 8)..<(index + 28)], as: UTF8.self)
      if let id = RandomID(text.lowercased()), ids[key(id.bytes[...])] == id { found.insert(id) }
    }
  }

  static func key(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}

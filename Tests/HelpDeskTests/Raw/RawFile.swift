import Foundation
import Testing

/// A database as it lies on the disk, read without SQLite: pages, cells and where they lie.
///
/// It follows the description of the file format on sqlite.org and knows what the log's tables use: table and index
/// b-trees, overflow pages, the freelist, and the frames of a write-ahead log.
struct RawFile {
  /// A value of a record.
  enum Value: Hashable {
    case null
    case integer(Int)
    case text(String)
    case blob([UInt8])

    var blob: [UInt8]? {
      if case .blob(let bytes) = self { bytes } else { nil }
    }

    var integer: Int? {
      if case .integer(let number) = self { number } else { nil }
    }
  }

  /// A cell of a b-tree: where it lies and what it holds.
  struct Cell {
    let page: Int
    let offset: Int
    let values: [Value]

    /// The place in the file, by which cells can be put in order.
    var address: Int { page << 16 | offset }
  }

  let pageSize: Int
  /// The pages as a reader sees them: those of the file, with the log's on top; counted from 1.
  let pages: [Int: [UInt8]]
  /// The bytes of the file, of the log and of the log's index.
  let parts: [(name: String, bytes: [UInt8])]
  /// The roots of tables and indexes by name; a table without rowids stands under its own name.
  private(set) var roots: [String: Int] = [:]

  /// Reads a copy of a database and its companions, as `cp` makes it.
  init(copyOf folder: String, name: String = "desk.sqlite") throws {
    let copy = try TemporaryFolder()
    let process = Process()
    // Another process copies: closing a second descriptor here would end the locks of the file.
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "cp \"$0\"/\(name)* \"$1\"", folder, copy.path]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    var parts: [(name: String, bytes: [UInt8])] = []
    for suffix in ["", "-wal", "-shm"] {
      parts.append((suffix, FileManager.default.contents(atPath: copy.file(name + suffix)).map { Array($0) } ?? []))
    }
    try self.init(parts: parts)
  }

  init(parts: [(name: String, bytes: [UInt8])]) throws {
    self.parts = parts
    let file = parts[0].bytes
    try #require(file.count >= 512)
    pageSize = file[16] == 0 && file[17] == 1 ? 65_536 : Int(file[16]) << 8 | Int(file[17])
    var pages: [Int: [UInt8]] = [:]
    for number in 0..<file.count / pageSize {
      pages[number + 1] = Array(file[number * pageSize..<(number + 1) * pageSize])
    }
    for frame in RawFile.frames(parts[1].bytes, pageSize) { pages[frame.page] = frame.bytes }
    self.pages = pages
    for cell in try cells(root: 1, isTable: true) {
      guard case .text(let name) = cell.values[1], case .integer(let root) = cell.values[3] else { continue }
      roots[name] = root
    }
  }

  /// The committed frames of a log in their order.
  private static func frames(_ log: [UInt8], _ pageSize: Int) -> [(page: Int, bytes: [UInt8])] {
    guard log.count > 32 else { return [] }
    let salts = log[16..<24]
    var all: [(page: Int, bytes: [UInt8])] = []
    var committed = 0
    var place = 32
    while place + 24 + pageSize <= log.count, log[place + 8..<place + 16].elementsEqual(salts) {
      all.append((RawFile.whole(log, place, 4), Array(log[place + 24..<place + 24 + pageSize])))
      if RawFile.whole(log, place + 4, 4) != 0 { committed = all.count }
      place += 24 + pageSize
    }
    return Array(all.prefix(committed))
  }

  static func whole(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// How many bytes stand in pages that no b-tree uses, but for the list of those pages itself.
  var freeBytes: Int {
    var count = 0
    var trunk = RawFile.whole(pages[1] ?? [], 32, 4)
    while trunk != 0, let page = pages[trunk] {
      let leaves = RawFile.whole(page, 4, 4)
      for leaf in 0..<leaves { count += (pages[RawFile.whole(page, 8 + 4 * leaf, 4)] ?? []).count { $0 != 0 } }
      count += page.dropFirst(8 + 4 * leaves).count { $0 != 0 }
      trunk = RawFile.whole(page, 0, 4)
    }
    return count
  }

  /// All cells of a table or index, walked from its root; those of inner pages too, where they hold a record.
  func cells(_ name: String, isTable: Bool = false) throws -> [Cell] {
    try cells(root: #require(roots[name], "\(name) is in the schema"), isTable: isTable)
  }

  private func cells(root: Int, isTable: Bool) throws -> [Cell] {
    let page = try #require(pages[root])
    let start = root == 1 ? 100 : 0
    let kind = page[start]
    let isLeaf = kind == 10 || kind == 13
    try #require([2, 5, 10, 13].contains(kind))
    let count = RawFile.whole(page, start + 3, 2)
    var found: [Cell] = []
    for index in 0..<count {
      let offset = RawFile.whole(page, start + (isLeaf ? 8 : 12) + 2 * index, 2)
      var place = offset
      if !isLeaf {
        found += try cells(root: RawFile.whole(page, place, 4), isTable: isTable)
        place += 4
      }
      if isTable, !isLeaf { continue }
      let size = RawFile.varint(page, &place)
      if isTable { _ = RawFile.varint(page, &place) }
      found.append(
        Cell(page: root, offset: offset, values: try RawFile.record(payload(page, place, size, isTable: isTable))))
    }
    if !isLeaf { found += try cells(root: RawFile.whole(page, start + 8, 4), isTable: isTable) }
    return found
  }

  /// A cell's payload, with what overflows to other pages.
  private func payload(_ page: [UInt8], _ place: Int, _ size: Int, isTable: Bool) throws -> [UInt8] {
    let most = isTable ? pageSize - 35 : (pageSize - 12) * 64 / 255 - 23
    guard size > most else { return Array(page[place..<place + size]) }
    let least = (pageSize - 12) * 32 / 255 - 23
    let fitting = least + (size - least) % (pageSize - 4)
    let local = fitting <= most ? fitting : least
    var bytes = Array(page[place..<place + local])
    var next = RawFile.whole(page, place + local, 4)
    while next != 0, bytes.count < size {
      let overflow = try #require(pages[next])
      bytes += overflow[4..<4 + min(pageSize - 4, size - bytes.count)]
      next = RawFile.whole(overflow, 0, 4)
    }
    return bytes
  }

  private static func record(_ bytes: [UInt8]) throws -> [Value] {
    var place = 0
    let header = varint(bytes, &place)
    var kinds: [Int] = []
    while place < header { kinds.append(varint(bytes, &place)) }
    place = header
    return kinds.map { kind in
      switch kind {
      case 0: return .null
      case 8: return .integer(0)
      case 9: return .integer(1)
      case 1...6:
        let size = [0, 1, 2, 3, 4, 6, 8][kind]
        defer { place += size }
        let sign = bytes[place] >= 128 ? -1 : 0
        return .integer(bytes[place..<place + size].reduce(sign) { $0 << 8 | Int($1) })
      case 7:
        place += 8
        return .null
      default:
        let size = (kind - 12) / 2
        defer { place += size }
        let content = Array(bytes[place..<place + size])
        return kind.isMultiple(of: 2) ? .blob(content) : .text(String(decoding: content, as: UTF8.self))
      }
    }
  }

  private static func varint(_ bytes: [UInt8], _ place: inout Int) -> Int {
    var value = 0
    for index in 0..<9 {
      let byte = bytes[place]
      place += 1
      if index == 8 { return value << 8 | Int(byte) }
      value = value << 7 | Int(byte & 0x7F)
      if byte < 128 { break }
    }
    return value
  }
}

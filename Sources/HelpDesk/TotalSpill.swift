import Language
import Records

/// Entries on their way into the running totals, kept aside by branch and month.
///
/// An import meets them in the order of their random ids, each of another month: so kept, every month's totals are
/// written once, and memory does not grow with the sheet.
final class TotalSpill {
  private struct Month: Hashable {
    let branch: Int
    let first: Int
  }

  private static let blockSize = 1 << 13
  /// The most bytes that are held in memory.
  private static let limit = 1 << 23

  private let makeFile: () throws -> ScratchFile
  private var file: ScratchFile?
  private var pending: [Month: [UInt8]] = [:]
  private var held = 0
  private var blocks: [Month: [Range<Int>]] = [:]
  private var hours = TotalChange(until: Day(number: .min))

  init(file: @escaping () throws -> ScratchFile) {
    makeFile = file
  }

  /// Takes in an entry, as ``TotalChange/add(_:isTakenOff:hour:)``.
  func add(_ row: EntryRow, isTakenOff: Bool = false, hour: Int? = nil) throws {
    hours.addHour(row, isTakenOff: isTakenOff, hour: hour)
    var content = row
    content.note = nil
    let month = Month(branch: row.branch, first: Day(number: row.day).firstOfMonth.number)
    let entry = SheetEntry(
      content: content, campaign: nil, hour: nil, line: isTakenOff ? 1 : 0, column: 0, cell: 0)
    let size = append(entry, to: &pending[month, default: []])
    held += size.added
    if size.total >= Self.blockSize { try spill(month) }
    if held > Self.limit { for month in Array(pending.keys) { try spill(month) } }
  }

  private func append(_ entry: SheetEntry, to bytes: inout [UInt8]) -> (added: Int, total: Int) {
    let before = bytes.count
    entry.write(into: &bytes)
    return (bytes.count - before, bytes.count)
  }

  private func spill(_ month: Month) throws {
    guard let bytes = pending[month], !bytes.isEmpty else { return }
    let file = try file ?? makeFile()
    self.file = file
    let start = try file.append(bytes)
    blocks[month, default: []].append(start..<(start + bytes.count))
    held -= bytes.count
    pending[month]?.removeAll(keepingCapacity: true)
  }

  /// Writes what was gathered, within the transaction that writes the entries.
  ///
  /// - Parameter end: the day from which on entries are not in the totals.
  func write(until end: Day, in writer: DeskWriter) throws {
    for month in Set(pending.keys).union(blocks.keys) {
      var change = TotalChange(until: end)
      for block in blocks[month] ?? [] {
        var bytes: [UInt8] = []
        try file?.read(block, into: &bytes)
        Self.count(bytes, in: &change)
      }
      Self.count(pending[month] ?? [], in: &change)
      try change.write(in: writer)
    }
    try hours.write(in: writer)
  }

  private static func count(_ bytes: [UInt8], in change: inout TotalChange) {
    var place = 0
    while place < bytes.count {
      let entry = SheetEntry(bytes, at: place)
      change.count(entry.content, isTakenOff: entry.line == 1)
      place += SheetEntry.size(bytes, at: place)
    }
  }
}

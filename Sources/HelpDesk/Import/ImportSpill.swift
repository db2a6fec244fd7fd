import Records

/// Checked rows on their way from the sheet to the log, in buckets by the first byte of their keys.
///
/// Rows of one bucket are neighbours in the log, whose order is that of the ids: a bucket is sorted in memory and written
/// in one go, so that neither memory nor the walk over the file's pages grows with the sheet.
final class ImportSpill {
  /// What became of a row.
  enum Outcome {
    /// It is kept.
    case kept
    /// It says the same as a row on an earlier line, and enough of them are kept.
    case repeated(line: Int)
  }

  static let buckets = 256
  private static let blockSize = 1 << 14
  /// The most keys that are watched for repeats while the sheet is read, so that a sheet of few different rows does not
  /// pile up in few buckets.
  static let watchLimit = 1 << 17

  private let rows: ImportMapping.Rows
  private let watching: Int
  private let makeFile: () throws -> ScratchFile
  private var file: ScratchFile?
  private var pending = Array(repeating: [UInt8](), count: ImportSpill.buckets)
  private var blocks = Array(repeating: [Range<Int>](), count: ImportSpill.buckets)
  private var watched: [RowKey: (times: Int, line: Int)] = [:]

  /// How many rows there are.
  private(set) var count = 0

  /// - Parameter watching: the most keys that are watched.
  init(_ rows: ImportMapping.Rows, watching: Int, file: @escaping () throws -> ScratchFile) {
    self.rows = rows
    self.watching = watching
    makeFile = file
  }

  /// Adds a row.
  func add(_ entry: SheetEntry, key: RowKey) throws -> Outcome {
    var times = 0
    if let known = watched[key] {
      times = known.times
      watched[key]?.times += 1
    } else if watched.count < watching {
      watched[key] = (1, entry.line)
    }
    switch rows {
    case .sessions: try keep(entry, key.occurrence(times))
    case .totals:
      // The second of equal totals is kept beside the first, so that both are known not to hold.
      if times > 1 { return .repeated(line: watched[key]?.line ?? entry.line) }
      try keep(entry, key)
    }
    return .kept
  }

  private func keep(_ entry: SheetEntry, _ key: RowKey) throws {
    let bytes = key.bytes
    let bucket = Int(bytes[0])
    pending[bucket].append(contentsOf: bytes)
    entry.write(into: &pending[bucket])
    count += 1
    guard pending[bucket].count >= Self.blockSize else { return }
    let file = try file ?? makeFile()
    self.file = file
    let start = try file.append(pending[bucket])
    blocks[bucket].append(start..<(start + pending[bucket].count))
    pending[bucket].removeAll(keepingCapacity: true)
  }

  /// The rows of a bucket by their keys; rows with the same key in the order of the sheet.
  func rows(of bucket: Int) throws -> ImportBucket {
    var bytes: [UInt8] = []
    for block in blocks[bucket] { try file?.read(block, into: &bytes) }
    return ImportBucket(bytes + pending[bucket])
  }
}

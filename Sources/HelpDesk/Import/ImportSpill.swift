import Records

/// Checked rows on their way from the sheet to the log, in buckets by the first byte of their keys.
///
/// Rows of one bucket are neighbours in the log, whose order is that of the ids: a bucket is sorted in memory and written
/// in one go, so that neither memory nor the walk over the file's pages grows with the sheet.
final class ImportSpill {
  static let buckets = 256
  private static let blockSize = 1 << 14

  private let makeFile: () throws -> ScratchFile
  private var file: ScratchFile?
  private var pending = Array(repeating: [UInt8](), count: ImportSpill.buckets)
  private var blocks = Array(repeating: [Range<Int>](), count: ImportSpill.buckets)

  /// How many rows there are.
  private(set) var count = 0

  init(file: @escaping () throws -> ScratchFile) {
    makeFile = file
  }

  /// Adds a row with its key of 16 bytes.
  func add(_ entry: SheetEntry, key: [UInt8]) throws {
    let bucket = Int(key[0])
    pending[bucket].append(contentsOf: key)
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

/// The checked rows whose keys begin with the same byte, in the order of their keys; each is read when it is asked for.
struct ImportBucket {
  private let bytes: [UInt8]
  /// Where the rows begin.
  private let places: [Int]

  private static let keySize = 16

  /// Sorts rows that were written one after the other, each behind its key; rows with the same key keep their order.
  init(_ bytes: [UInt8]) {
    var places: [Int] = []
    var place = 0
    while place < bytes.count {
      places.append(place)
      place += Self.keySize + SheetEntry.size(bytes, at: place + Self.keySize)
    }
    places.sort { left, right in
      for offset in 0..<Self.keySize where bytes[left + offset] != bytes[right + offset] {
        return bytes[left + offset] < bytes[right + offset]
      }
      return left < right
    }
    self.bytes = bytes
    self.places = places
  }

  /// The number of rows.
  var count: Int { places.count }

  /// A row's key.
  func key(_ index: Int) -> [UInt8] { Array(bytes[places[index]..<(places[index] + Self.keySize)]) }

  /// A row.
  func entry(_ index: Int) -> SheetEntry { SheetEntry(bytes, at: places[index] + Self.keySize) }

  /// Whether a row's key is that of the row before it.
  func repeats(_ index: Int) -> Bool {
    guard index > 0, index < count else { return false }
    return (0..<Self.keySize).allSatisfy { bytes[places[index - 1] + $0] == bytes[places[index] + $0] }
  }
}

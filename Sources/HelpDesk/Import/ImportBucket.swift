/// The checked rows whose keys begin with the same byte, in the order of their keys; each is read when it is asked for.
struct ImportBucket {
  private let bytes: [UInt8]
  /// Where the rows begin.
  private let places: [Int]

  /// Sorts rows that were written one after the other, each behind its key; rows with the same key keep their order.
  init(_ bytes: [UInt8]) {
    var places: [Int] = []
    var place = 0
    while place < bytes.count {
      places.append(place)
      place += RowKey.size + SheetEntry.size(bytes, at: place + RowKey.size)
    }
    places.sort { left, right in
      for offset in 0..<RowKey.size where bytes[left + offset] != bytes[right + offset] {
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
  func key(_ index: Int) -> RowKey { RowKey(bytes[places[index]..<(places[index] + RowKey.size)]) }

  /// A row.
  func entry(_ index: Int) -> SheetEntry { SheetEntry(bytes, at: places[index] + RowKey.size) }

  /// Whether a row's key is that of the row before it.
  func repeats(_ index: Int) -> Bool {
    guard index > 0, index < count else { return false }
    return (0..<RowKey.size).allSatisfy { bytes[places[index - 1] + $0] == bytes[places[index] + $0] }
  }
}

/// The unfolded lines of a file, one after the other (RFC 5545, 3.1); any kind of line end is taken.
struct CalendarLines {
  private let bytes: [UInt8]
  private var index: Int
  private var line = 1

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The number of the line that would come next.
  var nextNumber: Int { line }

  /// The next line that is not empty, with the number of its first line in the file; nil at the end.
  mutating func next() -> (number: Int, bytes: [UInt8])? {
    while index < bytes.count {
      let number = line
      var text = physicalLine()
      // Bytes are put together before they are read as text: some programs fold inside a sign.
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 {
        index += 1
        text.append(contentsOf: physicalLine())
      }
      if !text.isEmpty { return (number, text) }
    }
    return nil
  }

  private mutating func physicalLine() -> [UInt8] {
    let start = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let text = Array(bytes[start..<index])
    if index < bytes.count {
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
      line += 1
    }
    return text
  }
}

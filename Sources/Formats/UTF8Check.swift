/// Tells whether bytes are well-formed UTF-8 (Unicode Standard, table 3-7).
enum UTF8Check {
  /// The place of the first byte that is not, or nil.
  static func firstFault(in bytes: some RandomAccessCollection<UInt8>) -> Int? {
    var index = bytes.startIndex
    while index != bytes.endIndex {
      guard let length = length(at: index, in: bytes) else {
        return bytes.distance(from: bytes.startIndex, to: index)
      }
      bytes.formIndex(&index, offsetBy: length)
    }
    return nil
  }

  private static func length<Bytes: RandomAccessCollection<UInt8>>(at index: Bytes.Index, in bytes: Bytes) -> Int? {
    let lead = bytes[index]
    if lead < 0x80 { return 1 }
    let second: ClosedRange<UInt8>
    let length: Int
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard bytes.distance(from: index, to: bytes.endIndex) >= length else { return nil }
    var next = bytes.index(after: index)
    guard second.contains(bytes[next]) else { return nil }
    for _ in 2..<length {
      bytes.formIndex(after: &next)
      guard bytes[next] & 0xC0 == 0x80 else { return nil }
    }
    return length
  }
}

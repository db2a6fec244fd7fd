/// A list of whole numbers as bytes, in which a small number takes one byte: for many figures that are read together.
///
/// Each number is written seven bits a byte, the lowest first, its sign in the last bit.
public struct PackedNumbers: Hashable, Sendable {
  /// The bytes that are stored.
  public private(set) var bytes: [UInt8] = []

  /// An empty list.
  public init() {}

  /// Adds a number.
  public mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Reads the numbers of stored bytes one after the other.
  public struct Reader: Sendable {
    private let bytes: [UInt8]
    private var place = 0

    /// Reads from the first number on.
    public init(_ bytes: [UInt8]) {
      self.bytes = bytes
    }

    /// The next number; nil at the end.
    public mutating func next() -> Int? {
      var found: UInt = 0
      var shift: UInt = 0
      while place < bytes.count {
        let byte = bytes[place]
        place += 1
        found |= UInt(byte & 0x7F) << shift
        if byte < 0x80 { return Int(bitPattern: found >> 1) ^ -Int(bitPattern: found & 1) }
        shift += 7
      }
      return nil
    }
  }
}

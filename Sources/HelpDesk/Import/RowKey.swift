import Records

/// The digest that a row of a sheet is known by, and the ids that are made of it.
struct RowKey: Hashable {
  /// The size of a key in bytes.
  static let size = 16

  private let high: UInt64
  private let low: UInt64

  /// Takes the first bytes of a digest.
  init(_ bytes: some Collection<UInt8>) {
    high = bytes.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    low = bytes.dropFirst(8).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The key of the n-th row, counted from 0, that is equal to the one with this key.
  func occurrence(_ number: Int) -> RowKey {
    number == 0 ? self : RowKey(SHA256.digest(of: bytes + Array("n\(number)".utf8)))
  }

  /// The id of an entry that the row becomes, or of its part: shaped like a random one, with the source at its end.
  func id(part: Int, from source: SourceTag) -> RandomID? {
    var bytes = part == 0 ? bytes : Array(SHA256.digest(of: bytes + Array("p\(part)".utf8)).prefix(Self.size))
    bytes.replaceSubrange((Self.size - SourceTag.size)..., with: source.bytes)
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    return RandomID(bytes: bytes)
  }

  /// The bytes, the highest first.
  var bytes: [UInt8] {
    [high, low].flatMap { half in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: half >> UInt64($0)) }
    }
  }
}

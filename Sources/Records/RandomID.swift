/// A random identity: a UUID of version 4, made by whoever asks for something to be stored, kept as 16 bytes.
///
/// Versions that carry a time are refused: an entry's id must not tell when it was made.
public struct RandomID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The 16 bytes.
  public let bytes: [UInt8]

  /// Makes a fresh identity.
  public init(using generator: inout some RandomNumberGenerator) {
    var bytes: [UInt8] = []
    for _ in 0..<2 {
      withUnsafeBytes(of: generator.next()) { bytes += $0 }
    }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// Makes an identity of 16 stored bytes; nil unless they are a UUID of version 4.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 16, bytes[6] >> 4 == 4, bytes[8] >> 6 == 2 else { return nil }
    self.bytes = bytes
  }

  /// Reads the written form, 36 characters in five groups; nil unless it is a UUID of version 4.
  public init?(_ text: String) {
    var bytes: [UInt8] = []
    var half: UInt8?
    for (index, character) in text.utf8.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard index < 36, let digit = Character(UnicodeScalar(character)).hexDigitValue else { return nil }
      if let high = half {
        bytes.append(high << 4 | UInt8(digit))
        half = nil
      } else {
        half = UInt8(digit)
      }
    }
    self.init(bytes: bytes)
  }

  /// The first and the last 16 bytes that can follow a beginning of the written form; nil unless it is four digits or more,
  /// grouped as in the written form.
  public static func span(of beginning: String) -> (first: [UInt8], last: [UInt8])? {
    let text = Array(beginning.utf8)
    guard text.count <= 36 else { return nil }
    var digits: [UInt8] = []
    for (index, character) in text.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = Character(UnicodeScalar(character)).hexDigitValue else { return nil }
      digits.append(UInt8(digit))
    }
    guard digits.count >= 4 else { return nil }
    func filled(with digit: UInt8) -> [UInt8] {
      let all = digits + Array(repeating: digit, count: 32 - digits.count)
      return stride(from: 0, to: 32, by: 2).map { all[$0] << 4 | all[$0 + 1] }
    }
    return (filled(with: 0), filled(with: 0xF))
  }

  /// The beginning that a list shows: 12 of the 32 digits, which no two of some millions of entries share by more than a
  /// rare chance.
  public var beginning: String { String(description.prefix(13)) }

  /// The written form in lower case.
  public var description: String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += String(byte >> 4, radix: 16) + String(byte & 0xF, radix: 16)
    }
    return text
  }

  /// The first six bytes as a number, all of them random and so evenly spread: it chooses the entries that are asked an optional question.
  public var lottery: UInt64 {
    bytes.prefix(6).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The order of the bytes, which says nothing about time.
  public static func < (left: RandomID, right: RandomID) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

/// The fields of a form or of a query, in the order in which they were sent; a name may stand more than once.
public struct FormFields: Hashable, Sendable {
  /// A field.
  public struct Field: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String

    /// Makes a field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Why a form cannot be read.
  public enum Problem: Error, Hashable, Sendable {
    /// A percent sign without two hexadecimal digits after it.
    case brokenEscape
    /// Bytes that are not UTF-8.
    case notUTF8
    /// More fields than a page of this program has.
    case tooMany
  }

  /// The most fields that are read; the largest form of this program has under two hundred.
  public static let most = 1_000

  /// The fields.
  public private(set) var fields: [Field]

  /// Makes fields.
  public init(_ fields: [Field] = []) {
    self.fields = fields
  }

  /// Reads `application/x-www-form-urlencoded` (WHATWG URL Standard, section 5.1), and refuses what it would repair:
  /// broken escapes and broken UTF-8 are a fault of whoever sent them.
  ///
  /// - Throws: ``Problem``.
  public init(reading bytes: some Collection<UInt8>) throws(Problem) {
    var fields: [Field] = []
    for part in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
      guard fields.count < Self.most else { throw .tooMany }
      let pair = part.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count > 1 ? try Self.decoded(pair[1]) : ""
      fields.append(Field(try Self.decoded(pair[0]), value))
    }
    self.fields = fields
  }

  /// The first value of a name; nil where the form has no such field.
  public subscript(_ name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// The first value of a name without white space at its ends; nil where it is missing or empty.
  public func text(_ name: String) -> String? {
    guard let value = self[name] else { return nil }
    let trimmed = value.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  /// All values of a name that are not empty.
  public func all(_ name: String) -> [String] {
    fields.compactMap { $0.name == name && !$0.value.isEmpty ? $0.value : nil }
  }

  /// Whether there is a field with this name.
  public func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

  /// The fields without those of some names.
  public func without(_ names: Set<String>) -> FormFields {
    FormFields(fields.filter { !names.contains($0.name) })
  }

  /// The same fields with one value put in the place of all values of its name.
  public func replacing(_ name: String, with value: String?) -> FormFields {
    let others = fields.filter { $0.name != name }
    return FormFields(value.map { others + [Field(name, $0)] } ?? others)
  }

  /// The fields as they are sent.
  public var encoded: String {
    fields.map { Self.encoded($0.name) + "=" + Self.encoded($0.value) }.joined(separator: "&")
  }

  private static func decoded(_ bytes: some Sequence<UInt8>) throws(Problem) -> String {
    var decoded: [UInt8] = []
    var rest = bytes.makeIterator()
    while let byte = rest.next() {
      switch byte {
      case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.next().flatMap(hexadecimal), let low = rest.next().flatMap(hexadecimal) else {
          throw .brokenEscape
        }
        decoded.append(high << 4 | low)
      default: decoded.append(byte)
      }
    }
    guard let text = String(validating: decoded, as: UTF8.self) else { throw .notUTF8 }
    return text
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "*"):
        bytes.append(byte)
      case UInt8(ascii: " "): bytes.append(UInt8(ascii: "+"))
      default:
        let digits = Array("0123456789ABCDEF".utf8)
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text without white space and line ends at its ends.
  package var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

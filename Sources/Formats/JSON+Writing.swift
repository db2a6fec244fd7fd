extension JSON {
  /// The document, without a newline at its end.
  ///
  /// Pretty text has two spaces for each level; otherwise there is no space at all. Signs outside ASCII stand as they
  /// are, but for the two line separators U+2028 and U+2029, which are escaped. A number that is not finite is null.
  public func text(pretty: Bool = false) -> String {
    String(decoding: bytes(pretty: pretty), as: UTF8.self)
  }

  /// The document in UTF-8, as ``text(pretty:)``.
  public func bytes(pretty: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    write(into: &bytes, level: pretty ? 0 : nil)
    return bytes
  }

  private func write(into bytes: inout [UInt8], level: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .whole(let number): bytes += String(number).utf8
    case .number(let number): bytes += (number.isFinite ? number.description : "null").utf8
    case .text(let text): JSON.write(text, into: &bytes)
    case .array(let values):
      JSON.write(values, between: (0x5B, 0x5D), into: &bytes, level: level) { value, bytes, level in
        value.write(into: &bytes, level: level)
      }
    case .object(let members):
      JSON.write(members, between: (0x7B, 0x7D), into: &bytes, level: level) { member, bytes, level in
        JSON.write(member.key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        if level != nil { bytes.append(UInt8(ascii: " ")) }
        member.value.write(into: &bytes, level: level)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between signs: (UInt8, UInt8), into bytes: inout [UInt8], level: Int?,
    each: (Item, inout [UInt8], Int?) -> Void
  ) {
    let inner = level.map { $0 + 1 }
    bytes.append(signs.0)
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      newline(into: &bytes, level: inner)
      each(item, &bytes, inner)
    }
    if !items.isEmpty { newline(into: &bytes, level: level) }
    bytes.append(signs.1)
  }

  private static func newline(into bytes: inout [UInt8], level: Int?) {
    guard let level else { return }
    bytes.append(0x0A)
    for _ in 0..<level { bytes += [0x20, 0x20] }
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { source in
      for (index, byte) in source.enumerated() {
        switch byte {
        case 0x22: bytes += [0x5C, 0x22]
        case 0x5C: bytes += [0x5C, 0x5C]
        case 0x08: bytes += [0x5C, UInt8(ascii: "b")]
        case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
        case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
        case 0x0C: bytes += [0x5C, UInt8(ascii: "f")]
        case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
        case 0x00..<0x20:
          bytes += "\\u00".utf8
          bytes += [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        // U+2028 and U+2029 are E2 80 A8 and E2 80 A9; the first two bytes are there already.
        case 0xA8...0xA9 where index > 1 && source[index - 1] == 0x80 && source[index - 2] == 0xE2:
          bytes.removeLast(2)
          bytes += (byte == 0xA8 ? "\\u2028" : "\\u2029").utf8
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hex = Array("0123456789abcdef".utf8)
}

/// Bytes as signs that stand in addresses and cookies (RFC 4648, section 5), without padding.
enum Base64URL {
  private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  /// The signs of some bytes.
  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let piece = bytes[index..<min(index + 3, bytes.count)]
      let number = piece.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - piece.count))
      for place in 0...piece.count { text.append(signs[number >> (18 - 6 * place) & 63]) }
      index += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}

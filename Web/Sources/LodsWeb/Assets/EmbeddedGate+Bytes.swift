extension EmbeddedGate {
  /// The module as it is sent, with "Content-Encoding: gzip" and the type application/wasm; decoded once.
  static let gzip: [UInt8] = base64.withUTF8Buffer { signs in
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var waiting: UInt32 = 0
    var bits = 0
    for sign in signs {
      // Ends of lines, and what fills the last group up.
      guard let six = six(sign) else { continue }
      waiting = waiting << 6 | six
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: waiting >> UInt32(bits)))
      }
    }
    return bytes
  }

  /// The six bits that a sign of base64 stands for (RFC 4648, section 4); nil for others.
  private static func six(_ sign: UInt8) -> UInt32? {
    switch sign {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(sign - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(sign - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(sign - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

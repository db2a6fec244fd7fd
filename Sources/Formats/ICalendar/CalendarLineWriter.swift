/// Writes content lines, folded at 75 octets and never inside a sign (RFC 5545, 3.1).
struct CalendarLineWriter {
  /// What was written.
  private(set) var bytes: [UInt8] = []

  /// Writes a property whose value is text.
  mutating func write(_ name: String, text: String) {
    write(name + ":" + CalendarText.escaped(text))
  }

  /// Writes a line; it must hold no line end.
  mutating func write(_ line: String) {
    var width = 0
    for scalar in line.unicodeScalars {
      let sign = UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      if width + sign.count > 75 {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        width = 1
      }
      bytes.append(contentsOf: sign)
      width += sign.count
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }
}

/// The bytes of a text file as text with `\n` between its lines.
public enum PlainLines {
  /// The text of UTF-8 bytes: without a byte order mark, and with every kind of line end as `\n`.
  ///
  /// - Throws: ``FormatFinding`` of ``FormatProblem/notUTF8`` with the place of the first byte that is none.
  public static func text(of bytes: [UInt8]) throws(FormatFinding) -> String {
    if let fault = UTF8Check.firstFault(in: bytes) { throw place(of: fault, in: bytes) }
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == 0x0D {
        plain.append(0x0A)
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The lines of a text whose line ends are `\n`; the end of the last line begins no further one.
  static func lines(of text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text[...]
    while let end = rest.utf8.firstIndex(of: 0x0A) {
      lines.append(rest[..<end])
      rest = rest[rest.utf8.index(after: end)...]
    }
    if !rest.isEmpty { lines.append(rest) }
    return lines
  }

  private static func place(of fault: Int, in bytes: [UInt8]) -> FormatFinding {
    var line = 1
    var column = 1
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < fault {
      let byte = bytes[index]
      let endsLine = byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      if endsLine {
        line += 1
        column = 1
      } else if byte != 0x0D, byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return FormatFinding(line: line, column: column, problem: .notUTF8)
  }
}

/// Turns the bytes of a text file into UTF-8 piece by piece and finds out by itself what they are.
///
/// While a text is plain ASCII nothing needs to be known. At the first other byte the whole piece is judged: well-formed
/// UTF-8 is UTF-8, else Windows-1252 if all its bytes have a meaning there. Zero bytes, as in UTF-16 or a workbook, and
/// the five bytes that Windows-1252 leaves free say that it is neither.
public struct TextDecoder: Sendable {
  /// What the text is; nil while it has been plain ASCII.
  public private(set) var encoding: TextEncoding?

  /// The start of a UTF-8 sequence that the last piece ended in.
  private var held: [UInt8] = []
  private var line = 1
  private var column = 1

  /// Makes a decoder at the start of a text.
  public init() {}

  /// Turns a piece into UTF-8; a sequence cut at its end waits for the next piece.
  ///
  /// Ill-formed bytes in a text that was found to be UTF-8 are passed on: the reader that follows tells their place.
  /// - Throws: ``FormatFinding`` of ``FormatProblem/unknownEncoding`` with the place of the byte that fits nothing.
  public mutating func decode(_ piece: [UInt8]) throws(FormatFinding) -> [UInt8] {
    if encoding == nil, held.isEmpty, TextDecoder.isPlain(piece) {
      count(piece)
      return piece
    }
    let bytes = held.isEmpty ? piece : held + piece
    held = []
    if let zero = bytes.firstIndex(of: 0) { throw finding(at: zero, in: bytes) }
    if encoding == nil { encoding = try judged(bytes) }
    guard let encoding else {
      // Only a cut sequence says that it is not ASCII: the next piece will tell.
      let whole = bytes.count - TextDecoder.cutLength(of: bytes)
      held = Array(bytes[whole...])
      count(bytes[..<whole])
      return Array(bytes[..<whole])
    }
    switch encoding {
    case .utf8:
      let whole = bytes.count - TextDecoder.cutLength(of: bytes)
      held = Array(bytes[whole...])
      return Array(bytes[..<whole])
    case .windows1252:
      return try windows(bytes)
    }
  }

  /// Ends the text and gives what was still held back.
  ///
  /// - Throws: ``FormatFinding`` as ``decode(_:)``.
  public mutating func finish() throws(FormatFinding) -> [UInt8] {
    let rest = held
    held = []
    // A sequence that is cut by the end of the text is no UTF-8.
    guard !rest.isEmpty, encoding == nil else { return rest }
    encoding = .windows1252
    return try windows(rest)
  }

  /// All of a text at once.
  ///
  /// - Throws: ``FormatFinding`` as ``decode(_:)``.
  public static func text(_ bytes: [UInt8]) throws(FormatFinding) -> (bytes: [UInt8], encoding: TextEncoding) {
    var decoder = TextDecoder()
    let text = try decoder.decode(bytes) + decoder.finish()
    return (text, decoder.encoding ?? .utf8)
  }

  // MARK: - Judging

  private static func isPlain(_ piece: [UInt8]) -> Bool {
    for byte in piece where byte &- 1 >= 0x7F { return false }
    return true
  }

  /// UTF-8, Windows-1252, or nil where only a cut sequence at the end is not ASCII.
  private func judged(_ bytes: [UInt8]) throws(FormatFinding) -> TextEncoding? {
    let whole = bytes.count - TextDecoder.cutLength(of: bytes)
    if UTF8Check.firstFault(in: bytes[..<whole]) == nil {
      return bytes[..<whole].contains { $0 >= 0x80 } ? .utf8 : nil
    }
    if let free = bytes.firstIndex(where: { $0 >= 0x80 && TextDecoder.scalar(of: $0) == nil }) {
      throw finding(at: free, in: bytes)
    }
    return .windows1252
  }

  /// How many bytes at the end begin a UTF-8 sequence that is not whole.
  private static func cutLength(of bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length > back ? back : 0
    }
    return 0
  }

  // MARK: - Windows-1252

  private mutating func windows(_ bytes: [UInt8]) throws(FormatFinding) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for (index, byte) in bytes.enumerated() {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = TextDecoder.scalar(of: byte) {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        throw finding(at: index, in: bytes)
      }
    }
    count(bytes)
    return text
  }

  /// The sign of a byte from 0x80 on (Unicode's mapping table CP1252.TXT); nil for the five free ones.
  private static func scalar(of byte: UInt8) -> Unicode.Scalar? {
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    let value = upper[Int(byte - 0x80)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]

  // MARK: - Places

  /// Counts lines and columns while every byte is a sign of its own, so that a finding can tell its place.
  private mutating func count(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte != 0x0D {
        column += 1
      }
    }
  }

  private func finding(at index: Int, in bytes: [UInt8]) -> FormatFinding {
    var place = self
    place.count(bytes[..<index])
    return FormatFinding(line: place.line, column: place.column, problem: .unknownEncoding)
  }
}

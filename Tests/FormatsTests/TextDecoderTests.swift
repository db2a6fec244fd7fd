import Formats
import Testing

@Suite struct TextDecoderTests {
  private static let danish = "Dato;Opgave\nåben;Æbler på Ærø – 5 €\n"
  private static let windows: [UInt8] =
    Array("Dato;Opgave\n".utf8) + [0xE5] + Array("ben;".utf8) + [0xC6] + Array("bler p".utf8) + [0xE5, 0x20, 0xC6]
    + Array("r".utf8) + [0xF8, 0x20, 0x96] + Array(" 5 ".utf8) + [0x80, 0x0A]

  /// The text and its encoding, read in pieces.
  private func decoded(_ bytes: [UInt8], pieces: Int) throws -> (text: String, encoding: TextEncoding?) {
    var decoder = TextDecoder()
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      text += try decoder.decode(Array(bytes[start..<min(bytes.count, start + pieces)]))
    }
    text += try decoder.finish()
    return (String(decoding: text, as: UTF8.self), decoder.encoding)
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func `UTF-8 stays what it is, whatever the pieces`(pieces: Int) throws {
    let read = try decoded(Array(Self.danish.utf8), pieces: pieces)
    #expect(read.text == Self.danish)
    #expect(read.encoding == .utf8)
  }

  @Test(arguments: [13, 40, 1000])
  func `Windows-1252 becomes UTF-8`(pieces: Int) throws {
    let read = try decoded(Self.windows, pieces: pieces)
    #expect(read.text == Self.danish)
    #expect(read.encoding == .windows1252)
  }

  @Test func `plain ASCII needs no encoding`() throws {
    let read = try decoded(Array("a;b\n1;2\n".utf8), pieces: 3)
    #expect(read.encoding == nil)
    #expect(read.text == "a;b\n1;2\n")
  }

  @Test func `a letter at the very end is Windows-1252, not half a sign`() throws {
    let read = try decoded(Array("p".utf8) + [0xE5], pieces: 10)
    #expect(read.text == "på")
    #expect(read.encoding == .windows1252)
  }

  @Test func `bytes that fit neither are told with their place`() {
    var decoder = TextDecoder()
    #expect(throws: FormatFinding(line: 2, column: 3, problem: .unknownEncoding)) {
      try decoder.decode(Array("abc\r\nd;".utf8) + [0x81, 0x41])
    }
    // UTF-16 has zero bytes.
    #expect(throws: FormatFinding(line: 1, column: 4, problem: .unknownEncoding)) {
      try TextDecoder.text([0xFF, 0xFE, 0x61, 0x00, 0x3B, 0x00])
    }
  }

  @Test func `a damaged byte in UTF-8 is left for the reader to tell`() throws {
    var decoder = TextDecoder()
    _ = try decoder.decode(Array("æøå;".utf8))
    let rest = try decoder.decode([0xFF, 0x0A])
    #expect(rest == [0xFF, 0x0A])
  }

  @Test func `a quote that is never closed ends the reading instead of filling memory`() {
    var reader = CSVReader(separator: .semicolon, fieldLimit: 1000)
    var rows = 0
    let line = Array("1;2;3\n".utf8)
    reader.read(Array("a;b\nx;\"y\n".utf8)) { _ in rows += 1 }
    for _ in 0..<10_000 { reader.read(line) { _ in rows += 1 } }
    reader.finish { _ in rows += 1 }
    #expect(reader.findings == [FormatFinding(line: 2, column: 3, problem: .unclosedQuote)])
    #expect(reader.hasStopped)
    #expect(rows == 1)
  }

  @Test func `a field without an end is told`() {
    var reader = CSVReader(separator: .semicolon, fieldLimit: 100)
    for _ in 0..<100 { reader.read(Array("abcdefgh".utf8)) { _ in } }
    reader.finish { _ in }
    #expect(reader.findings == [FormatFinding(line: 1, column: 1, problem: .fieldTooLong)])
    let taken = reader.takeFindings()
    #expect(taken.count == 1)
    #expect(reader.findings.isEmpty)
  }

  @Test func `a row without an end is told`() {
    var reader = CSVReader(separator: .semicolon)
    var rows = 0
    for _ in 0..<100 { reader.read(Array(repeating: UInt8(ascii: ";"), count: 1000)) { _ in rows += 1 } }
    reader.finish { _ in rows += 1 }
    #expect(reader.findings == [FormatFinding(line: 1, column: 1, problem: .rowTooLong)])
    #expect(rows == 0)
  }
}

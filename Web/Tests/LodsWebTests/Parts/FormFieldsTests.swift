import Office
import Site
import Testing

@testable import LodsWeb

@Suite struct FormFieldsTests {
  /// Signs that break readers: those with a meaning of their own, letters of the Nordic countries, marks of direction,
  /// and signs of several scalars.
  private static let signs = [
    "a", "Z", "0", " ", "+", "%", "&", "=", ";", "\"", "'", "<", ">", "\\", "/", "?", "#", "\r", "\n", "\t", "\0", "æ",
    "ø", "å", "Ö", "\u{202E}", "\u{200F}", "\u{FEFF}", "👩‍👧", "é", "e\u{301}", "%41", "%zz", "\u{10FFFF}", "_", "-", ".",
    "*", "~",
  ]

  @Test func `what is sent is read as it was, whatever stands in it`() throws {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      func text(_ least: Int) -> String {
        (0..<Int.random(in: least...8, using: &generator)).map { _ in
          Self.signs[Int.random(in: 0..<Self.signs.count, using: &generator)]
        }.joined()
      }
      let fields = FormFields(
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in FormFields.Field(text(1), text(0)) })
      let read = try FormFields(reading: Array(fields.encoded.utf8))
      // Two texts are equal in Swift when they only look alike; here they must be the same bytes.
      #expect(read.fields.map { Array($0.name.utf8) } == fields.fields.map { Array($0.name.utf8) })
      #expect(read.fields.map { Array($0.value.utf8) } == fields.fields.map { Array($0.value.utf8) })
    }
  }

  @Test func `any bytes at all are read or refused, and never stop the program`() {
    var generator = SeededGenerator(seed: 2)
    var refused = 0
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      do {
        let fields = try FormFields(reading: bytes)
        #expect(try FormFields(reading: Array(fields.encoded.utf8)) == fields)
      } catch { refused += 1 }
    }
    #expect(refused > 0 && refused < 5_000)
  }

  @Test(arguments: ["a=%", "a=%4", "a=%4g", "%zz=1", "a=1&b=%", "a=%%34", "a=% 41"])
  func `a broken escape is refused, not repaired`(text: String) {
    #expect(throws: FormFields.Problem.brokenEscape) { try FormFields(reading: Array(text.utf8)) }
  }

  @Test(arguments: ["a=%ff", "a=%C3", "a=%C3%28", "a=%ED%A0%80", "a=%C0%80", "%F5%80%80%80=x", "a=%F0%82%82%AC"])
  func `bytes that are not UTF-8 are refused, not replaced`(text: String) {
    #expect(throws: FormFields.Problem.notUTF8) { try FormFields(reading: Array(text.utf8)) }
  }

  @Test func `raw bytes that are not UTF-8 are refused as well`() {
    #expect(throws: FormFields.Problem.notUTF8) { try FormFields(reading: Array("a=".utf8) + [0xFF]) }
  }

  @Test func `a thousand fields are read and one more is refused`() throws {
    let most = Array(repeating: "a=1", count: FormFields.most).joined(separator: "&")
    #expect(try FormFields(reading: Array(most.utf8)).fields.count == FormFields.most)
    #expect(throws: FormFields.Problem.tooMany) { try FormFields(reading: Array((most + "&a=1").utf8)) }
  }

  @Test func `of a name sent twice the first counts, and all of them can be had`() throws {
    let fields = try FormFields(reading: Array("a=1&b=&a=2&a=".utf8))
    #expect(fields["a"] == "1")
    #expect(fields.all("a") == ["1", "2"])
    #expect(fields["b"] == "" && fields.text("b") == nil && fields.has("b") && !fields.has("c"))
    #expect(fields.replacing("a", with: "9").fields.map(\.name) == ["b", "a"])
    #expect(fields.without(["a"]).fields.map(\.name) == ["b"])
  }
}

import Site
import Testing

@testable import LodsWeb

/// Forms with a file chosen from the disk, as browsers send them.
@Suite struct MultipartFormTests {
  private static let type = "multipart/form-data; boundary=----WebKitFormBoundaryx7"

  private static func body(_ text: String) -> [UInt8] { Array(text.replacing("\n", with: "\r\n").utf8) }

  private static let whole = """
    ------WebKitFormBoundaryx7
    Content-Disposition: form-data; name="source"

    Danmarks Statistik, FOLK1A
    ------WebKitFormBoundaryx7
    Content-Disposition: form-data; name="upload"; filename="folk æøå %22a%22.csv"
    Content-Type: text/csv

    band,persons
    0-14,1000

    ------WebKitFormBoundaryx7
    Content-Disposition: form-data; name="file"


    ------WebKitFormBoundaryx7--

    """

  @Test func `are read part by part, and no file's name is kept`() throws {
    let form = try MultipartForm(reading: Self.body(Self.whole), type: Self.type)
    #expect(form.parts.map(\.name) == ["source", "upload", "file"])
    #expect(form.parts.map(\.isFile) == [false, true, false])
    #expect(form.parts[1].bytes == Self.body("band,persons\n0-14,1000\n"))
    let fields = try FormFields(form)
    #expect(fields["source"] == "Danmarks Statistik, FOLK1A" && fields["file"] == "")
    #expect(!fields.encoded.contains("folk"))
    let quoted = "multipart/form-data; charset=utf-8; boundary=\"----WebKitFormBoundaryx7\""
    #expect(try MultipartForm(reading: Self.body(Self.whole), type: quoted).parts == form.parts)
  }

  @Test func `have a file's text in whichever encoding it was written`() throws {
    let name = "Content-Disposition: form-data; name=\"upload\"; filename=\"a\"\r\n\r\n"
    for (bytes, text) in [
      (Array("Helsingør".utf8), "Helsingør"), ([0xEF, 0xBB, 0xBF] + Array("Ærø".utf8), "Ærø"),
      ([0x48, 0xF8, 0x6A], "Høj"),
    ] as [([UInt8], String)] {
      let body = Array("--x\r\n\(name)".utf8) + bytes + Array("\r\n--x--\r\n".utf8)
      let form = try MultipartForm(reading: body, type: "multipart/form-data; boundary=x")
      #expect(try FormFields(form)["upload"] == text)
    }
    let field = Array("--x\r\nContent-Disposition: form-data; name=\"day\"\r\n\r\n".utf8) + [0xF8]
    let broken = try MultipartForm(
      reading: field + Array("\r\n--x--".utf8), type: "multipart/form-data; boundary=x")
    #expect(throws: FormFields.Problem.notUTF8) { try FormFields(broken) }
  }

  @Test func `are refused where they are not what a browser sends`() {
    typealias Problem = MultipartForm.Problem
    func problem(_ text: String, type: String = "multipart/form-data; boundary=x") -> Problem? {
      let result = Result { try MultipartForm(reading: Self.body(text), type: type) }
      guard case .failure(let error) = result else { return nil }
      return error as? Problem
    }
    let part = "--x\nContent-Disposition: form-data; name=\"a\"\n\n1\n"
    #expect(problem(part + "--x--") == nil)
    for type in [
      "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=a; boundary=b",
      "multipart/form-data; boundary=a b", "multipart/form-data; boundary=" + String(repeating: "x", count: 71),
    ] {
      #expect(problem(part + "--x--", type: type) == .badBoundary, "\(type)")
    }
    for text in ["", "--x", part, part + "--x", part + "--x-", part + "--x--y", "\n" + part + "--x--", "--y--"] {
      #expect(problem(text) == .broken, "\(text)")
    }
    for head in [
      "", "Content-Disposition: form-data", "Content-Disposition: form-data; name=a",
      "Content-Disposition: form-data; name=\"\"", "Content-Disposition: form-data; name=\"a b\"",
      "Content-Disposition: attachment; name=\"a\"", "Content-Disposition: form-data; name=\"a\"; filename=\"b",
      "Content-Disposition: form-data; name=\"a\"; filename=\"b\"; c=\"d\"", "X-Other: 1", "nothing",
      "Content-Disposition: form-data; name=\"a\"\nContent-Disposition: form-data; name=\"b\"",
      "Content-Disposition: form-data; name=\"a\"\nContent-Type: " + String(repeating: "x", count: 1_000),
    ] {
      #expect(problem("--x\n\(head)\n\n1\n--x--") == .badPart, "\(head)")
    }
    #expect(problem(String(repeating: part, count: MultipartForm.most) + "--x--") == nil)
    #expect(problem(String(repeating: part, count: MultipartForm.most + 1) + "--x--") == .tooMany)
  }

  @Test func `come through whatever stands in the file, and break on nothing`() throws {
    var random = SeededGenerator(seed: 20)
    for _ in 0..<300 {
      let signs: [UInt8] = [13, 10, 45, 120, 65, 0, 255]
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in signs.randomElement(using: &random) ?? 0 }
      // What stands between the parts stands in none of them: a browser takes care of that.
      guard !String(decoding: bytes, as: UTF8.self).contains("\r\n--x") else { continue }
      let head = Array("--x\r\nContent-Disposition: form-data; name=\"a\"; filename=\"b\"\r\n\r\n".utf8)
      let whole = head + bytes + Array("\r\n--x--\r\n".utf8)
      #expect(try MultipartForm(reading: whole, type: "multipart/form-data; boundary=x").parts.first?.bytes == bytes)
      // Cut off or changed anywhere, it is read or refused.
      var other = Array(whole.prefix(Int.random(in: 0...whole.count, using: &random)))
      if let place = other.indices.randomElement(using: &random) {
        other[place] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try? MultipartForm(reading: other, type: "multipart/form-data; boundary=x")
    }
  }
}

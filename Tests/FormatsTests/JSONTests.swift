import Formats
import Testing

@Suite struct JSONTests {
  @Test func `a value is written in the order of its keys`() {
    let value: JSON = ["b": 1, "a": [true, nil, 2.5, "x"], "tom": [:], "tomt": []]
    #expect(value.text() == #"{"b":1,"a":[true,null,2.5,"x"],"tom":{},"tomt":[]}"#)
    let pretty = """
      {
        "b": 1,
        "a": [
          true,
          null,
          2.5,
          "x"
        ],
        "tom": {},
        "tomt": []
      }
      """
    #expect(value.text(pretty: true) == pretty)
  }

  @Test func `signs that must be escaped are escaped and read back`() throws {
    let text = "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}æøå\u{2028}\u{2029}€😀</script>"
    let written = JSON.text(text).text()
    #expect(written == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}æøå" + #"\u2028\u2029€😀</script>""#)
    #expect(try JSON(parsing: written) == .text(text))
  }

  @Test func `a number that is not finite is null`() {
    #expect(JSON.array([.number(.nan), .number(.infinity), .number(-.infinity)]).text() == "[null,null,null]")
    #expect(JSON.array([.whole(.min), .number(1e20), .number(-0.0), .number(0.1)]).text().contains("1e+20"))
  }

  @Test func `numbers keep what they are`() throws {
    #expect(try JSON(parsing: "9223372036854775807") == .whole(.max))
    #expect(try JSON(parsing: "9223372036854775808") == .number(9_223_372_036_854_775_808))
    #expect(try JSON(parsing: "-12.5e-1") == .number(-1.25))
    #expect(try JSON(parsing: "3.0").int == 3)
    #expect(try JSON(parsing: "3.5").int == nil)
    #expect(try JSON(parsing: "7").double == 7)
  }

  @Test func `surrogate pairs are one sign`() throws {
    #expect(try JSON(parsing: #""\ud83d\uDE00\u00e6""#) == "😀æ")
  }

  @Test func `values are reached by key and place`() throws {
    let value = try JSON(parsing: #"{"a":{"b":[1,true,"t",null]}}"#)
    #expect(value["a"]?["b"]?[0]?.int == 1)
    #expect(value["a"]?["b"]?[1]?.bool == true)
    #expect(value["a"]?["b"]?[2]?.string == "t")
    #expect(value["a"]?["b"]?[3]?.isNull == true)
    #expect(value["a"]?["b"]?.array?.count == 4)
    #expect(value["a"]?["c"] == nil)
    #expect(value[0] == nil)
    #expect(value.object?.map(\.key) == ["a"])
  }

  @Test(arguments: [
    ("", 1, 1, FormatProblem.unexpectedEnd), ("{", 1, 2, .unexpectedEnd), ("[1,]", 1, 4, .unexpectedSign),
    ("{\"a\":1,}", 1, 8, .unexpectedSign), ("[1\n,\r\n 2 3]", 3, 4, .unexpectedSign), ("01", 1, 1, .badNumber),
    ("[-]", 1, 2, .badNumber), ("1.", 1, 1, .badNumber), ("1e", 1, 1, .badNumber), ("1e999", 1, 1, .numberTooLarge),
    ("{\"æ\":1,\"æ\":2}", 1, 8, .duplicateKey), ("{\"a\":1,\"\\u0061\":2}", 1, 8, .duplicateKey),
    ("\"a\nb\"", 1, 3, .controlCharacter), ("\"ab", 1, 1, .unexpectedEnd), ("\"\\x\"", 1, 2, .badEscape),
    ("\"\\ud83d\"", 1, 2, .badEscape), ("\"\\udc00\"", 1, 2, .badEscape), ("\"\\u12g4\"", 1, 2, .badEscape),
    ("true false", 1, 6, .textAfterEnd), ("tru", 1, 1, .unexpectedSign), ("{a:1}", 1, 2, .unexpectedSign),
    ("// x", 1, 1, .unexpectedSign), ("NaN", 1, 1, .unexpectedSign), ("'a'", 1, 1, .unexpectedSign),
    ("\u{FEFF}[+1]", 1, 2, .unexpectedSign), ("\"æ😀\" x", 1, 6, .textAfterEnd),
  ])
  func `a fault is told with its line and column`(text: String, line: Int, column: Int, problem: FormatProblem) {
    #expect(throws: FormatFinding(line: line, column: column, problem: problem)) { try JSON(parsing: text) }
  }

  @Test func `levels have a limit`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(try JSON(parsing: nested(200)).array?.count == 1)
    #expect(throws: FormatFinding(line: 1, column: 201, problem: .tooDeep)) { try JSON(parsing: nested(201)) }
    #expect(throws: FormatFinding.self) { try JSON(parsing: String(repeating: "[", count: 1_000_000)) }
  }

  @Test(arguments: [[0xC0, 0x80], [0xFF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func `bytes that are not text are refused`(wrong: [UInt8]) {
    #expect(throws: FormatFinding(line: 1, column: 3, problem: .notUTF8)) {
      try JSON(parsing: Array("[\"".utf8) + wrong + Array("\"]".utf8))
    }
  }

  @Test func `what is written is read back`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let value = JSON.invented(depth: 4, using: &generator)
      #expect(try JSON(parsing: value.text()) == value)
      #expect(try JSON(parsing: value.text(pretty: true)) == value)
    }
  }

  @Test func `no bytes can bring the reader down`() {
    var generator = SeededGenerator(seed: 12)
    let signs = Array("{}[]\",:\\u0d8eE+-.truefalsn \n".utf8) + [0xC3, 0xA6, 0xFF]
    var read = 0
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        signs[Int.random(in: signs.indices, using: &generator)]
      }
      do {
        let value = try JSON(parsing: bytes)
        #expect((try? JSON(parsing: value.text())) == value)
        read += 1
      } catch {
        #expect(error.line >= 1 && error.column >= 1)
      }
    }
    #expect(read > 0)
  }
}

extension JSON {
  static func invented(depth: Int, using generator: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
    case 0: return .null
    case 1: return .bool(.random(using: &generator))
    case 2: return .whole(.random(in: .min ... .max, using: &generator))
    case 3: return .number(Double(Int.random(in: -9999...9999, using: &generator)) + 0.25)
    case 4, 5: return .text(generator.text(upTo: 12))
    case 6:
      let count = Int.random(in: 0...4, using: &generator)
      return .array((0..<count).map { _ in invented(depth: depth - 1, using: &generator) })
    default:
      let count = Int.random(in: 0...4, using: &generator)
      return .object(
        (0..<count).map { index in
          JSONMember("\(index)" + generator.text(upTo: 3), invented(depth: depth - 1, using: &generator))
        })
    }
  }
}

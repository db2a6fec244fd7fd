import Formats
import Testing

@Suite struct CSVTests {
  private func texts(_ text: String, _ separator: CSVSeparator = .semicolon) -> [[String]] {
    CSVReader.rows(of: text, separator: separator).rows.map(\.texts)
  }

  @Test func `rows end in any line end and the mark is passed over`() {
    let rows = [["a", "b"], ["1", ""], ["", "2"]]
    for end in ["\n", "\r\n", "\r"] {
      #expect(texts("\u{FEFF}a;b" + end + "1;" + end + end + ";2" + end) == rows)
      #expect(texts("a;b" + end + "1;" + end + ";2") == rows)
    }
    #expect(texts("").isEmpty)
    #expect(texts("\n\r\n").isEmpty)
    #expect(texts("\"\"\n") == [[""]])
    #expect(texts("a,b;c\t", .comma) == [["a", "b;c\t"]])
    #expect(texts("a,b\tc", .tab) == [["a,b", "c"]])
  }

  @Test func `quotes keep separators, line ends and doubled quotes`() {
    #expect(texts("\"a;b\";\"c\r\nd\";\"e\"\"f\"\nx;y;z") == [["a;b", "c\r\nd", "e\"f"], ["x", "y", "z"]])
  }

  @Test func `each field tells its place`() {
    let rows = CSVReader.rows(of: "\u{FEFF}æø;b\n\n\"x\r\ny\";z\nq", separator: .semicolon).rows
    #expect(rows.map(\.line) == [1, 3, 5])
    #expect(rows[0].fields.map(\.column) == [1, 4])
    #expect(rows[1].fields.map(\.line) == [3, 4])
    #expect(rows[1].fields.map(\.column) == [1, 4])
    #expect(rows[1].fields.map(\.isQuoted) == [true, false])
    #expect(rows[2].fields.map(\.line) == [5])
  }

  @Test(arguments: [
    ("a;b\n1;\"x\ny;z", 2, 3, FormatProblem.unclosedQuote), ("a\nb;c\"d", 2, 4, .strayQuote),
    ("\"a\"b;c", 1, 4, .strayQuote), ("\"a\" ;c", 1, 4, .strayQuote), ("x;\"", 1, 3, .unclosedQuote),
  ])
  func `a fault is told with line and column and reading goes on`(
    text: String, line: Int, column: Int, problem: FormatProblem
  ) {
    let (rows, findings) = CSVReader.rows(of: text, separator: .semicolon)
    #expect(findings == [FormatFinding(line: line, column: column, problem: problem)])
    #expect(!rows.isEmpty)
  }

  @Test func `bytes that are not text are told with their place`() {
    var reader = CSVReader(separator: .comma)
    var rows: [CSVRow] = []
    reader.read(Array("a,b\næ,\"x\n".utf8) + [0xC3, 0x28] + Array("\"\n".utf8)) { rows.append($0) }
    reader.finish { rows.append($0) }
    #expect(reader.findings == [FormatFinding(line: 3, column: 1, problem: .notUTF8)])
    #expect(rows.map(\.texts) == [["a", "b"], ["æ", "x\n\u{FFFD}("]])
  }

  @Test func `the size of the pieces does not matter`() {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<300 {
      let bytes = Array(generator.text(upTo: 40).utf8)
      let whole = read([bytes])
      #expect(read(bytes.map { [$0] }) == whole)
      let cut = Int.random(in: 0...bytes.count, using: &generator)
      #expect(read([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole)
    }
  }

  private func read(_ pieces: [[UInt8]]) -> [CSVRow] {
    var reader = CSVReader(separator: .semicolon)
    var rows: [CSVRow] = []
    for piece in pieces { reader.read(piece) { rows.append($0) } }
    reader.finish { rows.append($0) }
    return rows
  }

  @Test func `what is written plainly is read back`() {
    var generator = SeededGenerator(seed: 22)
    for _ in 0..<2000 {
      let rows = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in generator.text(upTo: 6) }
      }
      let text = CSVWriter.text(rows.map { $0.map(CSVCell.text) }, as: .plain)
      let (read, findings) = CSVReader.rows(of: text, separator: .comma)
      #expect(read.map { $0.texts.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
      #expect(findings.isEmpty)
    }
  }

  @Test func `what is written for a spreadsheet is read back but for the apostrophes`() {
    var generator = SeededGenerator(seed: 23)
    for _ in 0..<2000 {
      let row = (0..<Int.random(in: 1...4, using: &generator)).map { _ in generator.text(upTo: 6) }
      let text = CSVWriter.text([row.map(CSVCell.text)], as: .danishExcel)
      let (read, findings) = CSVReader.rows(of: text, separator: .semicolon)
      let texts = read.first?.texts ?? []
      #expect(findings.isEmpty)
      #expect(texts.count == row.count)
      for (written, back) in zip(row, texts) {
        #expect(Array(back.utf8) == Array(written.utf8) || Array(back.utf8) == [0x27] + Array(written.utf8))
        #expect(!"=+-@\t\r".utf8.contains(back.utf8.first ?? 0x78) || isNumber(back), "\(back)")
      }
    }
  }

  private func isNumber(_ text: String) -> Bool {
    text.utf8.dropFirst().allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E } && text.utf8.count > 1
  }

  @Test func `the two dialects look as their readers want them`() {
    let rows: [[CSVCell]] = [
      ["Sted", "Timer", "Note"], ["Hornbæk", 1.5, "a;b"], [12, -3, "=1+1"], [.empty, .number(.nan), "-5"],
      ["@x", "+45 x", "12.0"], [2.0, 1e21, "-1.234,50"],
    ]
    #expect(
      CSVWriter.text(rows, as: .danishExcel)
        == "\u{FEFF}Sted;Timer;Note\r\nHornbæk;1,5;\"a;b\"\r\n12;-3;'=1+1\r\n;;-5\r\n'@x;'+45 x;12.0\r\n2;1e+21;-1.234,50\r\n"
    )
    #expect(
      CSVWriter.text(rows, as: .plain)
        == "Sted,Timer,Note\nHornbæk,1.5,a;b\n12,-3,=1+1\n,,-5\n@x,+45 x,12.0\n2,1e+21,\"-1.234,50\"\n")
    #expect(CSVWriter.text([[.empty], ["x"]], as: .plain) == "\"\"\nx\n")
  }

  @Test func `a formula cannot hide behind blanks or fullwidth signs`() {
    for text in ["=1", " =1", "\u{A0}=1", "\n=1", "\t=1", "\r=1", "\u{FF1D}1", "-1+2", "+x", "-", "--1", "-1,", "@a"] {
      let written = CSVWriter.text([[.text(text)]], as: .danishExcel)
      #expect(CSVReader.rows(of: written, separator: .semicolon).rows.first?.texts == ["'" + text])
    }
    for text in ["-1", "+1", "-1,5", "+1.234,50", "a=1", "", "1-2"] {
      let written = CSVWriter.text([[.text(text)]], as: .danishExcel)
      #expect(CSVReader.rows(of: written, separator: .semicolon).rows.first?.texts == [text])
    }
  }

  @Test func `the separator is found by looking`() {
    #expect(CSVSeparator.sniffed(in: "a;b\n1,5;2,5\n") == .semicolon)
    #expect(CSVSeparator.sniffed(in: "a,b\n1.5,2.5\n") == .comma)
    #expect(CSVSeparator.sniffed(in: "a\tb\n1,5\t2,5\n") == .tab)
    #expect(CSVSeparator.sniffed(in: "navn,note\nx,\"a;b;c\"\ny,\"d\"\n") == .comma)
    #expect(CSVSeparator.sniffed(in: "navn;note\nx;\"a,b\"\ny;c,d\n") == .semicolon)
    #expect(CSVSeparator.sniffed(in: "") == .comma)
    #expect(CSVSeparator.sniffed(in: "enkolonne\nx\n") == .comma)
    #expect(CSVSeparator.sniffed(in: "a,b\n" + String(repeating: "x;y,z\n", count: 90)) == .comma)
  }
}

import Testing

@testable import Formats

@Suite struct FrontMatterTests {
  private func problems(_ text: String) -> [String] {
    FrontMatter(reading: text).findings.map { "\($0.line):\($0.column) \($0.problem.rawValue)" }
  }

  @Test func `values, lists and the text after them are read with their lines`() throws {
    let front = FrontMatter(
      reading: "---\ntitel:  Hent appen: og prøv \nudstyr:\n  - Papir\n  - En: to\n\nsprog: da\n---\n\n# Her\n")
    #expect(front.findings.isEmpty)
    #expect(front.entries.map(\.key) == ["titel", "udstyr", "sprog"])
    #expect(front["TITEL"]?.value == "Hent appen: og prøv")
    #expect(front["titel"]?.line == 2)
    let list = try #require(front["udstyr"])
    #expect(list.value.isEmpty)
    #expect(list.items.map(\.text) == ["Papir", "En: to"])
    #expect(list.items.map(\.line) == [4, 5])
    #expect(front.body == "\n# Her\n")
    #expect(front.bodyLine == 9)
  }

  @Test func `each fault is told with its line and column`() {
    #expect(problems("# Uden") == ["1:1 missing"])
    #expect(problems("") == ["1:1 missing"])
    #expect(problems("---\ntitel: A\n## Mål\ntekst: ej\n") == ["3:1 unclosed"])
    #expect(problems("---\ntitel A\n---\n") == ["2:1 missingColon"])
    #expect(problems("---\n: A\n---\n") == ["2:1 emptyKey"])
    #expect(problems("---\na: 1\nA: 2\n---\n") == ["3:1 duplicateKey"])
    #expect(problems("---\na:\n\t- b\n---\n") == ["3:1 tab"])
    #expect(problems("---\n  - b\n---\n") == ["2:3 itemWithoutKey"])
    #expect(problems("---\na: 1\n  - b\n---\n") == ["3:3 itemBelowValue"])
    #expect(problems("---\na: 1\n  og mere\n---\n") == ["3:3 badIndent"])
  }

  @Test func `a key that stands twice keeps its first value, and what follows is read`() {
    let front = FrontMatter(reading: "---\na: 1\na:\n  - x\nb: 2\n---\n")
    #expect(front["a"]?.value == "1")
    #expect(front["a"]?.items.isEmpty == true)
    #expect(front["b"]?.value == "2")
  }

  @Test func `bytes that are not UTF-8 are told with their place, and every kind of line end is one`() throws {
    #expect(throws: FormatFinding(line: 2, column: 3, problem: .notUTF8)) {
      try PlainLines.text(of: Array("a\r\næb".utf8) + [0xFF])
    }
    #expect(try PlainLines.text(of: [0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\n".utf8)) == "a\nb\nc\n")
  }

  @Test func `whatever is written, a well-formed part is found again and lines lie in the text`() {
    var generator = SeededGenerator(seed: 7)
    let pieces = ["---", "\n", "\n", "a", "b: ", ":", "  - ", "\t", " ", "æ", "# ", "x: y\n", "- "]
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 0...30, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let front = FrontMatter(reading: text)
      let lines = PlainLines.lines(of: text)
      for finding in front.findings {
        #expect(finding.line >= 1 && finding.line <= max(1, lines.count), "\(text)")
        #expect(finding.column >= 1)
      }
      #expect(Set(front.entries.map { $0.key.lowercased() }).count == front.entries.count)
      #expect(text.hasSuffix(front.body))
      for entry in front.entries { #expect(lines[entry.line - 1].hasPrefix(entry.key), "\(text)") }
      // The body begins at the line that is told.
      if !front.body.isEmpty { #expect(lines[front.bodyLine - 1] == PlainLines.lines(of: front.body).first) }
    }
  }
}

import Testing

@testable import Formats

@Suite struct MarkdownTests {
  private func blocks(_ text: String) -> [MarkdownBlock] { MarkdownDocument(reading: text).blocks }
  private func spans(_ text: String) -> [MarkdownSpan] { MarkdownSpanReader.spans(of: [text[...]], from: 1) }

  @Test func `headings, paragraphs and rules are read with their lines`() {
    #expect(
      MarkdownDocument(reading: "# A\n\nto\nlinjer\n## B\n---\n#ikke", from: 10).blocks == [
        MarkdownBlock(line: 10, content: .heading(level: 1, [.text("A")])),
        MarkdownBlock(line: 12, content: .paragraph([.text("to"), .lineEnd, .text("linjer")])),
        MarkdownBlock(line: 14, content: .heading(level: 2, [.text("B")])),
        MarkdownBlock(line: 15, content: .rule),
        MarkdownBlock(line: 16, content: .paragraph([.text("#ikke")])),
      ])
  }

  @Test func `a list may hold lists, may be loose, and starts where it says`() {
    let list = MarkdownList(
      start: 3,
      items: [
        MarkdownList.Item(
          line: 2, spans: [.text("en"), .lineEnd, .text("mere")],
          nested: [MarkdownList(start: nil, items: [MarkdownList.Item(line: 4, spans: [.text("inde")])])]),
        MarkdownList.Item(line: 6, spans: [.text("to")]),
      ])
    #expect(
      blocks("Trin:\n3. en\n  mere\n   - inde\n\n4. to\n").first?.content
        == .paragraph([.text("Trin:"), .lineEnd, .text("3. en"), .lineEnd, .text("mere")]))
    #expect(blocks("\n3. en\n  mere\n   - inde\n\n4. to\n").map(\.content) == [.list(list)])
    #expect(blocks("Trin: x\n1. en\n2. to").count == 2)
    #expect(blocks("- a\n1. b").count == 2)
    #expect(blocks("Mødet er\n14. maj").count == 1)
  }

  @Test func `quotations, tables and literal lines are read`() {
    #expect(
      blocks("> **Fra:** dig\n> - en\n") == [
        MarkdownBlock(
          line: 1,
          content: .quote([
            MarkdownBlock(line: 1, content: .paragraph([.strong([.text("Fra:")]), .text(" dig")])),
            MarkdownBlock(
              line: 2, content: .list(MarkdownList(start: nil, items: [.init(line: 2, spans: [.text("en")])]))),
          ]))
      ])
    let table = MarkdownTable(
      alignments: [.start, .end],
      rows: [
        .init(line: 1, cells: [[.text("a")], [.text("b|c")]]), .init(line: 3, cells: [[.text("1")], []]),
      ])
    #expect(blocks("| a | b\\|c |\n|---|--:|\n| 1 |\n") == [MarkdownBlock(line: 1, content: .table(table))])
    #expect(blocks("| a | b |\nuden streger").first?.content != .table(table))
    #expect(blocks("```\n# a\n```\nb").map(\.content) == [.literal(["# a"]), .paragraph([.text("b")])])
    #expect(blocks("```\na").map(\.content) == [.paragraph([.text("```"), .lineEnd, .text("a")])])
  }

  @Test func `stress, links, pictures and code are spans; what does not end is text`() {
    #expect(
      spans("**a** og *b* og _c_") == [
        .strong([.text("a")]), .text(" og "), .emphasis([.text("b")]), .text(" og "), .emphasis([.text("c")]),
      ])
    #expect(spans("***a***") == [.strong([.emphasis([.text("a")])])])
    #expect(spans("5 * 3 * 2 og **a") == [.text("5 * 3 * 2 og **a")])
    #expect(spans("Navn: ____ og snake_case_navn") == [.text("Navn: ____ og snake_case_navn")])
    #expect(
      spans("[se *her*](b/c.md)") == [
        .link([.text("se "), .emphasis([.text("her")])], target: "b/c.md", line: 1)
      ])
    #expect(spans("![et kort](k.png)!") == [.picture(alt: "et kort", target: "k.png", line: 1), .text("!")])
    #expect(spans("[a] (b) [c](d") == [.text("[a] (b) [c](d")])
    #expect(spans("`*a*` \\*b\\*") == [.code("*a*"), .text(" *b*")])
    #expect(MarkdownSpanReader.spans(of: ["a", "[b](c)"], from: 4).last == .link([.text("b")], target: "c", line: 5))
  }

  @Test func `no letter is lost and every block stands in its place, whatever is written`() {
    var generator = SeededGenerator(seed: 77)
    let pieces = [
      "a", "æ", " ", " ", "\n", "\n", "\n\n", "*", "**", "_", "`", "```\n", "[", "](", ")", "![", "# ", "- ", "1. ",
      "  - ",
      "> ", "| ", "|--|", "---", "\\",
    ]
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...40, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      let found = blocks(text)
      let lines = PlainLines.lines(of: text)
      #expect(found.map(\.line) == found.map(\.line).sorted(), "\(text)")
      for block in found {
        #expect(lines.indices.contains(block.line - 1), "\(text)")
        for stretch in block.stretches { #expect(stretch.line >= block.line && stretch.line <= lines.count, "\(text)") }
      }
      // Letters stand outside every sign, so that none may vanish but in a link's target or a row's spare cells.
      if !text.contains("](") && !text.contains("|") {
        let kept = found.flatMap(\.stretches).map(\.spans.plain).joined().filter(\.isLetter)
        #expect(kept == text.filter(\.isLetter), "\(text)")
      }
    }
  }

  @Test func `hostile texts take time in proportion to their length`() {
    for piece in ["[", "*_", "](", "> ", "`", "![a](", "- ", "```\n", "|-", "**a", "  - a\n", "1. a\n\n"] {
      func time(_ count: Int) -> Duration {
        let text = String(repeating: piece, count: count)
        return (0..<3).map { _ in ContinuousClock().measure { _ = blocks(text) } }.min() ?? .zero
      }
      let small = time(4_000)
      let large = time(32_000)
      // Eight times the text; a quadratic reader would take sixty-four times as long, and seconds. The rest of the
      // machine may be busy meanwhile.
      #expect(large < small * 30 + .milliseconds(500), "\(piece): \(small), \(large)")
    }
  }
}

import Console
import Testing

@Suite struct BarTests {
  @Test(arguments: [
    (0.0, "", ""), (1.0, "████", "####"), (0.5, "██", "##"), (0.0001, "▏", "#"), (0.9999, "███▉", "###"),
    (0.25, "█", "#"), (0.28125, "█▏", "#"), (0.6, "██▍", "##"), (-1, "", ""), (7, "████", "####"), (.nan, "", ""),
    (.infinity, "████", "####"),
  ]) func `A share is drawn in eighths; only nothing is empty and only all is full`(
    share: Double, blocks: String, plain: String
  ) {
    #expect(Bar(width: 4).text(share) == blocks)
    #expect(Bar(width: 4, blocks: false).text(share) == plain)
  }

  @Test func `A larger share never has a shorter bar, and no bar is wider than its width`() {
    for blocks in [true, false] {
      let bars = (0...1000).map { Bar(width: 7, blocks: blocks).text($0, of: 1000) }
      let lengths = bars.map { bar in
        bar.reduce(0) { $0 + ($1 == "█" || $1 == "#" ? 8 : 0x2590 - Int($1.unicodeScalars.first?.value ?? 0)) }
      }
      #expect(lengths == lengths.sorted())
      #expect(bars.allSatisfy { CellWidth.of($0) <= 7 })
    }
    #expect(Bar().text(0, of: 0) == "")
  }
}

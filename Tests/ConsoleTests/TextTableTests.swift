import Console
import Language
import Testing

@Suite struct TextTableTests {
  private func sample(_ language: LanguageCode = .da) -> TextTable {
    var table = TextTable(
      [TableColumn("Opgave"), TableColumn("Antal", .right), TableColumn("Andel", .decimal)], in: language)
    table.add(["Hjælp til MitID", "1.204", "62,5\u{A0}%"])
    table.add(["A\u{30A}ben pc", "7", "0,36\u{A0}%"])
    table.add(["日本語", "–", "..", "left out"])
    return table
  }

  @Test func `Columns stand under each other, decimals at their marks, and no line ends in spaces`() {
    #expect(
      sample().text(width: nil) == """
        Opgave           Antal    Andel
        ───────────────  ─────  ───────
        Hjælp til MitID  1.204  62,5\u{A0}%
        A\u{30A}ben pc              7   0,36\u{A0}%
        日本語               –  ..

        """)
  }

  @Test func `Totals stand under a line`() {
    var table = TextTable([TableColumn("a"), TableColumn("n", .right)], in: .en)
    table.add(["x", "5"])
    table.add(["y"])
    table.total = ["all", "12"]
    #expect(table.text(width: nil, blocks: false) == "a     n\n---  --\nx     5\ny\n---  --\nall  12\n")
    #expect(table.count == 2)
  }

  @Test func `A table that is too wide cuts words, the widest first, and never numbers`() {
    var table = TextTable([TableColumn("Sted"), TableColumn("Note"), TableColumn("n", .right)], in: .da)
    table.add(["Helsingør Bibliotek", "kort", "123456789"])
    #expect(
      table.text(width: 25) == """
        Sted      Note          n
        ────────  ────  ─────────
        Helsing…  kort  123456789

        """)
    #expect(table.text(width: 5).contains("Hel…  kort  123456789\n"))
  }

  @Test func `A column that is whole gives up its heading and none of its cells, and so does a number at last`() {
    var table = TextTable(
      [TableColumn("Navn"), TableColumn("Telefon eller e-mail", isWhole: true), TableColumn("Plads i køen", .right)],
      in: .da)
    table.add(["Poul Erik Brydegård", "01 63 50 45", "12"])
    #expect(
      table.text(width: 37) == """
        Navn        Telefon el…  Plads i køen
        ──────────  ───────────  ────────────
        Poul Erik…  01 63 50 45            12

        """)
    #expect(table.text(width: 30).contains("Poul Erik…  01 63 50 45     12\n"))
    #expect(table.text(width: 8).contains("Pou…  01 63 50 45    12\n"))
  }

  @Test func `A wide character is not cut in half`() {
    var table = TextTable([TableColumn("Navn")], in: .da)
    table.add(["日本語日本語"])
    #expect(table.text(width: 6) == "Navn\n──────\n日本…\n")
    for width in 4...12 {
      for line in table.text(width: width).split(separator: "\n") { #expect(CellWidth.of(String(line)) <= width) }
    }
  }

  @Test func `What is in a cell cannot steer the terminal or break the line`() {
    var table = TextTable([TableColumn("a"), TableColumn("b")], in: .da)
    table.add(["x\u{1B}[31my\n\u{9B}z", "\u{202E}b"])
    #expect(table.text(width: nil, blocks: false) == "a           b\n----------  --\nx [31my  z   b\n")
  }

  @Test func `Styles are there only where colours are taken, and change no width`() {
    var table = TextTable([TableColumn("a", .right, paint: .green), TableColumn("b")], in: .da)
    table.add(["1", "x"])
    #expect(
      table.text(width: nil, color: true)
        == "\u{1B}[1ma\u{1B}[0m  \u{1B}[1mb\u{1B}[0m\n─  ─\n\u{1B}[32m1\u{1B}[0m  x\n")
  }

  @Test func `A pipe gets the whole table, a terminal what fits`() {
    var table = TextTable([TableColumn("Sted")], in: .da)
    table.add([String(repeating: "x", count: 50)])
    #expect(table.text(on: .recording(columns: 20)).contains(String(repeating: "x", count: 50)))
    #expect(table.text(on: .recording(isInteractive: true, columns: 20)).contains("\nxxxxxxxxxxxxxxxxxxx…\n"))
  }
}

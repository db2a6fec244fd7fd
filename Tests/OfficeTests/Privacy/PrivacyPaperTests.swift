import Language
import Records
import Testing

@testable import Office

@Suite struct PrivacyPaperTests {
  @Test func `every table has one purpose, and no purpose is left over`() {
    for (tables, purposes) in [
      (Set(Schema.deskColumns.map(\.table)), Schema.purposes.filter { $0.file == .desk }),
      (Set(Schema.peopleColumns.map(\.table)), Schema.purposes.filter { $0.file == .people }),
    ] {
      let named = purposes.flatMap(\.purpose.tables)
      #expect(Set(named) == tables)
      #expect(named.count == tables.count, "no table has two purposes")
    }
  }

  @Test(arguments: LanguageCode.allCases)
  func `the paper lists every column and fills every placeholder`(_ language: LanguageCode) throws {
    let invented = try InventedOffice(.faxe, days: 40)
    let paper = try PrivacyPaper(of: invented.office, in: language).paper
    let text = PaperMarkdown(paper).text
    for rule in Schema.deskColumns + Schema.peopleColumns {
      #expect(text.contains("| \(rule.table).\(rule.column) |"), "\(rule.table).\(rule.column)")
    }
    #expect(!text.contains("{"))
    #expect(text.contains("Datatilsynet"))
    let page = PaperHTML(paper).text
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
    #expect(!page.contains("{n"))
  }

  @Test func `a cell with a bar in it stays one cell`() {
    let paper = Paper(
      title: "T", office: "O", day: Day(number: 20_000), language: .da, blocks: [.table(["a"], [["x|y"]])])
    #expect(PaperMarkdown(paper).text.hasSuffix("| a |\n| --- |\n| x\\|y |\n"))
  }

  @Test(arguments: LanguageCode.allCases)
  func `each term says what it holds for, and the record is told in words`(_ language: LanguageCode) throws {
    let invented = try InventedOffice(.faxe, days: 20)
    let paper = try PrivacyPaper(of: invented.office, in: language).paper
    let tables = paper.blocks.compactMap { if case .table(_, let rows) = $0 { rows } else { nil } }
    let stored = try #require(tables.first)
    for (row, entry) in zip(stored, Schema.purposes) {
      let lines = row[3].split(separator: "\n")
      let terms = Set(entry.rules.map { $0.retention.wording[language] })
      #expect(lines.count == terms.count)
      // With more than one term, every kind of data of the purpose is named beside its own.
      if terms.count > 1 {
        for rule in entry.rules {
          let kind = rule.dataClass.wording[language].lowercased()
          let term = ": " + rule.retention.wording[language].lowercased()
          #expect(lines.contains { $0.lowercased().contains(kind) && $0.lowercased().hasSuffix(term) })
        }
      }
    }
    let record = tables[1].joined().joined(separator: "\n")
    for rule in Schema.deskColumns + Schema.peopleColumns { #expect(!record.contains(rule.table + "." + rule.column)) }
    let persons = Schema.purposes.filter { $0.rules.contains { $0.dataClass == .person } }
    #expect(!persons.isEmpty)
    for entry in persons { #expect(record.contains(entry.purpose.holds[language])) }
  }

  @Test func `a cell of several lines stays one cell`() {
    let paper = Paper(
      title: "T", office: "O", day: Day(number: 20_000), language: .da, blocks: [.table(["a"], [["x\ny"]])])
    #expect(PaperMarkdown(paper).text.hasSuffix("| x<br>y |\n"))
    #expect(PaperHTML(paper).text.contains("<td><div>x</div><div>y</div></td>"))
  }

  @Test func `a long paper begins with links to its chapters, a short one does not`() {
    let long = (1...3).map { Paper.Block.heading(2, "Kapitel \($0)") }
    func page(_ blocks: [Paper.Block]) -> String {
      PaperHTML(Paper(title: "T", office: "O", day: Day(number: 20_000), language: .da, blocks: blocks)).text
    }
    #expect(page(long).contains("<a href=\"#chapter-3\">Kapitel 3</a>"))
    #expect(page(long).contains("<h2 id=\"chapter-3\">Kapitel 3</h2>"))
    #expect(!page(Array(long.prefix(2))).contains("<nav"))
  }
}

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
}

import Accounts
import Markup
import Reports
import Site
import Testing

@testable import LodsWeb

/// The style of the reports.
@Suite struct `The style of the reports` {
  @Test func `is a file that anybody may keep, as no page may hold a style`() throws {
    let office = try StaffedOffice()
    try office.account("lone", [.manager])
    let page = try office.browser(as: "lone").open("/reports/desk")
    #expect(!page.markup.contains("<style"))
    #expect(!page.markup.contains(" style="))
    let links = page.root.all("link").compactMap { $0["rel"] == "stylesheet" ? $0["href"] : nil }
    #expect(links == [Asset.style.link.text, FiguresStyle.link.text])
    let file = try office.browser().open(FiguresStyle.link.text)
    #expect(file.status == 200)
    #expect(file.markup == ReportSheet.text)
    #expect(file.reply.keeping == .forever)
    #expect(try office.browser().open("/assets/old/report.css").reply.keeping == .no)
    // The other files are still served from beside it.
    #expect(try office.browser().open(Asset.style.link.text).status == 200)
  }
}

import Accounts
import Foundation
import Language
import Municipality
import Office
import Records
import Site
import Statistics
import Testing

@testable import LodsWeb

/// Figures of others at the web desk.
@Suite struct `Figures of others at the web desk` {
  private static let file =
    "definition,date,group,value,unit,source\ndigital-post-exempt,2026-04,15 år og derover,9.1,percent,Digst\n"

  @Test func `stand in a table a definition, with source and whether anybody saw them there`() throws {
    let office = try StaffedOffice()
    try office.account("lone", [.manager])
    try office.account("sille", [.desk])
    let page = try office.browser(as: "sille").open("/comparison")
    let sets = try office.desk.office.desk.read {
      try ComparisonSet.all(of: office.desk.office.profile.country, in: $0)
    }
    #expect(!sets.isEmpty && page.root.all("table").count == sets.count)
    for (set, table) in zip(sets, page.root.all("table")) {
      #expect(table.all("tbody").first?.all("tr").count == set.figures.count)
    }
    #expect(page.words.contains("Digitalt udfordret") && page.words.contains("flere definitioner"))
    #expect(page.words.contains("Nej: slå tallet efter") == sets.contains { $0.figures.contains { !$0.isVerified } })
    #expect(!page.markup.contains("lods comparison") && !page.forms.contains { $0.action == "/comparison" })
  }

  @Test func `are read in from a file by a manager, all of it or nothing, and fetched in the same form`() throws {
    let office = try StaffedOffice()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    try browser.open("/comparison")
    #expect(try browser.press("Læs tallene ind").problems == [ComparisonPagePhrase.fileMissing(in: .da)])
    let bad = try browser.press("Læs tallene ind", typing: ["upload": Self.file + "x,2026,alle,1,percent,Digst\n"])
    #expect(bad.status == 422 && bad.problems.count == 1 && !bad.problems[0].contains("lods"))
    #expect(!(try browser.open("/comparison").words.contains("Digst")))
    let done = try browser.press("Læs tallene ind", typing: ["upload": Self.file])
    #expect(done.words.contains("Tallene er læst ind.") && done.words.contains("9,1"))
    let file = try browser.open("/comparison/file?definition=digital-post-exempt")
    #expect(file.header("content-disposition")?.contains("comparison-digital-post-exempt.csv") == true)
    #expect(file.markup.contains("digital-post-exempt,2026-04,15 år og derover,9.1,,percent,Digst,no"))
    // What was fetched can be read in again.
    try browser.open("/comparison")
    #expect(try browser.press("Læs tallene ind", typing: ["upload": file.markup]).status == 200)
    for query in ["", "?definition=x"] { #expect(try browser.open("/comparison/file" + query).status == 404) }
  }

  @Test func `are read in by nobody who does not keep the office`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    try browser.open("/comparison")
    #expect(try browser.send(.post, "/comparison", FormFields([.init("upload", Self.file)])).status == 403)
  }
}

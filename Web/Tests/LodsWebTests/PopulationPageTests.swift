import Accounts
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records
import Site
import Statistics
import Testing

@testable import LodsWeb

/// The population at the web desk.
@Suite struct `The population at the web desk` {
  private static let file =
    "band,persons\n0-14,1000\n15-24,900\n25-44,2000\n45-64,2100\n65-74,800\n75-84,500\n85+,200\n"

  @Test func `is read in by a manager and shown with source and day`() throws {
    let office = try StaffedOffice()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    try browser.open("/population")
    let page = try browser.press(
      "Læs tallene ind",
      typing: [
        "source": "Danmarks Statistik, FOLK1A", "day": "1", "day-month": "1", "day-year": "2026", "file": Self.file,
      ])
    #expect(page.status == 200 && page.words.contains("Folketallet er læst ind."))
    #expect(page.words.contains("Danmarks Statistik, FOLK1A") && page.words.contains("2.100"))
    let all = try office.desk.office.desk.read { try Population.all(in: $0) }
    #expect(all.count == 1 && all.first?.persons(.from85) == 200)
  }

  @Test func `says what is wrong, and keeps what was typed`() throws {
    let office = try StaffedOffice()
    try office.account("lone", [.manager])
    let browser = try office.browser(as: "lone")
    for (field, typed) in [("source", ""), ("file", "abc"), ("day", "40")] {
      try browser.open("/population")
      let page = try browser.press(
        "Læs tallene ind",
        typing: [
          "source": field == "source" ? typed : "FOLK1A", "day": field == "day" ? typed : "1", "day-month": "1",
          "day-year": "2026", "file": field == "file" ? typed : Self.file,
        ])
      #expect(page.status == 422 && page.problems.count == 1, "\(field)")
      #expect(page.forms.first { $0.action == "/population" }?["day-year"] == "2026")
    }
    #expect(try office.desk.office.desk.read { try Population.all(in: $0) }.isEmpty)
  }

  @Test func `is read in by nobody else`() throws {
    let office = try StaffedOffice()
    try office.account("sille", [.desk])
    let browser = try office.browser(as: "sille")
    let page = try browser.open("/population")
    #expect(page.status == 200 && !page.forms.contains { $0.action == "/population" })
    #expect(try browser.send(.post, "/population", FormFields([.init("file", Self.file)])).status == 403)
  }
}

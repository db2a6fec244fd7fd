import Accounts
import Foundation
import HelpDesk
import Language
import Office
import Records
import Site
import Testing

@testable import LodsWeb

/// The pages about retention and about decisions on sealing.
@Suite struct RetentionPageTests {
  private let office: StaffedOffice

  init() throws {
    office = try StaffedOffice()
    try office.account("bo", [.administrator])
    try office.account("ann", [.administrator])
    try office.account("dora", [.dataProtectionOfficer])
    try office.account("karin", [.desk, .manager])
  }

  private var rule: SealingRule? { get throws { try office.desk.office.sealingRule() } }

  private static let decision: KeyValuePairs = [
    "days": "14", "notes": "drop", "journal": "26-004711", "by": "Borgerservicechefen", "on": "20", "on-month": "11",
    "on-year": "2026", "sure": "yes",
  ]

  @Test func `administrators decide, the officer reads, and nobody else sees it`() throws {
    for path in ["/retention", "/retention/decide", "/retention/run"] {
      #expect(try office.browser(as: "bo").open(path).status == 200)
      #expect(try office.browser(as: "dora").open(path).status == (path == "/retention" ? 200 : 403))
      #expect(try office.browser(as: "karin").open(path).status == 403)
      #expect(try office.device().open(path).status == 403)
    }
    let page = try office.browser(as: "dora").open("/retention")
    #expect(!page.hasButton("Forsegl nu"))
    #expect(!page.root.all("a").contains { $0["href"] == "/retention/decide" })
    for item in try office.desk.office.retention() { #expect(page.words.contains(item.name[.da])) }
  }

  @Test func `a decision says what it does, is recorded under the account that typed it, and is withdrawn`() throws {
    let bo = try office.browser(as: "bo")
    #expect(try bo.open("/retention/withdraw").path == "/retention")
    #expect(try bo.open("/retention/decide").element("effect") != nil)
    let page = try bo.press("Sæt beslutningen i kraft", typing: Self.decision)
    #expect(page.words.contains("Beslutningen er noteret og gælder nu."))
    #expect(page.words.contains("26-004711") && page.words.contains("Borgerservicechefen"))
    #expect(try rule?.afterDays == 14)
    #expect(try rule?.dropsNotes == true)
    let row = try #require(try office.audit().last { $0.act == "decision-made" })
    #expect(row.name == "Bo" && row.subject == "sealing")

    try bo.open("/retention/withdraw")
    let unsure = try bo.press(
      "Træk tilbage, og slet", typing: ["journal": "26-004712", "by": "Borgerservicechefen"])
    #expect(unsure.problems == ["Læs, hvad der sker, og sæt et flueben."])
    #expect(try rule != nil)
    let gone = try bo.press("Træk tilbage, og slet", typing: ["sure": "yes"])
    #expect(gone.words.contains("Alle klokkeslæt er slettet."))
    #expect(try rule == nil)
    #expect(try office.desk.office.decisions().count == 2)
    #expect(office.told.isEmpty)
  }

  @Test func `all that is wrong with a decision is told at its fields, and nothing is recorded`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/retention/decide")
    let page = try bo.press(
      "Sæt beslutningen i kraft",
      typing: ["days": "90", "journal": "010190-1234", "by": "", "on": "30", "on-month": "2", "on-year": "2026"])
    #expect(page.status == 422)
    #expect(page.problems.count == 5)
    #expect(page.forms.first { $0.action == "/retention/decide" }?["days"] == "90")
    #expect(try office.desk.office.decisions().isEmpty)
    try bo.open("/retention/decide")
    let named = try bo.press(
      "Sæt beslutningen i kraft", typing: ["journal": "26-1", "by": "Karen Hansen 010190-1234", "sure": "yes"])
    #expect(named.problems.count == 1 && named.problems.allSatisfy { !$0.contains("010190") })
    #expect(try office.desk.office.decisions().isEmpty)
  }

  @Test func `a form sent twice decides once, and of two who decide the second sees the first`() throws {
    let (bo, ann) = (try office.browser(as: "bo"), try office.browser(as: "ann"))
    try bo.open("/retention/decide")
    try ann.open("/retention/decide")
    let form = try #require(bo.page.forms.first { $0.action == "/retention/decide" })
    let fields = try form.fields(pressing: "Sæt beslutningen i kraft", typing: Self.decision, leaving: [])
    for _ in 0..<2 { #expect(try bo.send(.post, "/retention/decide", fields).status == 200) }
    #expect(try office.desk.office.decisions().count == 1)
    let late = try ann.press(
      "Sæt beslutningen i kraft", typing: ["days": "3", "journal": "26-5", "by": "Direktionen", "sure": "yes"])
    #expect(late.status == 409)
    #expect(late.element("changed")?.text.contains("14 dage") == true)
    #expect(late.forms.first { $0.action == "/retention/decide" }?["journal"] == "26-5")
    #expect(try rule?.afterDays == 14)
    let again = try ann.press("Sæt beslutningen i kraft", typing: ["sure": "yes"])
    #expect(again.status == 200)
    #expect(try rule?.afterDays == 3)
  }

  @Test func `what is past its term is shown before it goes, and then it is gone`() throws {
    _ = try office.desk.office.backUp()
    let old = Date(timeIntervalSince1970: office.desk.now().timeIntervalSince1970 - 40 * 86_400)
    for copy in Backup.copies(in: office.desk.office.folder) {
      try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: copy.path)
    }
    let bo = try office.browser(as: "bo")
    #expect(try bo.open("/retention").element("due")?["class"] == "notice warning")
    let preview = try bo.follow("Slet det, hvis frist er gået")
    #expect(preview.element("would-go")?.text.contains("Sikkerhedskopier: 2") == true)
    #expect(Backup.copies(in: office.desk.office.folder).count == 2)
    let page = try bo.press("Slet nu")
    #expect(page.words.contains("er slettet, også fra det frie i filerne"))
    #expect(Backup.copies(in: office.desk.office.folder).isEmpty)
    #expect(page.element("due")?["class"] == "notice success")
    #expect(try office.audit().last { $0.act == "backups-pruned" }?.name == "Bo")
    #expect(try bo.open("/retention/run").words.contains("Intet har overskredet sin frist."))
  }

  @Test func `sealing can be asked for at any time`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/retention")
    #expect(try bo.press("Forsegl nu").words.contains("Der er forseglet"))
    #expect(try bo.press("Forsegl nu").status == 200)
    #expect(office.told.isEmpty)
  }
}

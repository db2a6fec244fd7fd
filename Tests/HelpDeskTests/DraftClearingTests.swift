import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Records
import Testing

@Suite struct DraftClearingTests {
  @Test func `a saved session and its draft go in one transaction`() throws {
    let path = NSTemporaryDirectory() + "lods-clearing-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: path) }
    let office = try Office.found(
      in: Folder(path: path), name: .literal("Prøveby"), country: .denmark, isDemo: true,
      now: { Date(timeIntervalSince1970: 1_790_000_000) })
    let opened = try #require(Day(iso: "2020-01-01"))
    try office.desk.write { try BranchRegister.add(try #require(Code("nord")), name: "Nord", opened: opened, in: $0) }
    let name = try #require(DeskName("1"))
    let shelf = office.shelf(of: name)
    var draft = Draft()
    draft.level = .tip
    for slot in DraftShelf.slots { try shelf.keep(draft, in: slot) }

    var generator = SystemRandomNumberGenerator()
    var form = EntryForm(id: RandomID(using: &generator), tasks: [.init("mitid-app")], outcome: .done)
    form.branch = "nord"
    #expect(throws: EntryFault.levelMissing) { try office.log.log(form, at: name, clearing: 2) }
    #expect(try Set(shelf.drafts().keys) == [1, 2, 3])
    form.level = .tip
    _ = try office.log.log(form, at: name, clearing: 2)
    #expect(try Set(shelf.drafts().keys) == [1, 3])
  }
}

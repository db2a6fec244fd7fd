import Accounts
import Foundation
import Office
import Records
import SQLite
import Site
import Synchronization
import Testing

@testable import LodsWeb

/// The pages whose work is done aside: the linkage attack and backups.
@Suite struct AsidePageTests {
  /// What waits to be done aside.
  private final class Waiting: Sendable {
    let jobs = Mutex<[@Sendable () -> Void]>([])

    func doAll() {
      let all = jobs.withLock { jobs in
        defer { jobs = [] }
        return jobs
      }
      for job in all { job() }
    }
  }

  private let waiting = Waiting()
  private let office: StaffedOffice

  init() throws {
    let waiting = waiting
    office = try StaffedOffice { job in waiting.jobs.withLock { $0.append(job) } }
    try office.account("bo", [.administrator])
    try office.account("dora", [.dataProtectionOfficer])
    try office.account("karin", [.desk, .manager])
  }

  @Test func `the attack is run aside, once at a time, and its finding is told in plain words`() throws {
    let dora = try office.browser(as: "dora")
    // The first page had the log looked over.
    waiting.doAll()
    #expect(try dora.open("/attack").element("when")?.text == "Ikke kørt, siden Lods blev startet.")
    for _ in 0..<2 { #expect(try dora.press("Kør forsøget").element("under-way") != nil) }
    #expect(waiting.jobs.withLock { $0.count } == 1)
    waiting.doAll()
    let page = try dora.open("/attack")
    #expect(page.element("under-way") == nil)
    #expect(page.element("verdict")?.text.contains("Ingen blev fundet") == true)
    #expect(page.element("when")?.text.contains("Sidst kørt i dag") == true)
    #expect(try office.browser(as: "bo").open("/attack").element("verdict") != nil)
    #expect(try office.browser(as: "karin").open("/attack").status == 403)
  }

  @Test func `an attack that breaks off says so, with a number that leads to the fault`() throws {
    let bo = try office.browser(as: "bo")
    try bo.open("/attack")
    try bo.press("Kør forsøget")
    _ = try office.desk.people.write { try $0.run("ALTER TABLE holding RENAME TO holdings") }
    waiting.doAll()
    _ = try office.desk.people.write { try $0.run("ALTER TABLE holdings RENAME TO holding") }
    #expect(try bo.open("/attack").words.contains("Forsøget gik i stå."))
    #expect(office.told.first?.hasPrefix("POST /attack") == true)
    try bo.press("Kør forsøget")
    waiting.doAll()
    #expect(!(try bo.open("/attack").words.contains("Forsøget gik i stå.")))
  }

  @Test func `a backup is made aside and checked, and one that was changed is told`() throws {
    let bo = try office.browser(as: "bo")
    #expect(try bo.open("/backups").words.contains("Ingen sikkerhedskopier endnu"))
    let form = try #require(bo.page.forms.first { $0.action == "/backups" })
    let fields = try form.fields(pressing: "Tag en sikkerhedskopi", typing: [:], leaving: [])
    for _ in 0..<2 {
      try bo.send(.post, "/backups", fields)
      waiting.doAll()
    }
    let copies = Backup.copies(in: office.desk.office.folder)
    #expect(copies.count == 2)
    var page = try bo.open("/backups")
    #expect(page.element("checked")?["class"] == "notice success")
    #expect(page.element("copies")?.all("span").map(\.text) == ["Hel", "Hel"])
    #expect(try office.audit().last { $0.act == "backup-made" }?.name == "Bo")
    // There is no way to fetch one.
    #expect(!page.root.all("a").contains { ($0["href"] ?? "").contains("sqlite") })

    let handle = try #require(FileHandle(forUpdatingAtPath: copies[0].path))
    try handle.seek(toOffset: 100)
    try handle.write(contentsOf: Data([1, 2, 3, 4]))
    try handle.close()
    try bo.press("Kontrollér kopierne")
    waiting.doAll()
    page = try bo.open("/backups")
    #expect(page.element("checked")?["class"] == "notice error")
    #expect(page.element("copies")?.all("span").map(\.text).sorted() == ["Hel", "Ændret"])
    #expect(Backup.copies(in: office.desk.office.folder).count == 2)
  }

  @Test func `a press while copies are checked says that nothing was made, and the next one makes it`() throws {
    try office.account("aksel", [.administrator])
    let (bo, aksel) = (try office.browser(as: "bo"), try office.browser(as: "aksel"))
    try aksel.open("/backups")
    try bo.open("/backups")
    try bo.press("Tag en sikkerhedskopi")
    let busy = try aksel.press("Tag en sikkerhedskopi")
    #expect(busy.status == 409 && busy.element("busy")?.text.contains("ikke taget en ny") == true)
    waiting.doAll()
    #expect(Backup.copies(in: office.desk.office.folder).count == 2)
    // The same form again: it has made nothing yet.
    try aksel.press("Tag en sikkerhedskopi")
    waiting.doAll()
    #expect(try office.audit().count { $0.act == "backup-made" } == 2)
  }

  @Test func `old copies go after they were shown, and the officer only reads`() throws {
    _ = try office.desk.office.backUp()
    let copies = Backup.copies(in: office.desk.office.folder)
    let now = office.desk.now()
    for (copy, days) in zip(copies, [40.0, 1]) {
      try FileManager.default.setAttributes(
        [.modificationDate: now.addingTimeInterval(-days * 86_400)], ofItemAtPath: copy.path)
    }
    let dora = try office.browser(as: "dora")
    #expect(try dora.open("/backups").element("copies") != nil)
    #expect(!dora.page.hasButton("Tag en sikkerhedskopi"))
    #expect(try dora.open("/backups/prune").status == 403)
    let bo = try office.browser(as: "bo")
    try bo.open("/backups")
    #expect(try bo.follow("Slet de gamle (1)").element("would-go")?.all("li").count == 1)
    #expect(try bo.press("Slet kopierne").words.contains("De gamle kopier er slettet."))
    #expect(Backup.copies(in: office.desk.office.folder).count == 1)
    #expect(try bo.open("/backups/prune").words.contains("Ingen sikkerhedskopi har overskredet sin frist."))
  }
}

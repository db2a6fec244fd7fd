import Foundation
import Identifiers
import Language
import Municipality
import Records
import SQLite
import Testing

@testable import Accounts
@testable import Office

@Suite struct AccountErasureTests {
  private func bytes(_ folder: TemporaryFolder) throws -> Data {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasPrefix("people.sqlite")
    }
    #expect(names.count >= 2)
    return try names.reduce(into: Data()) { $0 += try #require(FileManager.default.contents(atPath: folder.file($1))) }
  }

  @Test func `of an erased account nothing stands on the disk but what the audit keeps`() throws {
    let staff = try Staff()
    _ = try staff.member("boss", [.administrator])
    let anna = try staff.member("anna-opdigtet")
    _ = try staff.open(anna)
    let idle = try staff.invite("ubrugt-konto").account
    for id in [anna.account.id, idle.id] {
      try staff.people.write { writer in
        _ = try AccountRegister.disable(id, by: .commandLine, at: staff.time, in: writer)
        try AccountRegister.erase(id, by: .commandLine, at: staff.time, in: writer)
      }
    }
    let left = try bytes(staff.folder)
    #expect(left.range(of: Data("boss".utf8)) != nil)
    for word in [anna.hash.crypt, "Kollega ubrugt-konto"] { #expect(left.range(of: Data(word.utf8)) == nil, "\(word)") }
    #expect(left.range(of: Data("Kollega anna-opdigtet".utf8)) != nil, "the audit keeps the name until its term")
    for table: SQL in ["account_link", "web_session", "account_notice"] {
      let count = try staff.people.read { reader in
        try reader.first("SELECT count(*) FROM" + table + "WHERE account > 1") { $0.whole(0) }
      }
      #expect(count == 0)
    }
    // The number is not given to anybody else.
    #expect(try staff.invite("carl").account.id.number == 4)
    #expect(throws: AccountFault.unknownAccount) { try staff.account(anna.account.id) }
  }

  @Test func `a name that was changed does not stay on the disk`() throws {
    let staff = try Staff()
    let before = try staff.invite("foer-navn").account
    _ = try staff.people.write {
      try AccountRegister.change(
        before.id, to: Staff.draft("efter-navn"), by: .commandLine, at: staff.time, in: $0)
    }
    let left = try bytes(staff.folder)
    #expect(left.range(of: Data("foer-navn".utf8)) == nil && left.range(of: Data("efter-navn".utf8)) != nil)
  }

  @Test func `an account goes two years after its last use, and its owner's sign-in counts as use`() throws {
    let staff = try Staff()
    let (anna, bo) = (try staff.member("anna"), try staff.member("bo"))
    let first = staff.time.day
    staff.wait(400 * 86_400)
    _ = try staff.open(bo)
    let term = try #require(AccountsSchema.terms.first)
    #expect(term.years == AuditTrail.nameYears)
    for (day, names) in [(term.end(of: first).adding(-1), ["anna", "bo"]), (term.end(of: first), ["bo"])] {
      try Retention.purge(AccountsSchema.terms, on: day, by: .program, at: staff.now, in: staff.people)
      #expect(try staff.people.read { try AccountRegister.accounts(in: $0) }.map(\.signInName) == names)
    }
    #expect(try bytes(staff.folder).range(of: Data(anna.hash.crypt.utf8)) == nil)
  }

  @Test func `the daily round takes away what is over, and the terms tell of it`() throws {
    let folder = try TemporaryFolder()
    let start = Date(timeIntervalSince1970: 1_795_258_800)
    func open(after days: Double, keepsUp: Bool) throws -> Office {
      try Office(in: Folder(path: folder.path), keepsUp: keepsUp) { start + days * 86_400 }
    }
    let office = try Office.found(
      in: Folder(path: folder.path), name: .literal("Prøveby"), country: .denmark, isDemo: false, now: { start })
    var generator = SeededGenerator(seed: 8)
    let time = OfficeTime(office.clock)
    try office.people().write { writer in
      let link = try AccountRegister.invite(
        Staff.draft("anna"), by: .commandLine, at: time, using: &generator, in: writer)
      let hash = try Staff.hash(1)
      let anna = try LinkRegister.accept(link.token, choosing: hash, at: time, in: writer)
      _ = try SessionRegister.open(for: anna.id, having: hash, at: time, using: &generator, in: writer)
    }
    func items(_ office: Office) throws -> [String: RetentionItem] {
      Dictionary(uniqueKeysWithValues: try office.retention().map { ($0.id, $0) })
    }
    let now = try items(office)
    #expect(now["web_session"]?.count == 1 && now["web_session"]?.lastEnd == office.clock.today.adding(1))
    #expect(now["account_link"]?.count == 1 && now["account_link"]?.lastEnd == office.clock.today.adding(10))
    #expect(now["account"]?.count == 1 && now["account"]?.lastEnd?.year == office.clock.today.year + 2)
    let waiting = try items(open(after: 11, keepsUp: false))
    #expect(waiting["web_session"]?.due == 1 && waiting["account_link"]?.due == 1)
    let kept = try items(open(after: 11, keepsUp: true))
    #expect(kept["web_session"]?.count == 0 && kept["account_link"]?.count == 0 && kept["account"]?.count == 1)
    #expect(try open(after: 11, keepsUp: true).checkAudit().holds)
  }
}

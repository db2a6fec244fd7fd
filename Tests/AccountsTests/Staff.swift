import Foundation
import Identifiers
import Language
import Municipality
import Records
import Testing

@testable import Accounts
@testable import Office

/// A `people.sqlite` of its own with a clock that the test moves and a generator that gives the same each time.
final class Staff {
  let folder: TemporaryFolder
  let people: PeopleFile
  var generator: SeededGenerator
  /// Noon on 21 November 2026 in Copenhagen.
  var now = Date(timeIntervalSince1970: 1_795_258_800)

  init(seed: UInt64 = 1) throws {
    folder = try TemporaryFolder()
    people = try PeopleFile(in: Folder(path: folder.path), migrations: Schema.people, access: .create)
    generator = SeededGenerator(seed: seed)
  }

  var time: OfficeTime {
    OfficeTime(now, day: Day(number: Int((now.timeIntervalSince1970 / 86_400).rounded(.down))))
  }

  func wait(_ seconds: Int) { now += Double(seconds) }

  /// A hash as libcrypt writes them, made up.
  static func hash(_ number: Int) throws -> PasswordHash {
    try #require(PasswordHash("$y$j9T$opdigtetsaltopdigtet$Nr." + String(repeating: "k", count: 30) + String(number)))
  }

  static func draft(
    _ name: String, _ roles: Set<StaffRole> = [.desk], scope: BranchScope = .all
  ) throws -> AccountDraft {
    try AccountDraft(
      signInName: name, displayName: "Kollega \(name)", roles: roles, scope: scope, language: .da)
  }

  func invite(_ name: String, _ roles: Set<StaffRole> = [.desk], by actor: StaffActor = .commandLine) throws
    -> IssuedLink
  {
    try people.write {
      try AccountRegister.invite(Self.draft(name, roles), by: actor, at: time, using: &generator, in: $0)
    }
  }

  /// An account that has joined, with its hash.
  func member(_ name: String, _ roles: Set<StaffRole> = [.desk]) throws -> (account: Account, hash: PasswordHash) {
    let issued = try invite(name, roles)
    let hash = try Self.hash(issued.account.id.number)
    return (try people.write { try LinkRegister.accept(issued.token, choosing: hash, at: time, in: $0) }, hash)
  }

  func open(_ member: (account: Account, hash: PasswordHash), replacing old: SessionToken? = nil) throws
    -> OpenedSession
  {
    try people.write {
      try SessionRegister.open(
        for: member.account.id, having: member.hash, agent: "Firefox, Linux", replacing: old, at: time,
        using: &generator, in: $0)
    }
  }

  func find(_ token: SessionToken) throws -> SessionFinding {
    try people.read { try SessionRegister.find(token, at: time, in: $0) }
  }

  func account(_ id: AccountID) throws -> Account { try people.read { try AccountRegister.account(id, in: $0) } }

  /// The codes of all acts in the audit.
  func acts() throws -> [String] { try people.read { try AuditTrail.rows(in: $0).map(\.act) } }
}

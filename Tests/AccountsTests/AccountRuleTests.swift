import Foundation
import Language
import Municipality
import Records
import Testing

@testable import Accounts

/// The rules about who may change which account.
@Suite struct AccountRuleTests {
  @Test(arguments: ["ab", "Søren.Ågård", "anna-maria_2@example.org", "ÉMILE", "x1"])
  func `a sign-in name may have letters, digits and four signs`(_ typed: String) throws {
    #expect(try SignInName("  \(typed) ").text == typed.precomposedStringWithCanonicalMapping)
  }

  @Test(arguments: [
    "", "a", "..", "a b", "a\u{0}b", "anna;", "аnna", "a\u{200B}b", "<b>", "o'hara", String(repeating: "a", count: 65),
    "a\u{301}\u{302}b", "010190-1234", "0101901234", "19900101-2384", "anna.010190-1234",
  ])
  func `anything else is no sign-in name`(_ typed: String) {
    #expect(throws: AccountFault.badSignInName) { try SignInName(typed) }
  }

  @Test func `names that differ in case or composition are one, and the second is refused`() throws {
    let staff = try Staff()
    let first = try staff.invite("Søren.Ågård")
    for other in ["SØREN.ÅGÅRD", "søren.a\u{30A}ga\u{30A}rd"] {
      #expect(throws: AccountFault.signInNameTaken) { try staff.invite(other) }
      let found = try staff.people.read { try AccountRegister.credentials(signInName: other, in: $0) }
      #expect(found?.account.id == first.account.id && found?.hash == nil)
    }
    #expect(try staff.people.read { try AccountRegister.credentials(signInName: "soren.agard", in: $0) } == nil)
    let second = try staff.invite("anna")
    #expect(throws: AccountFault.signInNameTaken) {
      try staff.people.write {
        try AccountRegister.change(
          second.account.id, to: Staff.draft("sØREN.ågård"), by: .commandLine, at: staff.time, in: $0)
      }
    }
  }

  @Test func `a draft without a name or a role, or an administrator of some branches, is refused`() throws {
    let havnen: Code<Branch> = try #require(Code("havnen"))
    let some = try #require(BranchScope(branches: [havnen]))
    func make(_ name: String, _ roles: Set<StaffRole>, _ scope: BranchScope) throws -> AccountDraft {
      try AccountDraft(signInName: "anna", displayName: name, roles: roles, scope: scope, language: .sv)
    }
    #expect(throws: AccountFault.nameMissing) { try make(" \t", [.desk], .all) }
    #expect(throws: AccountFault.nameTooLong) { try make(String(repeating: "n", count: 81), [.desk], .all) }
    #expect(throws: AccountFault.nameRefused) { try make("Anna\u{202E}", [.desk], .all) }
    for number in ["010190-1234", "Anna 0101901234", "19900101-2384"] {
      #expect(throws: AccountFault.nameRefused) { try make(number, [.desk], .all) }
    }
    #expect(throws: AccountFault.roleMissing) { try make("Anna", [], .all) }
    #expect(throws: AccountFault.administratorNeedsAllBranches) { try make("Anna", [.administrator], some) }
    #expect(try make(" Anna  B ", [.desk], some).displayName == "Anna B")
    #expect(BranchScope(branches: []) == nil)
  }

  @Test func `what stands in the file is read back as it was`() throws {
    let staff = try Staff()
    let codes: [Code<Branch>] = [try #require(Code("zonen")), try #require(Code("aaby-2"))]
    let scope = try #require(BranchScope(branches: Set(codes)))
    let draft = try Staff.draft("Anna", Set(StaffRole.allCases).subtracting([.administrator]), scope: scope)
    let id = try staff.people.write {
      try AccountRegister.invite(draft, by: .commandLine, at: staff.time, using: &staff.generator, in: $0).account.id
    }
    let account = try staff.account(id)
    #expect(account.draft == draft && account.signInName == "Anna" && account.displayName == "Kollega Anna")
    #expect(account.state == .invited && account.version == 1 && account.lastSignedIn == nil)
    #expect(account.lastUsed == staff.time.day && account.passwordChanged == nil)
    try staff.people.write { try AccountRegister.setLanguage(.en, of: id, in: $0) }
    #expect(try staff.account(id).language == .en)
  }

  @Test func `only an administrator, as the file has it now, changes accounts and devices`() throws {
    let staff = try Staff()
    let boss = try staff.member("boss", [.administrator])
    let other = try staff.member("other", [.administrator, .manager])
    let clerk = try staff.member("clerk", [.desk, .manager, .dataProtectionOfficer])
    #expect(throws: AccountFault.notAllowed) { try staff.invite("x1", [.administrator], by: .account(clerk.account)) }
    #expect(throws: AccountFault.notAllowed) { try staff.invite("x1", by: .account(clerk.account)) }
    _ = try staff.people.write {
      try AccountRegister.change(
        other.account.id, to: other.account.draft.with(roles: [.manager], scope: .all), by: .account(boss.account),
        at: staff.time, in: $0)
    }
    // Both still hold what they were when they signed in.
    for former in [other.account, clerk.account] {
      let actor = StaffActor.account(former)
      #expect(throws: AccountFault.notAllowed) {
        try staff.people.write { try AccountRegister.disable(boss.account.id, by: actor, at: staff.time, in: $0) }
      }
      #expect(throws: AccountFault.notAllowed) {
        try staff.people.write {
          try LinkRegister.renew(for: boss.account.id, by: actor, at: staff.time, using: &staff.generator, in: $0)
        }
      }
      #expect(throws: AccountFault.notAllowed) {
        try staff.people.write { try SessionRegister.signOut(boss.account.id, by: actor, at: staff.time, in: $0) }
      }
      #expect(throws: AccountFault.notAllowed) {
        try staff.people.write { try DeviceRegister.revoke(1, by: actor, at: staff.time, in: $0) }
      }
    }
  }

  @Test func `the last administrator who has joined can neither be closed nor lose the role`() throws {
    let staff = try Staff()
    let boss = try staff.member("boss", [.administrator])
    let second = try staff.invite("second", [.administrator])
    func disable(_ id: AccountID) throws {
      _ = try staff.people.write { try AccountRegister.disable(id, by: .commandLine, at: staff.time, in: $0) }
    }
    func demote(_ account: Account) throws {
      _ = try staff.people.write {
        try AccountRegister.change(
          account.id, to: account.draft.with(roles: [.desk], scope: .all), by: .commandLine, at: staff.time, in: $0)
      }
    }
    #expect(throws: AccountFault.lastAdministrator) { try disable(boss.account.id) }
    #expect(throws: AccountFault.lastAdministrator) { try demote(boss.account) }
    _ = try staff.people.write {
      try LinkRegister.accept(second.token, choosing: Staff.hash(2), at: staff.time, in: $0)
    }
    try disable(boss.account.id)
    #expect(throws: AccountFault.lastAdministrator) { try demote(second.account) }
    #expect(throws: AccountFault.lastAdministrator) { try disable(second.account.id) }
  }

  @Test func `who changes what somebody else has changed meanwhile is shown what it is now`() throws {
    let staff = try Staff()
    let anna = try staff.member("quentin").account
    func change(_ roles: Set<StaffRole>, seen version: Int?) throws -> Account {
      try staff.people.write {
        try AccountRegister.change(
          anna.id, expecting: version, to: anna.draft.with(roles: roles, scope: .all), by: .commandLine,
          at: staff.time, in: $0)
      }
    }
    let first = try change([.manager], seen: anna.version)
    #expect(first.version == anna.version + 1)
    #expect(throws: AccountFault.changedMeanwhile(first)) { try change([.teacher], seen: anna.version) }
    #expect(throws: AccountFault.changedMeanwhile(first)) {
      try staff.people.write {
        try AccountRegister.disable(anna.id, expecting: anna.version, by: .commandLine, at: staff.time, in: $0)
      }
    }
    #expect(try staff.account(anna.id) == first)
    // The same again changes nothing, and a sign-in is no change that anybody decided.
    #expect(try change([.manager], seen: first.version) == first)
    let fault = AccountFault.changedMeanwhile(first)
    for text in ["\(fault)", fault.sentence(in: .da), fault.sentence(in: .sv), fault.sentence(in: .en)] {
      #expect(!text.contains("quentin") && !text.contains("Kollega"))
    }
    _ = try staff.open((first, Staff.hash(anna.id.number)))
    #expect(try change([.teacher], seen: first.version).roles == [.teacher])
  }

  @Test func `closing an account ends its sessions and links in one step, and opening it brings none of them back`()
    throws
  {
    let staff = try Staff()
    _ = try staff.member("boss", [.administrator])
    let anna = try staff.member("anna")
    let session = try staff.open(anna)
    let link = try staff.people.write {
      try LinkRegister.renew(for: anna.account.id, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
    }
    #expect(link.link.kind == .reset)
    let closed = try staff.people.write {
      try AccountRegister.disable(anna.account.id, by: .commandLine, at: staff.time, in: $0)
    }
    #expect(closed.state == .disabled)
    #expect(try staff.find(session.token) == .over(.accountDisabled))
    func accept() throws {
      _ = try staff.people.write {
        try LinkRegister.accept(link.token, choosing: Staff.hash(9), at: staff.time, in: $0)
      }
    }
    #expect(throws: LinkRefusal.accountDisabled) { try accept() }
    #expect(throws: AccountFault.isDisabled) { try staff.open(anna) }
    #expect(throws: AccountFault.isDisabled) {
      try staff.people.write {
        try LinkRegister.renew(for: anna.account.id, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
      }
    }
    let opened = try staff.people.write {
      try AccountRegister.enable(anna.account.id, by: .commandLine, at: staff.time, in: $0)
    }
    #expect(opened.state == .active)
    #expect(try staff.find(session.token) == .over(.ended))
    #expect(throws: LinkRefusal.expired) { try accept() }
    _ = try staff.open(anna)
  }

  @Test func `every change stands in the audit once, and what changes nothing does not`() throws {
    let staff = try Staff()
    _ = try staff.member("boss", [.administrator])
    let anna = try staff.invite("anna").account
    for _ in 0..<2 {
      _ = try staff.people.write { try AccountRegister.disable(anna.id, by: .commandLine, at: staff.time, in: $0) }
    }
    for _ in 0..<2 {
      _ = try staff.people.write { try AccountRegister.enable(anna.id, by: .commandLine, at: staff.time, in: $0) }
    }
    #expect(try staff.account(anna.id).state == .invited)
    for roles: Set<StaffRole> in [[.manager], [.manager]] {
      _ = try staff.people.write {
        try AccountRegister.change(
          anna.id, to: anna.draft.with(roles: roles, scope: .all), by: .commandLine, at: staff.time, in: $0)
      }
    }
    #expect(throws: AccountFault.isNotDisabled) {
      try staff.people.write { try AccountRegister.erase(anna.id, by: .commandLine, at: staff.time, in: $0) }
    }
    #expect(
      try staff.acts() == [
        "account-invited", "account-joined", "account-invited", "account-disabled", "account-enabled", "roles-changed",
      ])
    #expect(try AuditTrail.firstBreak(in: staff.people) == nil)
  }

  @Test func `the audit says of an account which role it has, the weightiest of several`() throws {
    let staff = try Staff()
    _ = try staff.member("boss", [.administrator])
    let anna = try staff.invite("anna").account
    for roles: Set<StaffRole> in [[.teacher], [.outreach, .teacher], [.manager, .desk]] {
      _ = try staff.people.write {
        try AccountRegister.change(
          anna.id, to: anna.draft.with(roles: roles, scope: .all), by: .commandLine, at: staff.time, in: $0)
      }
    }
    let rows = try staff.people.read { try AuditTrail.rows(in: $0) }
    let told = rows.filter { $0.act == "roles-changed" || $0.act == "account-invited" }.map(\.subject)
    // An invited desk becomes a teacher, then reaches out too, then leads: what was changed is told.
    #expect(told == ["administrator", "desk", "teacher", "outreach", "manager"])
    for role in StaffRole.allCases { #expect(AuditSubject(rawValue: role.code) != nil) }
    // Rows of before are still read.
    #expect(AuditSubject(rawValue: "staff")?.wording[.da] == "medarbejder")
  }
}

import Foundation
import Identifiers
import Language
import Municipality
import Records
import Synchronization
import Testing

@testable import Accounts
@testable import Office

@Suite struct LinkTests {
  private func accept(_ issued: IssuedLink, _ number: Int = 1, in staff: Staff) throws -> Account {
    try staff.people.write {
      try LinkRegister.accept(issued.token, choosing: Staff.hash(number), at: staff.time, in: $0)
    }
  }

  private func renew(_ id: AccountID, in staff: Staff) throws -> IssuedLink {
    try staff.people.write {
      try LinkRegister.renew(for: id, by: .commandLine, at: staff.time, using: &staff.generator, in: $0)
    }
  }

  @Test func `an invitation lets its owner choose a password once, and the second one is told so`() throws {
    let staff = try Staff()
    let issued = try staff.invite("anna")
    #expect(issued.link.kind == .join)
    #expect(issued.address(at: "https://lods.example.dk") == "https://lods.example.dk/invitation/\(issued.token.text)")
    // Looking, as a mail program does that fetches every link, uses nothing up.
    for _ in 0..<2 {
      let seen = try staff.people.read { try LinkRegister.look(at: issued.token, time: staff.time, in: $0) }
      #expect(seen.account.id == issued.account.id && seen.link == issued.link)
    }
    let joined = try accept(issued, in: staff)
    #expect(joined.state == .active && joined.passwordChanged == staff.time.day)
    #expect(throws: LinkRefusal.used) { try accept(issued, 2, in: staff) }
    let kept = try staff.people.read { try AccountRegister.credentials(of: joined.id, in: $0).hash }
    #expect(kept == (try Staff.hash(1)))
  }

  @Test func `of two who use a link at the same moment one joins and one is told that it was used`() throws {
    let staff = try Staff()
    for round in 0..<5 {
      let issued = try staff.invite("anna\(round)")
      let (people, time) = (staff.people, staff.time)
      let outcomes = Mutex<[String]>([])
      DispatchQueue.concurrentPerform(iterations: 2) { number in
        let outcome: String
        do {
          _ = try people.write {
            try LinkRegister.accept(issued.token, choosing: Staff.hash(number), at: time, in: $0)
          }
          outcome = "joined"
        } catch {
          outcome = (error as? any Fault)?.code ?? "\(error)"
        }
        outcomes.withLock { $0.append(outcome) }
      }
      #expect(outcomes.withLock { $0.sorted() } == ["joined", "usedLink"])
    }
  }

  @Test(arguments: [(LinkKind.join, 72 * 3_600), (.reset, 24 * 3_600)])
  func `a link is good until its last second`(_ kind: LinkKind, _ seconds: Int) throws {
    let staff = try Staff()
    func make(_ name: String) throws -> IssuedLink {
      kind == .join ? try staff.invite(name) : try renew(staff.member(name).account.id, in: staff)
    }
    let (early, late) = (try make("early"), try make("late"))
    #expect(early.link.kind == kind && early.link.until == staff.time.seconds + seconds)
    staff.wait(seconds - 1)
    #expect(try accept(early, in: staff).state == .active)
    staff.wait(1)
    #expect(throws: LinkRefusal.expired) { try accept(late, in: staff) }
  }

  @Test func `a new link of the same kind puts the older one out of use`() throws {
    let staff = try Staff()
    let first = try staff.invite("anna")
    let second = try renew(first.account.id, in: staff)
    #expect(second.link.kind == .join)
    #expect(throws: LinkRefusal.replaced) { try accept(first, in: staff) }
    _ = try accept(second, in: staff)
    let (third, fourth) = (try renew(first.account.id, in: staff), try renew(first.account.id, in: staff))
    #expect(throws: LinkRefusal.replaced) { try accept(third, in: staff) }
    _ = try accept(fourth, in: staff)
  }

  @Test func `a new password by link ends every session and every other link`() throws {
    let staff = try Staff()
    let anna = try staff.member("anna")
    let session = try staff.open(anna)
    let link = try renew(anna.account.id, in: staff)
    _ = try accept(link, 7, in: staff)
    #expect(try staff.find(session.token) == .over(.ended))
    #expect(throws: AccountFault.passwordDiffers) { try staff.open(anna) }
    _ = try staff.open((anna.account, Staff.hash(7)))
    #expect(try staff.acts().suffix(3) == ["reset-link-made", "password-reset", "signed-in"])
  }

  @Test func `only an office with invented figures lets somebody in by a link alone`() throws {
    for isDemo in [false, true] {
      let staff = try Staff()
      let folder = try TemporaryFolder()
      let now = staff.now
      let office = try Office.found(
        in: Folder(path: folder.path), name: .literal("Prøveby"), country: .denmark, isDemo: isDemo, now: { now })
      let issued = try staff.invite("anna", [.manager])
      func make() throws -> IssuedLink {
        try staff.people.write {
          try LinkRegister.signIn(
            for: issued.account.id, in: office.profile, at: staff.time, using: &staff.generator, in: $0)
        }
      }
      guard isDemo else {
        #expect(throws: AccountFault.noDemo) { try make() }
        continue
      }
      let link = try make()
      #expect(throws: LinkRefusal.otherKind) { try accept(link, in: staff) }
      func signIn(_ token: LinkToken) throws -> OpenedSession {
        try staff.people.write {
          try LinkRegister.signIn(by: token, at: staff.time, using: &staff.generator, in: $0)
        }
      }
      #expect(throws: LinkRefusal.otherKind) { try signIn(issued.token) }
      #expect(try signIn(link.token).session.account.holds(.manager))
      #expect(throws: LinkRefusal.used) { try signIn(link.token) }
    }
  }

  @Test func `a link is remembered for a week after it is over, and then unknown`() throws {
    let staff = try Staff()
    let issued = try staff.invite("anna")
    staff.wait(72 * 3_600 + 7 * 86_400 - 1)
    try staff.people.write { _ = try AccountLeftovers.purge(at: staff.time, in: $0) }
    #expect(throws: LinkRefusal.expired) { try accept(issued, in: staff) }
    staff.wait(1)
    #expect(try staff.people.read { try AccountLeftovers.isDue(at: staff.time, in: $0) })
    #expect(try staff.people.write { try AccountLeftovers.purge(at: staff.time, in: $0) } == 1)
    #expect(throws: LinkRefusal.unknown) { try accept(issued, in: staff) }
  }
}

import Foundation
import Language
import Municipality
import Records
import Testing

@testable import Accounts

@Suite struct SessionTests {
  private let terms = SessionTerms.standard

  @Test func `a session is in until the second before its idle term, and out at it`() throws {
    let staff = try Staff()
    let session = try staff.open(staff.member("anna"))
    staff.wait(1_799)
    let live = try #require(try staff.find(session.token).live)
    #expect(live.expiresAt == staff.time.seconds + 1 && live.needsTouch(at: staff.time))
    staff.wait(1)
    #expect(try staff.find(session.token) == .over(.idle))
    // What is over stays over, however often it is asked for.
    #expect(try staff.people.write { try SessionRegister.touch(session.token, at: staff.time, in: $0) } == .over(.idle))
    #expect(try staff.find(session.token) == .over(.idle))
  }

  @Test func `use keeps a session in, but not over its absolute term`() throws {
    let staff = try Staff()
    let session = try staff.open(staff.member("anna"))
    for _ in 0..<(43_200 / 1_600) {
      staff.wait(1_600)
      _ = try staff.people.write { try SessionRegister.touch(session.token, at: staff.time, in: $0) }
    }
    staff.wait(43_199 - staff.time.seconds + session.session.opened)
    #expect(try staff.find(session.token).live?.expiresAt == session.session.opened + 43_200)
    staff.wait(1)
    #expect(try staff.find(session.token) == .over(.tooOld))
    #expect(SessionEnd.tooOld.sentence(in: .da).contains("12 timer"))
    #expect(SessionEnd.idle.sentence(in: .sv).contains("30 minuter"))
  }

  @Test func `use is written down once a minute at most`() throws {
    let staff = try Staff()
    let session = try staff.open(staff.member("anna"))
    for (wait, seen) in [(59, 0), (1, 60), (59, 60), (1, 120)] {
      staff.wait(wait)
      let found = try staff.people.write { try SessionRegister.touch(session.token, at: staff.time, in: $0) }
      #expect(found.live?.lastSeen == session.session.opened + seen)
    }
  }

  @Test func `a sign-in makes a new token and kills the old one, and never takes one over`() throws {
    let staff = try Staff()
    let anna = try staff.member("anna")
    let planted = SessionToken(using: &staff.generator)
    let first = try staff.open(anna, replacing: planted)
    #expect(first.token.text != planted.text)
    #expect(try staff.find(planted) == .over(.unknown))
    let second = try staff.open(anna, replacing: first.token)
    #expect(try staff.find(first.token) == .over(.ended))
    #expect(try staff.find(second.token).live?.account.lastSignedIn == staff.time.day)
  }

  @Test func `typing the password again gives a new token, and does not make the session last longer in all`() throws {
    let staff = try Staff()
    let anna = try staff.member("anna")
    let first = try staff.open(anna)
    staff.wait(900)
    #expect(
      first.session.isConfirmed(within: 901, at: staff.time) && !first.session.isConfirmed(within: 900, at: staff.time))
    #expect(throws: AccountFault.passwordDiffers) {
      try staff.people.write {
        try SessionRegister.confirm(
          first.token, having: Staff.hash(99), at: staff.time, using: &staff.generator, in: $0)
      }
    }
    let second = try #require(
      try staff.people.write {
        try SessionRegister.confirm(first.token, having: anna.hash, at: staff.time, using: &staff.generator, in: $0)
      })
    #expect(try staff.find(first.token) == .over(.unknown))
    #expect(second.session.opened == first.session.opened && second.session.handle == first.session.handle)
    #expect(second.session.confirmedAt == staff.time.seconds)
    staff.wait(1_800)
    #expect(
      try staff.people.write {
        try SessionRegister.confirm(second.token, having: anna.hash, at: staff.time, using: &staff.generator, in: $0)
      } == nil)
  }

  @Test func `a changed password ends all sessions but the one that changed it`() throws {
    let staff = try Staff()
    let anna = try staff.member("anna")
    let (here, there) = (try staff.open(anna), try staff.open(anna))
    func change(from old: PasswordHash, to new: PasswordHash) throws {
      _ = try staff.people.write {
        try AccountRegister.changePassword(
          of: anna.account.id, having: old, to: new, keeping: here.token, at: staff.time, in: $0)
      }
    }
    try change(from: anna.hash, to: Staff.hash(5))
    #expect(try staff.find(here.token).live != nil)
    #expect(try staff.find(there.token) == .over(.ended))
    // Two at once: the second was checked against a password that is no longer the account's.
    #expect(throws: AccountFault.passwordDiffers) { try change(from: anna.hash, to: Staff.hash(6)) }
    #expect(throws: AccountFault.passwordDiffers) { try staff.open(anna) }
  }

  @Test func `somebody sees and ends their own sessions and nobody else's`() throws {
    let staff = try Staff()
    let (anna, bo) = (try staff.member("anna"), try staff.member("bo"))
    let first = try staff.open(anna)
    staff.wait(60)
    let second = try staff.open(anna)
    let other = try staff.open(bo)
    let list = try staff.people.read {
      try SessionRegister.sessions(of: anna.account.id, asking: first.token, at: staff.time, in: $0)
    }
    #expect(list.map(\.handle) == [second.session.handle, first.session.handle])
    #expect(list.map(\.isPresent) == [false, true] && list.map(\.agent) == ["Firefox, Linux", "Firefox, Linux"])
    try staff.people.write { (writer: PeopleWriter) throws -> Void in
      #expect(try !SessionRegister.end(other.session.handle, of: anna.account.id, in: writer))
      #expect(try SessionRegister.end(second.session.handle, of: anna.account.id, in: writer))
      #expect(try !SessionRegister.end(second.session.handle, of: anna.account.id, in: writer))
    }
    #expect(try staff.find(second.token) == .over(.ended))
    #expect(try staff.find(other.token).live != nil)
    _ = try staff.open(anna)
    #expect(
      try staff.people.write { try SessionRegister.endAll(of: anna.account.id, except: first.token, in: $0) } == 1)
    #expect(
      try staff.people.write {
        try SessionRegister.signOut(anna.account.id, by: .commandLine, at: staff.time, in: $0)
      } == 1)
    #expect(try staff.find(first.token) == .over(.ended))
    #expect(try staff.acts().last == "signed-out-by-administrator")
    staff.wait(1_800)
    let none = try staff.people.read { try SessionRegister.sessions(of: bo.account.id, at: staff.time, in: $0) }
    #expect(none.isEmpty)
  }

  @Test func `roles that change hold at once for whoever is signed in`() throws {
    let staff = try Staff()
    let anna = try staff.member("anna", [.manager])
    let session = try staff.open(anna)
    _ = try staff.people.write {
      try AccountRegister.change(
        anna.account.id, to: anna.account.draft.with(roles: [.desk], scope: .all), by: .commandLine, at: staff.time,
        in: $0)
    }
    #expect(try staff.find(session.token).live?.account.roles == [.desk])
  }

  @Test(arguments: [
    ("Firefox, Linux", "Firefox, Linux"), ("Mozilla/5.0 (X11)", nil), ("", nil),
    (String(repeating: "a", count: 41), nil),
    ("Søg", nil),
  ])
  func `a browser is kept in a few plain words or not at all`(_ agent: String, _ kept: String?) throws {
    let staff = try Staff()
    let anna = try staff.member("anna")
    _ = try staff.people.write {
      try SessionRegister.open(
        for: anna.account.id, having: anna.hash, agent: agent, at: staff.time, using: &staff.generator, in: $0)
    }
    let list = try staff.people.read { try SessionRegister.sessions(of: anna.account.id, at: staff.time, in: $0) }
    #expect(list.map(\.agent) == [kept])
  }

  @Test func `a session that is over is remembered for half a day, and then gone`() throws {
    let staff = try Staff()
    let session = try staff.open(staff.member("anna"))
    staff.wait(terms.idle + terms.remembered - 1)
    #expect(try staff.people.write { try AccountLeftovers.purge(at: staff.time, in: $0) } == 0)
    #expect(try staff.find(session.token) == .over(.idle))
    let state = try staff.people.read { try AccountLeftovers.sessions(at: staff.time, in: $0) }
    #expect(state == AccountLeftovers.State(rows: 1, due: 0, lastEnd: staff.time.seconds + 1))
    staff.wait(1)
    #expect(try staff.people.write { try AccountLeftovers.purge(at: staff.time, in: $0) } == 1)
    #expect(try staff.find(session.token) == .over(.unknown))
  }
}

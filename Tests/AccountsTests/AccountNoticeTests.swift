import Foundation
import Records
import Testing

@testable import Accounts

@Suite struct AccountNoticeTests {
  @Test func `a flood of refused sign-ins adds a row in ten minutes for each account, and one for all other names`()
    throws
  {
    let staff = try Staff()
    let (anna, bo) = (try staff.invite("anna").account, try staff.invite("bo").account)
    for _ in 0..<50 {
      for account in [anna, bo, nil] {
        try AccountNotice.signInRefused.note(account, at: staff.time, to: staff.people)
      }
      staff.wait(11)
    }
    func count(_ act: String) throws -> Int { try staff.acts().count { $0 == act } }
    #expect(try count("sign-in-refused") == 3)
    // The first were at second 0; second 600 is ten minutes after.
    staff.wait(599 - 550)
    #expect(try !AccountNotice.signInRefused.note(anna, at: staff.time, to: staff.people))
    staff.wait(1)
    #expect(try AccountNotice.signInRefused.note(anna, at: staff.time, to: staff.people))
    // The kinds do not hide each other.
    #expect(try AccountNotice.accessDenied.note(anna, at: staff.time, to: staff.people))
    #expect(try count("sign-in-refused") == 4)
    let rows = try staff.people.read { try AuditTrail.rows(in: $0) }.filter { $0.act == "sign-in-refused" }
    #expect(Set(rows.map(\.account)) == [anna.id.number, bo.id.number, AuditActor.program.number])
    #expect(try AuditTrail.firstBreak(in: staff.people) == nil)
  }

  @Test func `a clock that was set back does not silence the audit`() throws {
    let staff = try Staff()
    let anna = try staff.invite("anna").account
    #expect(try AccountNotice.signInRefused.note(anna, at: staff.time, to: staff.people))
    staff.wait(-86_400)
    #expect(try AccountNotice.signInRefused.note(anna, at: staff.time, to: staff.people))
  }
}

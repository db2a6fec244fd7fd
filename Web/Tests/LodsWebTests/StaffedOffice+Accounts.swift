import Accounts
import Foundation
import Language
import Municipality
import Office
import Records
import Site
import Testing

@testable import LodsWeb

extension StaffedOffice {
  /// All accounts.
  func accounts() throws -> [Account] { try desk.people.read { try AccountRegister.accounts(in: $0) } }

  /// Who has to do with courses: Karin at the desk, Bo who leads, and Tina who teaches at the first branch only.
  func courseStaff() throws {
    try account("karin", [.desk])
    try account("bo", [.manager])
    try account("tina", [.teacher], scope: try #require(BranchScope(branches: [branches[0].code])))
  }

  /// A link of a demo that signs in without a password.
  func demoLink(_ name: String, _ roles: Set<StaffRole>) throws -> String {
    let draft = try AccountDraft(
      signInName: name, displayName: name.capitalized, roles: roles, scope: .all, language: .da)
    var generator = SharedGenerator(desk: desk)
    return try desk.people.write { writer in
      let issued = try AccountRegister.invite(draft, by: .commandLine, at: time, using: &generator, in: writer)
      return try LinkRegister.signIn(
        for: issued.account.id, in: desk.office.profile, at: time, using: &generator, in: writer
      ).address(at: "")
    }
  }

  /// The files of the office with their bytes.
  func files() throws -> [(name: String, bytes: [UInt8])] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).map { name in
      (name, Array(try #require(FileManager.default.contents(atPath: folder.file(name)))))
    }
  }
}

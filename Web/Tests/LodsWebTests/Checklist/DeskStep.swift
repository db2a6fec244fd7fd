import Accounts
import Language
import Municipality
import Office
import Records

@testable import LodsWeb

/// One step that writes much at once.
enum DeskStep {
  /// Invites somebody, opens a session and prepares a device.
  static func everything(
    _ desk: TestDesk, using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws {
    let draft = try AccountDraft(
      signInName: "ny.kollega", displayName: "Nina Ny", roles: [.desk], scope: .all, language: .da)
    _ = try AccountRegister.invite(draft, by: .commandLine, at: desk.time, using: &generator, in: writer)
    guard
      let branch = try desk.office.desk.read({ try BranchRegister.branches(in: $0) }).first,
      let known = try AccountRegister.credentials(signInName: "skranke", in: writer.reader), let hash = known.hash
    else { throw AccountFault.unknownAccount }
    _ = try DeviceRegister.prepare(
      DeviceName("Skranke 2"), at: branch, role: .library, by: .commandLine, time: desk.time, using: &generator,
      in: writer)
    _ = try SessionRegister.open(
      for: known.account.id, having: hash, agent: nil, replacing: nil, at: desk.time, using: &generator, in: writer)
  }
}

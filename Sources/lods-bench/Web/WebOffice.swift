import Accounts
import Foundation
import HelpDesk
import Language
import Municipality
import Office
import Records

/// What a load needs of the office that is served: a paired device, a manager and an administrator who are signed in, and
/// forms to send.
struct WebOffice {
  /// The cookie of a desk's device.
  let device: String
  /// The cookie of a manager.
  let manager: String
  /// The cookie of an administrator, who may go into every room.
  let administrator: String
  /// The code of a task of kind guidance.
  let task: String
  /// The code of the branch.
  let branch: String

  /// Lets a device and a manager into an office.
  init(at path: String) throws {
    let town = try BenchTown(at: path)
    let people = try town.office.people()
    let time = OfficeTime(town.office.clock)
    var generator = SystemRandomNumberGenerator()
    let branches = try town.office.desk.read { try BranchRegister.branches(in: $0) }
    guard let branch = branches.first else { throw BenchProblem.broken("no branch") }
    let name = try DeviceName("Skranke")
    let pairing = try people.write { writer in
      let prepared = try DeviceRegister.prepare(
        name, at: branch, role: .library, by: .commandLine, time: time, using: &generator, in: writer)
      return try DeviceRegister.pair(prepared.code.text, at: time, using: &generator, in: writer)
    }
    guard case .paired(_, let token) = pairing else { throw BenchProblem.broken("no device") }
    func cookie(_ role: StaffRole, _ name: String) throws -> String {
      let draft = try AccountDraft(
        signInName: "\(name)\(time.seconds)", displayName: name.capitalized, roles: [role], scope: .all, language: .da)
      let session = try people.write { writer in
        let account = try AccountRegister.invite(
          draft, by: .commandLine, at: time, using: &generator, in: writer
        ).account
        let link = try LinkRegister.signIn(
          for: account.id, in: town.office.profile, at: time, using: &generator, in: writer)
        return try LinkRegister.signIn(by: link.token, at: time, using: &generator, in: writer)
      }
      return "lods-session=\(session.token.text)"
    }
    device = "lods-device=\(token.text)"
    manager = try cookie(.manager, "leder")
    administrator = try cookie(.administrator, "administrator")
    task = town.guidance[0].code
    self.branch = branch.code.text
  }

  /// A form such as the page's script sends.
  func form(seal: String, using generator: inout some RandomNumberGenerator) -> String {
    let level = Int.random(in: 1...3, using: &generator)
    return
      "seal=\(seal)&do=save&id=\(RandomID(using: &generator))&task=\(task)&level=\(level)&outcome=done&channel=desk"
      + "&seconds=\(Int.random(in: 60...900, using: &generator))&branch=\(branch)"
  }

  /// The token of the forms that a page shows to a cookie.
  static func seal(port: Int, cookie: String) throws -> String {
    let page = try WebClient(port: port, cookie: cookie).get("/log")
    guard page.status == 200, let seal = page.text.firstMatch(of: /name="seal" value="([0-9a-f]+)"/)?.1 else {
      throw BenchProblem.broken("the log page cannot be read: \(page.status)")
    }
    return String(seal)
  }
}

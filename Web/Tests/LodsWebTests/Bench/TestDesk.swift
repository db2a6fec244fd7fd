import Accounts
import Foundation
import HelpDesk
import Identifiers
import Language
import Municipality
import Office
import Passwords
import Records
import Synchronization

@testable import LodsWeb

/// An office with two branches, an account for each role, a paired device at the harbour, and the web desk before it.
///
/// The time stands still, and the random numbers are the same each time.
final class TestDesk: Sendable {
  /// The password of every account.
  static let password = "grå ræve drikker 7 kopper te"
  /// The branch of the device, and of the accounts that have one branch only.
  static let harbour = "havnen"
  /// The other branch.
  static let hill = "bakken"
  /// A task of the national list.
  static let task = "mitid-app"

  let folder: TemporaryFolder
  let clock: TestClock
  let office: Office
  let web: WebDesk
  /// The way to the desk that requests take.
  let door: TestDoor
  let device: DeviceToken
  let incidents = Incidents()

  /// What the desk told whoever runs it.
  final class Incidents: Sendable {
    private let told = Mutex<[Incident]>([])
    var all: [Incident] { told.withLock { $0 } }
    func add(_ incident: Incident) { told.withLock { $0.append(incident) } }
  }

  init(
    _ country: Country = .denmark, isDemo: Bool = true, settings: WebSettings = WebSettings(), working: Int = 2,
    waiting: Int = 16, seed: UInt64 = 6, at start: Date = TestClock.start,
    pausing pause: @escaping @Sendable (TestClock, Double) -> Void = { $0.pass($1) }
  ) throws {
    let folder = try TemporaryFolder()
    let clock = TestClock(start)
    let now: @Sendable () -> Date = { clock.now }
    let opened = Day(year: 2024, month: 1, day: 1)
    let office = try Office.found(
      in: Folder(path: folder.path + "/office"), name: .literal("Nordhavn"), country: country, isDemo: isDemo, now: now
    ) { writer in
      for (code, name) in [(Self.harbour, "Havnens Bibliotek"), (Self.hill, "Bakkens Bibliotek")] {
        guard let code = Code<Branch>(code), let opened else { throw RecordsFault.noOffice }
        try BranchRegister.add(code, name: name, opened: opened, in: writer)
      }
    }
    var generator = SeededGenerator(seed: seed)
    let hasher = Yescrypt(cost: 1)
    let time = OfficeTime(office.clock)
    let crypt = try hasher.hash(Self.password, salt: (0..<Yescrypt.saltBytes).map { UInt8($0) })
    guard let hash = PasswordHash(crypt) else { throw Yescrypt.Problem.cannotHash }
    device = try office.people().write { writer in
      for own in TestAccount.all {
        let draft = try AccountDraft(
          signInName: own.signInName, displayName: own.displayName, roles: [own.role], scope: own.scope, language: .da)
        let issued = try AccountRegister.invite(draft, by: .commandLine, at: time, using: &generator, in: writer)
        _ = try LinkRegister.accept(issued.token, choosing: hash, at: time, in: writer)
      }
      guard
        let branch = try office.desk.read({ try BranchRegister.branches(in: $0) })
          .first(where: { $0.code.text == Self.harbour })
      else { throw RecordsFault.noOffice }
      let prepared = try DeviceRegister.prepare(
        DeviceName("Skranke 1"), at: branch, role: .library, by: .commandLine, time: time, using: &generator, in: writer
      )
      guard
        case .paired(_, let token) = try DeviceRegister.pair(
          prepared.code.text, at: time, using: &generator, in: writer)
      else { throw AccountFault.unknownDevice }
      return token
    }
    let desk = try PasswordDesk(hasher, working: working, waiting: waiting, using: &generator)
    web = try WebDesk(
      office, settings: settings, hasher: desk, using: generator, keepingDesksFor: .zero, now: now,
      pausing: { pause(clock, $0) }, aside: { $0() }
    ) { [incidents] in incidents.add($0) }
    door = TestDoor(web)
    self.folder = folder
    self.clock = clock
    self.office = office
  }

  /// Who an account is.
  func account(_ account: TestAccount) throws -> Account {
    let all = try web.people.read { try AccountRegister.accounts(in: $0) }
    guard let found = all.first(where: { $0.signInName == account.signInName }) else {
      throw AccountFault.unknownAccount
    }
    return found
  }

  /// Opens a session of an account, as signing in would.
  func session(of account: TestAccount) throws -> SessionToken {
    var generator = SharedGenerator(desk: web)
    return try web.people.write { writer in
      let known = try AccountRegister.credentials(signInName: account.signInName, in: writer.reader)
      guard let known, let hash = known.hash else { throw AccountFault.unknownAccount }
      return try SessionRegister.open(
        for: known.account.id, having: hash, agent: nil, replacing: nil, at: time, using: &generator, in: writer
      ).token
    }
  }

  /// The time as accounts need it.
  var time: OfficeTime { OfficeTime(office.clock) }

  /// How many sessions of today stand in the log, at both branches.
  func sessions() throws -> Int { try office.log.sessionsToday(branch: nil).sessions }

  /// What stands of each account.
  func states() throws -> [String] {
    try web.people.read { try AccountRegister.accounts(in: $0) }.map {
      "\($0.signInName) \($0.displayName) \($0.roles.map(\.code).sorted()) \($0.scope) \($0.state) \($0.version) "
        + "\($0.language)"
    }
  }

  /// What stands of each device.
  func deviceStates() throws -> [String] {
    try web.people.read { try DeviceRegister.devices(in: $0) }.map {
      "\($0.number) \($0.name) \($0.branch) \(String(describing: $0.revoked))"
    }
  }

  /// The audit's rows.
  func audit() throws -> [AuditRow] { try web.people.read { try AuditTrail.rows(in: $0) } }

  /// All that lies in the office's folder, each file's bytes.
  func files() throws -> [(name: String, bytes: [UInt8])] {
    let root = office.folder.path
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted().compactMap { name in
      guard let data = FileManager.default.contents(atPath: root + "/" + name) else { return nil }
      return (name, Array(data))
    }
  }
}

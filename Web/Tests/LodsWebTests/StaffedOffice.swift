import Accounts
import Foundation
import Identifiers
import Language
import Municipality
import Office
import Passwords
import Records
import Site
import Synchronization
import Testing

@testable import LodsWeb

/// An office with two branches and a web desk, whose clock and chance a test decides.
final class StaffedOffice: Sendable {
  /// A password that the rules take.
  static let password = "gul cykel under broen"

  /// Where it is.
  let folder: TemporaryFolder
  /// The web desk.
  let desk: WebDesk
  /// The branches: nord and syd.
  let branches: [Branch]
  private let clock: Clock
  private let incidents: IncidentBook

  /// What the desk has told of faults of the program.
  final class IncidentBook: Sendable {
    private let all = Mutex<[String]>([])

    func add(_ incident: Incident) { all.withLock { $0.append("\(incident.place) \(incident.kind)") } }
    var told: [String] { all.withLock { $0 } }
  }

  /// The clock; classes can be handed to closures, a mutex cannot.
  private final class Clock: Sendable {
    let time = Mutex(Date(timeIntervalSince1970: 1_795_255_200))

    /// What else goes on while somebody waits for a turn.
    let meanwhile = Mutex<(@Sendable () -> Void)?>(nil)

    func now() -> Date { time.withLock { $0 } }

    /// Somebody waits: the time passes at once.
    func pause(_ seconds: Double) {
      time.withLock { $0 += seconds }
      let other = meanwhile.withLock { other in
        defer { other = nil }
        return other
      }
      other?()
    }
  }

  init(
    country: Country = .denmark, isDemo: Bool = false, settings: WebSettings = WebSettings(),
    keepingDesksFor moment: Duration = .zero,
    aside: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void = { $0() }
  ) throws {
    let folder = try TemporaryFolder()
    let clock = Clock()
    let book = IncidentBook()
    let office = try Office.found(
      in: Folder(path: folder.path), name: .literal("Nordhavn"), country: country,
      isDemo: isDemo, now: { clock.now() }
    ) { writer in
      for (code, name) in [("nord", "Nordbiblioteket"), ("syd", "Sydbiblioteket")] {
        try BranchRegister.add(try #require(Code(code)), name: name, opened: Day(number: 18_262), in: writer)
      }
    }
    branches = try office.desk.read { try BranchRegister.branches(in: $0) }
    var generator = SeededGenerator(seed: 6)
    // Cheap hashes: what they cost is tested where they are made.
    let hasher = try PasswordDesk(Yescrypt(cost: 1), using: &generator)
    desk = try WebDesk(
      office, settings: settings, hasher: hasher, using: generator, keepingDesksFor: moment, now: { clock.now() },
      pausing: { clock.pause($0) }, aside: aside, report: { book.add($0) })
    self.folder = folder
    self.clock = clock
    incidents = book
  }

  /// What the desk has told of faults of the program: nothing, in a test where all goes well.
  var told: [String] { incidents.told }

  /// The time that the clock shows.
  var time: OfficeTime { OfficeTime(desk.office.clock) }

  /// Lets time pass.
  func wait(_ seconds: Double) { clock.time.withLock { $0 += seconds } }

  /// Does something as soon as somebody waits for a turn, once.
  func whileSomebodyWaits(_ body: @escaping @Sendable () -> Void) { clock.meanwhile.withLock { $0 = body } }

  /// An account that is in use, with ``password``.
  @discardableResult
  func account(
    _ name: String, _ roles: Set<StaffRole>, scope: BranchScope = .all, language: LanguageCode = .da
  ) throws -> Account {
    let draft = try AccountDraft(
      signInName: name, displayName: name.capitalized, roles: roles, scope: scope, language: language)
    var generator = SharedGenerator(desk: desk)
    let hash = try #require(PasswordHash(try desk.hasher.hash(Self.password, at: desk)))
    return try desk.people.write { writer in
      let link = try AccountRegister.invite(draft, by: .commandLine, at: time, using: &generator, in: writer)
      return try LinkRegister.accept(link.token, choosing: hash, at: time, in: writer)
    }
  }

  /// A browser in which nobody is signed in.
  func browser() -> TestBrowser { TestBrowser(desk) }

  /// A browser in which somebody is signed in.
  func browser(as name: String, password: String = StaffedOffice.password) throws -> TestBrowser {
    let browser = browser()
    try browser.open("/sign-in")
    try browser.press("Log ind", typing: ["name": name, "password": password])
    return browser
  }

  /// A browser that is a desk's device.
  func device(at branch: Int = 0, role: Role = .library) throws -> TestBrowser {
    var generator = SharedGenerator(desk: desk)
    let prepared = try desk.people.write {
      try DeviceRegister.prepare(
        try DeviceName("Skranke 1"), at: branches[branch], role: role, by: .commandLine, time: time,
        using: &generator, in: $0)
    }
    let browser = browser()
    try browser.open("/pair")
    try browser.press("Gør til skranke", typing: ["code": prepared.code.text])
    return browser
  }

  /// An account as it is now.
  func now(_ id: AccountID) throws -> Account { try desk.people.read { try AccountRegister.account(id, in: $0) } }

  /// What the audit tells.
  func audit() throws -> [AuditRow] {
    try desk.people.read { try AuditTrail.rows(in: $0) }
  }
}

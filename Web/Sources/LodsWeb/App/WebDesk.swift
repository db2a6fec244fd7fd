public import Accounts
import Counter
import Courses
public import Foundation
import Language
public import Office
import Passwords
import Records
import Statistics
import Site
import Synchronization

/// The web desk of an office: whatever a browser asks comes through here, and an answer goes back.
///
/// It knows nothing of sockets. Its calls block while files are read and written, so whoever calls does it on a thread
/// that may wait.
public final class WebDesk: Sendable {
  /// The office.
  let office: Office
  /// The file with accounts.
  let people: PeopleFile
  /// How the desk is run.
  let settings: WebSettings
  /// Where the time comes from.
  let now: @Sendable () -> Date
  /// How passwords are hashed.
  let hasher: PasswordDesk
  /// How long a sign-in lasts.
  let terms: SessionTerms
  /// The names of itself that the desk answers to.
  let hosts: HostRule
  /// The key that undo tickets are signed with; a new one with each start, as a ticket holds for a minute.
  let ticketKey: [UInt8]
  /// What desks know of the office.
  let desks: Shelf<DeskKey, DeskOffice>
  /// What the log page's script knows of the office, as it is sent.
  let kits: Shelf<DeskKey, [UInt8]>
  /// The paper of what is stored and why: it looks for persons in both files, and that takes its time.
  let papers: Shelf<PaperKey, Paper>
  /// The curricula that were read last, nil for one that cannot be: a version never changes once it is kept.
  let curricula: Shelf<KeptCurriculum, Curriculum?>
  /// What holds back those who guess passwords and codes.
  let throttle: Throttle
  /// Which rounds were taken along today, and by whom.
  let roadReads = RoadReads()
  /// What the office's side of the public pages tells of its letterbox.
  let letterbox = LetterboxState()
  /// What knows the forms that have made something already.
  let echo = FormEcho()
  /// What knows when it is time to look after the files.
  let hours = HourHand()
  /// What keeps one person's downloads from taking everybody's time.
  let exports = ExportLimit()
  /// What the last checkup found.
  let checkups = CheckupMemo()
  /// What stood out in the log when it was last looked over.
  let alerts: AlertMemo
  /// Where publications are worked out.
  let releases: ReleaseBench
  /// The plan of visits that is being made or waits for an answer.
  let plans: PlanDesk
  /// What was released.
  let ledger: Shelf<Day, [Release]>
  /// What every code means, as programs read it, by the newest release: to gather it reads the log.
  let dictionaries: Shelf<Int, [UInt8]>
  /// What keeps programs that ask for released figures from asking too often.
  let openLimit = OpenLimit()
  /// The linkage attack, which takes its time in a large log.
  let attacks: Aside<Void, LinkageAttack>
  /// Making and checking backups.
  let copying: Aside<Void, BackupRun>
  /// Where faults of the program are told, without a word of what was asked.
  let report: @Sendable (Incident) -> Void
  private let isListening = Mutex<(@Sendable (Int) -> Void)?>(nil)
  private let generator: Mutex<any RandomNumberGenerator & Sendable>

  /// Opens the web desk of an office.
  ///
  /// - Parameters:
  ///   - office: the office.
  ///   - settings: how it is run.
  ///   - hasher: how passwords are hashed.
  ///   - generator: draws tokens and identities; it must be one that nobody can foresee.
  ///   - terms: how long a sign-in lasts.
  ///   - moment: how long what a desk knows of its office is kept before it is read anew; the paper of what is stored is
  ///     kept thirty times as long, and a curriculum that was read three hundred times.
  ///   - now: where the time comes from.
  ///   - pause: lets seconds pass while somebody who may have guessed waits for a turn.
  ///   - aside: does what takes seconds and nobody waits for, as looking the log over or planning visits; nil for
  ///     threads of their own.
  ///   - report: where faults of the program are told.
  /// - Throws: `RecordsFault` when a file of the office cannot be opened.
  public init(
    _ office: Office, settings: WebSettings, hasher: PasswordDesk,
    using generator: any RandomNumberGenerator & Sendable,
    terms: SessionTerms = .standard, keepingDesksFor moment: Duration = .seconds(2),
    now: @escaping @Sendable () -> Date,
    pausing pause: @escaping @Sendable (Double) -> Void = { Thread.sleep(forTimeInterval: $0) },
    aside: (@Sendable (@escaping @Sendable () -> Void) -> Void)? = nil,
    report: @escaping @Sendable (Incident) -> Void
  ) throws {
    self.office = office
    self.settings = settings
    self.hasher = hasher
    self.now = now
    self.report = report
    people = try office.people()
    alerts = AlertMemo(aside: aside ?? AlertMemo.ownThread)
    let ledger = Shelf<Day, [Release]>(keepingFor: moment * 30)
    self.ledger = ledger
    releases = ReleaseBench(on: aside ?? ReleaseBench.ownThread, now: now) { ledger.clear() }
    plans = PlanDesk(aside: aside ?? PlanDesk.ownThread, now: now)
    let own = aside ?? AsideThread.own("aside")
    attacks = Aside(on: own, now: now)
    copying = Aside(on: own, now: now)
    throttle = Throttle(pausing: pause)
    desks = Shelf(keepingFor: moment)
    kits = Shelf(keepingFor: moment)
    papers = Shelf(keepingFor: moment * 30)
    dictionaries = Shelf(keepingFor: moment * 30)
    curricula = Shelf(keepingFor: moment * 300)
    self.terms = terms
    hosts = HostRule(publicHost: settings.publicAddress?.host)
    var generator = generator
    ticketKey = (0..<4).flatMap { _ in withUnsafeBytes(of: generator.next()) { Array($0) } }
    self.generator = Mutex(generator)
  }

  /// Draws something of the desk's random numbers.
  func draw<Value>(_ body: (inout any RandomNumberGenerator & Sendable) throws -> Value) rethrows -> Value {
    try generator.withLock { try body(&$0) }
  }

  /// A secret that nobody can guess, for the forms of a browser that nobody has signed in with.
  func freshSecret() -> String { draw { SecretToken<Visit>(using: &$0).text } }

  /// Forgets what was read of the office, because something was changed.
  ///
  /// The ledger is not of it: only publishing changes that, and to check it anew takes its time. Nor are the curricula
  /// that were read: what is changed of one is another version.
  func forgetOffice() {
    desks.clear()
    kits.clear()
    papers.clear()
    dictionaries.clear()
  }

  /// A new random identity.
  func freshID() -> RandomID { draw { RandomID(using: &$0) } }

  /// Asks to be told the port once the server listens.
  func whenListening(_ body: @escaping @Sendable (Int) -> Void) { isListening.withLock { $0 = body } }

  /// Tells where the server listens, once it does.
  func listening(at port: Int?) {
    let body = isListening.withLock { $0 }
    if let port { body?(port) }
  }
}

import Accounts
import DisclosureControl
import Dispatch
import Foundation
import Office
import Records
import Statistics
import Synchronization

/// Where publications are worked out, one at a time and never on a thread that answers a page: it takes seconds, and in a
/// large office minutes.
final class ReleaseBench: Sendable {
  private static let queue = DispatchQueue(label: "lods.releases", qos: .utility)
  /// Does one thing after the other on a thread of its own.
  static let ownThread: AlertMemo.Aside = { job in queue.async(execute: job) }
  /// For how long a proposal can be published, in seconds: figures change, and so does who sits there.
  static let seconds = 3_600.0

  private let held = Mutex<ReleaseJob?>(nil)
  private let checked = Mutex<(check: LedgerCheck, at: Date)?>(nil)
  private let isChecking = Mutex(false)
  private let aside: AlertMemo.Aside
  private let published: @Sendable () -> Void
  private let report: @Sendable (any Error) -> Void

  /// - Parameters:
  ///   - aside: does something aside.
  ///   - published: is told of each release that was published, before the page says so.
  ///   - report: tells of a fault of the program.
  init(
    aside: @escaping AlertMemo.Aside, published: @escaping @Sendable () -> Void,
    report: @escaping @Sendable (any Error) -> Void
  ) {
    self.aside = aside
    self.published = published
    self.report = report
  }

  /// What is worked out now, or was last; nil for nothing, and for what is too old.
  func job(at now: Date) -> ReleaseJob? {
    held.withLock { job in
      if let old = job, !old.isUnderWay, abs(now.timeIntervalSince(old.begun)) > Self.seconds { job = nil }
      return job
    }
  }

  // MARK: - Working out

  /// Begins to work something out.
  ///
  /// - Returns: whether it was begun: not while something else is under way.
  func begin(_ job: ReleaseJob, in office: Office, seed: UInt64) -> Bool {
    let isFree = held.withLock { held in
      guard held?.isUnderWay != true else { return false }
      held = job
      return true
    }
    if isFree { aside { [self] in run(job, office, seed) } }
    return isFree
  }

  /// Ends what is worked out, and forgets what was; what is being published goes on.
  func stop() {
    held.withLock { job in
      if case .publishing = job?.state { return }
      job?.stop.pull()
      job = nil
    }
  }

  private func run(_ job: ReleaseJob, _ office: Office, _ seed: UInt64) {
    guard !job.stop.isPulled else { return }
    do {
      let ledger = try office.releases()
      job.become(try SearchStop.$current.withValue(job.stop) { try Self.outcome(of: job, ledger, seed) })
    } catch {
      if !job.stop.isPulled { report(error) }
      job.become(.broken)
    }
  }

  private static func outcome(of job: ReleaseJob, _ ledger: ReleaseLedger, _ seed: UInt64) throws -> ReleaseJob.State {
    var asked: (query: ReleaseQuery, renews: Int?)?
    do {
      switch job.wish {
      case .release(let query):
        asked = (query, nil)
        try ledger.requireNew(query)
        return .proposed(try ledger.propose(query, seed: seed))
      case .revision(let number):
        let query = try ledger.revisionQuery(number)
        asked = (query, number)
        return .proposed(try ledger.revise(number, as: query, seed: seed))
      }
    } catch let fault as ReleaseFault {
      guard fault.isAboutTables, let asked, !job.stop.isPulled else { return .refused(fault, instead: .nothing) }
      let remedies = try? ledger.remedies(for: asked.query, renewing: asked.renews, seed: seed)
      return .refused(fault, instead: remedies ?? .nothing)
    }
  }

  // MARK: - Publishing

  /// Publishes what is proposed; sent twice, it is published once.
  ///
  /// - Returns: whether that proposal is there, or was just published.
  func publish(_ id: String, in office: Office, by account: Account, at now: Date) -> Bool {
    guard self.job(at: now)?.id == id else { return false }
    // One step, so that nobody ends it or begins another between the look and the publishing.
    let begun = held.withLock { held -> (job: ReleaseJob, proposal: ReleaseProposal?)? in
      guard let job = held, job.id == id else { return nil }
      return (job, job.beginPublishing())
    }
    guard let (job, proposal) = begun else { return false }
    if let proposal {
      aside { [self] in
        do {
          let release = try office.releases().publish(proposal, by: account.auditActor)
          published()
          job.become(.published(release.number))
          // It is published, whether or not there is room for a copy.
          _ = try? office.backUp()
          checked.withLock { $0 = nil }
        } catch let fault as ReleaseFault {
          job.become(.refused(fault, instead: .nothing))
        } catch {
          report(error)
          job.become(.broken)
        }
      }
      return true
    }
    switch job.state {
    case .publishing, .published: return true
    default: return false
    }
  }

  // MARK: - Verifying

  /// What the last check of the ledger found, and when; nil where there was none since the last release.
  var lastCheck: (check: LedgerCheck, at: Date)? { checked.withLock { $0 } }

  /// Whether the ledger is being checked.
  var isBusyChecking: Bool { isChecking.withLock { $0 } }

  /// Checks the whole ledger aside; while one check goes on, no other is begun.
  func check(_ office: Office, at now: Date) {
    let isMine = isChecking.withLock { busy in
      defer { busy = true }
      return !busy
    }
    guard isMine else { return }
    aside { [self] in
      defer { isChecking.withLock { $0 = false } }
      do {
        let check = try office.releases().verify()
        checked.withLock { $0 = (check, now) }
      } catch {
        report(error)
      }
    }
  }
}

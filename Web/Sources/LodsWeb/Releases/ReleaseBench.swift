import Accounts
import DisclosureControl
import Foundation
import Office
import Records
import Statistics

/// Where publications are worked out, one at a time and never on a thread that answers a page: it takes seconds, and in a
/// large office minutes.
final class ReleaseBench: Sendable {
  /// One publication that is worked out or written.
  typealias Work = AsideTask<ReleaseAim, ReleaseOutcome>
  /// Tells of a fault of the program, and gives its number.
  typealias Report = @Sendable (any Error) -> String?

  /// Does one thing after the other on a thread of its own.
  static let ownThread = AsideThread.own("releases")
  /// For how long a proposal can be published, in seconds: figures change, and so does who sits there.
  static let seconds = 3_600.0

  private let aside: Aside<ReleaseAim, ReleaseOutcome>
  /// The check of the whole ledger.
  let check: Aside<Void, LedgerCheck>
  private let published: @Sendable () -> Void

  /// - Parameters:
  ///   - run: does something aside.
  ///   - now: where the time comes from.
  ///   - published: is told of each release that was published, before the page says so.
  init(
    on run: @escaping AsideThread.Runner, now: @escaping @Sendable () -> Date,
    published: @escaping @Sendable () -> Void
  ) {
    aside = Aside(on: run, keepingFor: Self.seconds, now: now)
    check = Aside(on: run, now: now)
    self.published = published
  }

  /// What is worked out now, or was last; nil for nothing, and for what is too old.
  var work: Work? { aside.task }

  // MARK: - Working out

  /// Begins to work something out.
  ///
  /// - Returns: whether it was begun: not while something else is under way.
  func begin(
    _ wish: ReleaseAim.Wish, id: String, by name: String, in office: Office, seed: UInt64,
    failing report: @escaping Report
  ) -> Bool {
    let work = aside.begin(id: id, by: name, choosing: { _ in .workOut(wish) }, failing: report) { work in
      try Self.outcome(of: wish, try office.releases(), seed, work.stop)
    }
    return work != nil
  }

  /// Ends what is worked out under an id, and forgets what was; what is being published goes on, and so does another's.
  ///
  /// - Returns: whether there was such a thing.
  func stop(_ id: String) -> Bool {
    aside.drop(id) { work in
      if case .publish = work.aim, work.isUnderWay { false } else { true }
    } != nil
  }

  /// Is content with what was found by now under an id.
  func settle(_ id: String) {
    if let work, work.id == id { work.stop.settle() }
  }

  private static func outcome(
    of wish: ReleaseAim.Wish, _ ledger: ReleaseLedger, _ seed: UInt64, _ stop: SearchStop
  ) throws -> ReleaseOutcome {
    var asked: (query: ReleaseQuery, renews: Int?)?
    do {
      switch wish {
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
      guard fault.isAboutTables, let asked, !stop.isPulled else { return .refused(fault, instead: .nothing) }
      let remedies = try? ledger.remedies(for: asked.query, renewing: asked.renews, seed: seed)
      return .refused(fault, instead: remedies ?? .nothing)
    }
  }

  // MARK: - Publishing

  /// Publishes what is proposed under an id; sent twice, it is published once.
  ///
  /// - Returns: whether that proposal is there, or was just published.
  func publish(_ id: String, in office: Office, by account: Account, failing report: @escaping Report) -> Bool {
    // One step, so that nobody ends it or begins another between the look and the publishing.
    let begun = aside.begin(id: id, by: account.displayName) { standing in
      guard let standing, standing.id == id, case .proposed(let proposal)? = standing.outcome else { return nil }
      return .publish(proposal)
    } failing: {
      report($0)
    } _: { [published, check] work in
      guard case .publish(let proposal) = work.aim else { throw CancellationError() }
      do {
        let release = try office.releases().publish(proposal, by: account.auditActor)
        published()
        // It is published, whether or not there is room for a copy.
        _ = try? office.backUp()
        check.forgetLast()
        return .published(release.number)
      } catch let fault as ReleaseFault {
        return .refused(fault, instead: .nothing)
      }
    }
    if begun != nil { return true }
    guard let work, work.id == id, case .publish = work.aim else { return false }
    switch work.outcome {
    case nil: return work.failure == nil
    case .published: return true
    default: return false
    }
  }

  // MARK: - Verifying

  /// Checks the whole ledger aside; while one check goes on, no other is begun.
  func verify(_ office: Office, id: String, failing report: @escaping Report) {
    check.begin(id: id, choosing: { _ in () }, failing: report) { _ in try office.releases().verify() }
  }
}

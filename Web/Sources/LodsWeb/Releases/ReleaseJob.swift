import DisclosureControl
import Foundation
import Statistics
import Synchronization

/// One publication that is being worked out: what was asked for, how far it is, and what came of it.
final class ReleaseJob: Sendable {
  /// What is asked for.
  enum Wish: Sendable {
    /// A release of its own.
    case release(ReleaseQuery)
    /// A new version of a release.
    case revision(of: Int)
  }

  /// How far it is.
  enum State: Sendable {
    /// It is being worked out.
    case working
    /// It can be published.
    case proposed(ReleaseProposal)
    /// It cannot, and this is what could be instead.
    case refused(ReleaseFault, instead: ReleaseRemedies)
    /// It is being written into the ledger.
    case publishing(ReleaseProposal)
    /// It was published, as the release of that number.
    case published(Int)
    /// It came to an end that nobody foresaw; the fault is told once to whoever runs the desk.
    case broken
  }

  /// What tells it from others, so that nobody publishes another proposal than the one before them.
  let id: String
  /// What is asked for.
  let wish: Wish
  /// When it was begun.
  let begun: Date
  /// Ends it.
  let stop = SearchStop()
  private let held = Mutex(State.working)

  init(_ wish: Wish, id: String, begun: Date) {
    self.wish = wish
    self.id = id
    self.begun = begun
  }

  /// How far it is.
  var state: State { held.withLock { $0 } }

  /// Whether somebody still works on it.
  var isUnderWay: Bool {
    switch state {
    case .working, .publishing: true
    default: false
    }
  }

  /// What is asked for; nil for a new version that is not worked out yet.
  var query: ReleaseQuery? {
    switch (wish, state) {
    case (.release(let query), _): query
    case (.revision, .proposed(let proposal)), (.revision, .publishing(let proposal)): proposal.query
    case (.revision, _): nil
    }
  }

  /// Goes on to another state.
  func become(_ state: State) { held.withLock { $0 = state } }

  /// Begins to publish what is proposed.
  ///
  /// - Returns: the proposal; nil where there is none, or where it is on its way already.
  func beginPublishing() -> ReleaseProposal? {
    held.withLock { state in
      guard case .proposed(let proposal) = state else { return nil }
      state = .publishing(proposal)
      return proposal
    }
  }
}

import Language
import Statistics

/// What is worked out or written for a publication.
enum ReleaseAim: Sendable {
  /// What is asked for.
  enum Wish: Sendable {
    /// A release of its own.
    case release(ReleaseQuery)
    /// A new version of a release.
    case revision(of: Int)
  }

  /// What would be published is worked out.
  case workOut(Wish)
  /// It is written into the ledger.
  case publish(ReleaseProposal)
}

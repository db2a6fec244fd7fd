import Statistics

/// What came of working out a publication, or of writing it.
enum ReleaseOutcome: Sendable {
  /// It can be published.
  case proposed(ReleaseProposal)
  /// It cannot, and this is what could be instead.
  case refused(ReleaseFault, instead: ReleaseRemedies)
  /// It was published, as the release of that number.
  case published(Int)
}

/// What else could be published, and what was tried in vain.
public struct ReleaseRemedies: Hashable, Sendable {
  /// What can be published, the cheapest first; what must be waited for stands last.
  public let ways: [ReleaseRemedy]
  /// What was tried in vain.
  public let failed: [ReleaseRemedy.Failure]
  /// The release that a new version was asked of; nil for a release of its own.
  public let renews: Int?

  /// Nothing was looked for.
  public static let nothing = ReleaseRemedies(ways: [])

  /// Puts them together.
  public init(ways: [ReleaseRemedy], failed: [ReleaseRemedy.Failure] = [], renews: Int? = nil) {
    self.ways = ways
    self.failed = failed
    self.renews = renews
  }

  /// Whether nothing was found, and nothing tried in vain.
  public var isEmpty: Bool { ways.isEmpty && failed.isEmpty }
}

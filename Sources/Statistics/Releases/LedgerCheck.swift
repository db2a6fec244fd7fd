public import Language

/// Whether the ledger is what was written, and whether what was published gives nothing away.
public struct LedgerCheck: Sendable {
  /// How far it is looked at.
  public enum Depth: Hashable, Sendable {
    /// The chain, the frozen months and the witness.
    case chain
    /// Also every published number and every certificate.
    case certificates
  }

  /// What can be wrong.
  public enum Finding: Hashable, Sendable {
    /// A release, a name in it, or the digest before it, was changed.
    case changed(Int)
    /// Releases are missing.
    case missing(ClosedRange<Int>)
    /// So many of the last releases are missing.
    case cutOff(Int)
    /// So many releases stand there that nobody announced.
    case notAnnounced(Int)
    /// A frozen month was changed, or is missing.
    case monthChanged(Day, version: Int)
    /// A frozen month stands there that no release is made from.
    case strayMonth(Day, version: Int)
    /// The groups of tasks are numbered otherwise than when a release was made.
    case groupsChanged
    /// A release cannot be read.
    case unreadable(Int)
    /// A published number is not what the frozen sessions add up to.
    case wrongNumber(Int)
    /// The witnesses of a release do not prove that it gives nothing away.
    case notProved(Int)
  }

  /// How many releases there are.
  public let releases: Int
  /// How many counts were proved to be unknown to everybody, over all releases.
  public let proved: Int
  /// How many witness tables were added up.
  public let witnesses: Int
  /// What is wrong; empty when the ledger holds.
  public let findings: [Finding]

  /// Whether nothing is wrong.
  public var holds: Bool { findings.isEmpty }
}

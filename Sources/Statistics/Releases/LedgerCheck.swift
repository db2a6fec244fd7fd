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
    /// Tables or triggers of the ledger are missing or are not what this program made, by their names.
    case guardsBroken([String])
  }

  /// For how many of some counts something holds.
  public struct Share: Hashable, Sendable {
    /// For how many it holds.
    public internal(set) var held = 0
    /// How many there are.
    public internal(set) var of = 0

    /// Both together.
    static func + (left: Share, right: Share) -> Share {
      var sum = left
      sum.held += right.held
      sum.of += right.of
      return sum
    }

    /// Counts one more.
    mutating func count(_ holds: Bool) {
      of += 1
      if holds { held += 1 }
    }
  }

  /// What the witnesses show beyond what every release must hold to.
  ///
  /// Where something does not hold, it was given up because no room was found for it in what is out. The counts of
  /// several releases are added up.
  public struct Strength: Hashable, Sendable {
    /// Small counts of which who knows one session does not learn whether it stands there alone.
    ///
    /// One witness that empties no count has them at the threshold or above, one at their floor, or with one session in
    /// each part that is not empty.
    public internal(set) var known = Share()
    /// Counts of 0 that are hidden, of which nobody can tell that they are below the threshold.
    public internal(set) var zeros = Share()
    /// Small counts that stand in no table and lie between what two tell, of which nobody can tell that they are small;
    /// of the others nobody can tell that there is anybody.
    public internal(set) var between = Share()

    /// Both together.
    static func + (left: Strength, right: Strength) -> Strength {
      var sum = left
      sum.known = left.known + right.known
      sum.zeros = left.zeros + right.zeros
      sum.between = left.between + right.between
      return sum
    }
  }

  /// How many releases there are.
  public let releases: Int
  /// How many counts were proved to be unknown to everybody, over all releases.
  public let proved: Int
  /// How many witness tables were added up.
  public let witnesses: Int
  /// What they show besides.
  public let strength: Strength
  /// What is wrong; empty when the ledger holds.
  public let findings: [Finding]

  /// Whether nothing is wrong.
  public var holds: Bool { findings.isEmpty }
}

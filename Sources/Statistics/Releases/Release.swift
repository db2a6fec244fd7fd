public import Language
import Municipality

/// A release as it stands in the ledger.
public struct Release: Sendable {
  /// What kind of release it is; the number stands in the file.
  public enum Kind: Int, CaseIterable, Sendable {
    /// Published for the first time.
    case release = 0
    /// Published again from a log that was corrected since.
    case revision = 1

    /// The code.
    public var code: String { self == .release ? "release" : "revision" }
  }

  /// The state of a month that it was made from.
  public struct Base: Hashable, Comparable, Sendable {
    /// The first day of the month.
    public let month: Day
    /// 1 for the first time that it was frozen.
    public let version: Int

    /// Earlier months come first.
    public static func < (left: Base, right: Base) -> Bool {
      (left.month, left.version) < (right.month, right.version)
    }
  }

  /// Counted from 1.
  public let number: Int
  /// What kind of release it is.
  public let kind: Kind
  /// What was asked for.
  public let query: ReleaseQuery
  /// The edition of the task catalogue.
  public let edition: Day
  /// The day it was published.
  public let day: Day
  /// The state of each month.
  public let bases: [Base]
  /// What was published.
  public let tables: [ReleasedTable]
  /// What broke ties; private.
  public let seed: UInt64
  /// What proves that it gives nothing away; private.
  public let witnesses: [ReleaseWitness]
  /// The digest of the ledger up to it, 32 bytes.
  public let digest: [UInt8]

  /// How many cells of all tables are blank.
  public var blanks: Int { tables.reduce(0) { $0 + $1.blanks } }
}

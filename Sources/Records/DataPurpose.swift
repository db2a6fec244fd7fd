public import Language

/// What some tables hold and why: every table of both files has one, declared in the room that owns the table.
///
/// A test fails on a table without one; the privacy paper is made of them (GDPR art. 5(2) and 30).
public struct DataPurpose: Sendable {
  /// The tables.
  public let tables: [String]
  /// What stands in them.
  public let holds: Wording
  /// What it is needed for.
  public let why: Wording

  /// Declares what tables are for.
  public init(_ tables: [String], holds: Wording, why: Wording) {
    self.tables = tables
    self.holds = holds
    self.why = why
  }
}

public import Language

/// What is asked to be published: a time of whole months, its tables, and the least count that is told.
///
/// Its text is canonical: what asks for the same is written alike. It stands in the ledger and is part of its chain.
public struct ReleaseQuery: Hashable, Sendable {
  /// The time, whole months.
  public let period: Period
  /// The tables, each once, in the order of the publication.
  public let tables: [ReleaseTable]
  /// The least count that is told; 2…100.
  public let threshold: Int

  /// The threshold where none is chosen: five, as the Danish Health Data Authority asks for.
  public static let standardThreshold = 5
  /// The thresholds that there may be.
  public static let thresholds = 2...100
  /// The most tables of a release.
  public static let tableLimit = 8

  /// Asks for a publication.
  ///
  /// - Throws: ``ReleaseFault`` for a period that is not of whole months, a threshold out of ``thresholds``, and no table
  ///   or too many.
  public init(
    period: Period, tables: [ReleaseTable], threshold: Int = ReleaseQuery.standardThreshold
  ) throws(ReleaseFault) {
    guard period.isWholeMonths else { throw .notWholeMonths }
    guard Self.thresholds.contains(threshold) else { throw .threshold }
    var once: [ReleaseTable] = []
    // The same axes in another order make the same table.
    for table in tables where !once.contains(where: { Set($0.axes) == Set(table.axes) && $0.bands == table.bands }) {
      once.append(table)
    }
    guard !once.isEmpty else { throw .noTable }
    guard once.count <= Self.tableLimit else { throw .tooManyTables }
    self.period = period.named
    self.tables = once
    self.threshold = threshold
  }

  /// Reads the written form.
  ///
  /// - Throws: ``ReleaseFault``.
  public init(text: String) throws(ReleaseFault) {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2, let period = try? Period(parts[0]), let threshold = Int(parts[1]) else {
      throw .notAQuery
    }
    var tables: [ReleaseTable] = []
    for part in parts.dropFirst(2) { tables.append(try ReleaseTable(part)) }
    try self.init(period: period, tables: tables, threshold: threshold)
  }

  /// The canonical written form, as `2026-H1;5;area+age+task;branch+level`.
  public var text: String {
    ([period.code, String(threshold)] + tables.map(\.text)).joined(separator: ";")
  }

  /// The first days of its months.
  public var months: [Day] { period.months }
}

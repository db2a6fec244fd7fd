public import Foundation
public import Language

/// Keeping `people.sqlite` to its terms.
public enum Retention {
  /// What a table holds, and what was taken from it.
  public struct Row: Sendable {
    /// The term.
    public let term: RetentionTerm
    /// What stands in the table.
    public let state: RetentionTerm.State
    /// The day on which the last row that stands now goes; nil where there is none.
    public var lastEnd: Day? { state.days.map { term.end(of: $0.upperBound) } }
  }

  /// What stands in each table on a day.
  public static func look(at terms: [RetentionTerm], on today: Day, in people: PeopleFile) throws -> [Row] {
    try people.read { reader in
      try terms.map { Row(term: $0, state: try $0.look(reader, $0.limit(on: today))) }
    }
  }

  /// Deletes what is past its term, and notes in the audit from which tables, in one transaction.
  ///
  /// After the commit the file is written anew and its log is cut, so that no trace is left. What is past its term in
  /// backups goes with them.
  ///
  /// - Parameters:
  ///   - terms: the terms of all tables.
  ///   - today: the day it is now.
  ///   - actor: who asked for it.
  ///   - instant: the time it is now.
  /// - Returns: how many rows went from each table, in the order of the terms.
  /// - Throws: ``RecordsFault``; then nothing went.
  @discardableResult
  public static func purge(
    _ terms: [RetentionTerm], on today: Day, by actor: AuditActor, at instant: Date, in people: PeopleFile
  ) throws -> [Int] {
    guard try look(at: terms, on: today, in: people).contains(where: { $0.state.due > 0 }) else {
      return terms.map { _ in 0 }
    }
    return try people.write { writer in
      let gone = try terms.map { try $0.delete(writer, $0.limit(on: today)) }
      guard gone.contains(where: { $0 > 0 }) else { return gone }
      writer.erases()
      for (term, count) in zip(terms, gone) where count > 0 {
        try AuditTrail.append(.dataPurged, subject: term.table, by: actor, at: instant, in: writer)
      }
      return gone
    }
  }
}

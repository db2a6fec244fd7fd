public import SQLite

/// The writing half of a transaction on `people.sqlite`, the file that may hold persons.
public struct PeopleWriter {
  private let connection: Connection
  private let erasure: ErasureMark
  private let trail: TrailMark

  /// Reads within the transaction.
  public let reader: Reader

  init(_ connection: Connection, erasure: ErasureMark, trail: TrailMark) {
    self.connection = connection
    self.erasure = erasure
    self.trail = trail
    reader = Reader(connection)
  }

  /// Runs a statement with bound values.
  ///
  /// - Returns: the number of rows that it inserted, changed or deleted.
  @discardableResult
  public func run(_ sql: SQL, _ values: [SQLValue] = []) throws -> Int {
    try connection.run(sql, values)
  }

  /// Tells the other file that a row of the audit is about to be written, and remembers it for after the commit.
  ///
  /// Where the other file knows another chain, it is told nothing: the break must stay to be seen.
  func announce(_ end: AuditWitness.End, after last: AuditWitness.End) throws {
    guard let witness = trail.witness, trail.isFitting else { return }
    if trail.end == nil {
      let testimony = try witness.testimony()
      trail.isFitting = try AuditCheck.fits(testimony, last: last, in: reader)
      guard trail.isFitting else { return }
    }
    try witness.set([(.announced, AuditWitness.End(number: end.number, digest: []))])
    trail.end = end
  }

  /// Tells the other file that the chain of the audit is about to begin later.
  ///
  /// - Returns: whether the other file knows this chain; where it does not, nothing may be taken from it.
  func announceStart(_ end: AuditWitness.End) throws -> Bool {
    guard let witness = trail.witness else { return true }
    let last = try AuditCheck.lastEnd(in: reader)
    if trail.end == nil { trail.isFitting = try AuditCheck.fits(witness.testimony(), last: last, in: reader) }
    guard trail.isFitting else { return false }
    // What an earlier kill left unconfirmed is confirmed first: the rows that would show it may go now.
    var ends: [(place: AuditWitness.Place, end: AuditWitness.End)] = [(.announcedStart, end)]
    if let start = try AuditCheck.startEnd(in: reader) { ends.append((.start, start)) }
    if trail.end == nil { ends.append((.head, last)) }
    try witness.set(ends)
    trail.start = end
    return true
  }

  /// Says that the transaction takes away something about a person, which must not stay on the disk.
  ///
  /// After the commit the file is written anew and the write-ahead log is cut; see ``Erasure``.
  public func erases() {
    erasure.set(.file, isUrgent: true)
  }
}

public import SQLite

/// `people.sqlite`: whatever an enrolment, a booking, a visit or an account holds of persons, and the audit.
public struct PeopleFile: Sendable {
  let store: FileStore
  /// The other file, which knows where the audit ends; nil where nobody asked for it.
  let witness: AuditWitness?

  /// Opens the file of a folder and brings its schema up to date.
  ///
  /// - Parameters:
  ///   - folder: the office's folder.
  ///   - migrations: all steps in their order.
  ///   - access: whether the file may be made or must exist.
  ///   - desk: the other file, which witnesses the ends of the audit.
  /// - Throws: ``RecordsFault``.
  public init(
    in folder: Folder, migrations: [Migration], access: FileStore.Access, witness desk: DeskFile? = nil
  ) throws {
    witness = desk.map { AuditWitness($0) }
    store = try FileStore(.people, in: folder, migrations: migrations, access: access)
  }

  /// Runs one whole writing transaction.
  ///
  /// When the call returns, what was written is on disk. A thrown error leaves the file as it was.
  public func write<Value>(_ body: (PeopleWriter) throws -> Value) throws -> Value {
    let erasure = ErasureMark()
    let trail = TrailMark(witness)
    let value = try store.write { connection in
      let value = try body(PeopleWriter(connection, erasure: erasure, trail: trail))
      try store.ask(erasure, on: connection)
      return value
    }
    store.finish(erasure)
    // The row is committed, and it was announced: what cannot be confirmed now is confirmed by the next one.
    if let end = trail.end { try? trail.witness?.confirm(end) }
    if let start = trail.start { try? trail.witness?.set([(.start, start)]) }
    return value
  }

  /// Runs queries that all see the same state of the file.
  public func read<Value>(_ body: (Reader) throws -> Value) throws -> Value {
    try store.read { try body(Reader($0)) }
  }

  /// Finishes erasures that a kill, a full disk or a long reader left unfinished; see ``Erasure``.
  ///
  /// - Returns: whether none is left.
  /// - Throws: ``RecordsFault``.
  @discardableResult
  public func finishErasures() throws -> Bool {
    try store.hasUnfinishedErasures() ? store.finishErasures(patience: 2_000) : true
  }

  /// Writes a copy with its checksum beside it, and says where.
  public func backUp() throws -> String {
    try store.maintain { try Backup.write(of: $0, file: .people, in: store.folder, reason: .onDemand) }
  }

  /// Looks the file over; see ``FileStore/report(thorough:)``.
  public func report(thorough: Bool) throws -> FileReport {
    try store.report(thorough: thorough)
  }
}

public import Language
public import Records

extension EntryLog {
  /// Corrections of several entries that stand or fall together.
  public struct Amendment: Sendable {
    /// Entries with what replaces their content.
    public var corrected: [EntryForm] = []
    /// Entries that count nowhere any more.
    public var voided: [RandomID] = []
    /// Entries that were forgotten.
    public var added: [EntryForm] = []

    /// Changes nothing.
    public init() {}
  }

  /// Corrects, voids and adds entries in one transaction, each by the rules of ``correct(_:because:)``,
  /// ``void(_:because:)`` and ``log(_:at:clearing:)``.
  ///
  /// - Parameters:
  ///   - reason: why; it is kept with each entry that is changed.
  ///   - plan: says what to change, from what it reads within the transaction, and writes what stands or falls with it.
  /// - Throws: ``EntryFault``, and then nothing is changed.
  public func amend(because reason: CorrectionReason, _ plan: (DeskWriter) throws -> Amendment) throws {
    try write { writer in
      let amendment = try plan(writer)
      for form in amendment.corrected { _ = try correct(form, because: reason, in: writer) }
      for id in amendment.voided { _ = try void(id, because: reason, in: writer) }
      _ = try add(amendment.added, in: writer)
    }
  }
}

extension CorrectionReason {
  /// Notes in the audit that something of the log was corrected: the day and the reason, and nothing else.
  ///
  /// - Throws: ``/Records/RecordsFault``.
  public func note(on today: Day, in people: PeopleFile) throws {
    let kind: StaticString =
      switch self {
      case .slip: "slip"
      case .wrongTask: "wrong-task"
      case .wrongLevel: "wrong-level"
      case .wrongDay: "wrong-day"
      case .double: "double"
      case .practice: "practice"
      case .other: "other"
      case .recount: "recount"
      }
    try AuditTrail.appendCorrection(kind, on: today.iso, to: people)
  }
}

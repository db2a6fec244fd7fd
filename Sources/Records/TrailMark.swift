/// The last row of the audit that a transaction writes, for telling the other file after the commit.
///
/// A class, because the writer that sets it is handed over by value.
final class TrailMark {
  /// The other file.
  let witness: AuditWitness?
  /// The row; nil while none was announced.
  var end: AuditWitness.End?
  /// The row that is the last one taken from the beginning; nil where none was.
  var start: AuditWitness.End?
  /// Whether the other file knows this chain.
  var isFitting = true

  init(_ witness: AuditWitness?) {
    self.witness = witness
  }
}

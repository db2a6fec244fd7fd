import SQLite

/// A row of the audit.
public struct AuditRow: Hashable, Sendable {
  /// Its number in the chain.
  public let number: Int
  /// When: `yyyy-MM-ddTHH:mm:ssZ`, or only the day for a correction.
  public let at: String
  /// The code of what was done; see ``AuditTrail/Act``.
  public let act: String
  /// What it was done to, as a name from the program.
  public let subject: String
  /// The number of who did it, as in ``AuditActor/number``; nil for a correction, and in rows from before numbers were kept.
  public let account: Int?
  /// The name of the account, as long as it is kept.
  public let name: String?
  /// The digest that stands in the row.
  let digest: [UInt8]

  /// The columns that a row is read from, in their order.
  static let columns: SQL =
    """
    SELECT audit.number, at, act, subject, account, digest,
      (SELECT name FROM audit_account WHERE audit_account.number = audit.account) FROM audit
    """

  init(_ row: Row) {
    number = row.whole(0)
    at = row.text(1)
    act = row.text(2)
    subject = row.text(3)
    account = row.optionalWhole(4)
    digest = row.blob(5)
    name = row.optionalText(6)
  }

  init(number: Int, at: String, act: String, subject: String, account: Int?) {
    (self.number, self.at, self.act, self.subject, self.account) = (number, at, act, subject, account)
    name = nil
    digest = []
  }

  /// The digest that the row must have after another one.
  ///
  /// A row without an account is digested as it was before accounts were kept, so that old chains hold.
  func link(after previous: [UInt8]) -> [UInt8] {
    let account = account.map { "\($0)\n" } ?? ""
    return SHA256.digest(of: previous + Array("\(number)\n\(at)\n\(act)\n\(subject)\n\(account)".utf8))
  }
}

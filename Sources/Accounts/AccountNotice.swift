public import Municipality
public import Records
import SQLite

/// What is noted in the audit of those who were not let in, without a flood of tries filling it.
///
/// At most one row in ten minutes for each account and kind, and as much for all names together that are no account's.
public enum AccountNotice: String, CodedChoice {
  /// A sign-in was refused.
  case signInRefused = "sign-in-refused"
  /// Somebody who is signed in asked for what they may not see.
  case accessDenied = "access-denied"

  /// The seconds in which one row is enough.
  public static let gap = 600

  private var act: AuditTrail.Act {
    switch self {
    case .signInRefused: .signInRefused
    case .accessDenied: .accessDenied
    }
  }

  /// Notes it, unless it was noted in the last ten minutes.
  ///
  /// - Parameters:
  ///   - account: whose sign-in was tried, or who asked; nil for a name that is no account's, or a desk's device.
  ///   - time: now.
  /// - Returns: whether a row was added.
  @discardableResult
  public func note(_ account: Account?, at time: OfficeTime, to people: PeopleFile) throws -> Bool {
    // Read first: a flood takes no turn from those who write.
    guard try people.read({ try isDue(account, at: time, in: $0) }) else { return false }
    return try people.write { writer in
      guard try isDue(account, at: time, in: writer.reader) else { return false }
      try writer.run(
        "INSERT OR REPLACE INTO account_notice VALUES (?, ?, ?)",
        [.whole(account?.id.number ?? 0), .whole(number), .whole(time.seconds)])
      try AuditTrail.append(
        act, subject: account == nil ? "no account" : "", by: account?.auditActor ?? .program, at: time.instant,
        in: writer)
      return true
    }
  }

  private func isDue(_ account: Account?, at time: OfficeTime, in reader: Reader) throws -> Bool {
    let last = try reader.first(
      "SELECT at FROM account_notice WHERE account = ? AND notice = ?",
      [.whole(account?.id.number ?? 0), .whole(number)]
    ) { $0.whole(0) }
    return last.map { abs(time.seconds - $0) >= Self.gap } ?? true
  }
}

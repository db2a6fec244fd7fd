import Language
public import Municipality
public import Records
public import SQLite

/// Who is signed in at the web desk.
///
/// A browser's token is made here and never taken over from the browser, so that nobody can plant one. What a session
/// may do is read from its account each time, so that a change of roles holds at once.
public enum SessionRegister {
  /// Opens a session after the password was checked, with a new token.
  ///
  /// - Parameters:
  ///   - id: whose it is.
  ///   - hash: the hash that the typed password was checked against; it must still be the account's.
  ///   - agent: the browser in a few words, as "Firefox, Linux"; anything longer than 40 characters, or with signs other
  ///     than letters, digits, blanks, commas and full stops, is left out.
  ///   - old: the token that the browser showed, whose session ends.
  ///   - time: now.
  ///   - terms: how long it lasts.
  ///   - generator: a generator for secrets.
  /// - Throws: ``AccountFault/isDisabled``, ``AccountFault/passwordDiffers``, ``AccountFault/notJoined``.
  public static func open(
    for id: AccountID, having hash: PasswordHash, agent: String? = nil, replacing old: SessionToken? = nil,
    at time: OfficeTime, terms: SessionTerms = .standard, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws -> OpenedSession {
    let account = try AccountRegister.usable(id, having: hash, in: writer.reader)
    return try begin(
      account.id, agent: agent, replacing: old, at: time, terms: terms, using: &generator, in: writer)
  }

  /// Opens a session for somebody who has proved who they are.
  static func begin(
    _ id: AccountID, agent: String?, replacing old: SessionToken?, at time: OfficeTime, terms: SessionTerms,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> OpenedSession {
    if let old { try end(old, in: writer) }
    let token = SessionToken(using: &generator)
    let now = SQLValue.whole(time.seconds)
    try writer.run(
      "INSERT INTO web_session (digest, handle, account, opened, seen, confirmed, agent) VALUES (?, ?, ?, ?, ?, ?, ?)",
      [
        .blob(token.digest), .blob(RandomID(using: &generator).bytes), .whole(id.number), now, now, now,
        .optionalText(agent.flatMap(coarse)),
      ])
    try writer.run(
      "UPDATE account SET sign_in_day = ?, last_day = max(last_day, ?) WHERE number = ?",
      [.whole(time.day.number), .whole(time.day.number), .whole(id.number)])
    let account = try AccountRegister.account(id, in: writer.reader)
    try AuditTrail.append(.signedIn, by: account.auditActor, at: time.instant, in: writer)
    return try opened(token, at: time, terms: terms, in: writer)
  }

  /// What a browser's token stands for; nothing is written.
  public static func find(
    _ token: SessionToken, at time: OfficeTime, terms: SessionTerms = .standard, in reader: Reader
  ) throws -> SessionFinding {
    let found = try reader.first(
      "SELECT" + AccountRow.columns
        + """
        , s.handle, s.opened, s.seen, s.confirmed, s.closed
        FROM web_session s JOIN account ON account.number = s.account WHERE s.digest = ?
        """, [.blob(token.digest)]
    ) { row -> (session: LiveSession, closed: Int?)? in
      let first = AccountRow.count
      guard let account = AccountRow.account(row), let handle = RandomID(bytes: row.blob(first)) else { return nil }
      let session = LiveSession(
        handle: handle, account: account, opened: row.whole(first + 1), lastSeen: row.whole(first + 2),
        confirmedAt: row.whole(first + 3), terms: terms)
      return (session, row.optionalWhole(first + 4))
    }.flatMap(\.self)
    guard let (session, closed) = found else { return .over(.unknown) }
    // An account that was opened again since is not disabled, and its sessions stay ended.
    guard session.account.state == .active else { return .over(.accountDisabled) }
    guard closed == nil else { return .over(.ended) }
    guard time.seconds >= session.expiresAt else { return .live(session) }
    // Whichever came first is why.
    return .over(session.lastSeen + terms.idle < session.opened + terms.absolute ? .idle : .tooOld)
  }

  /// Writes down that a session is used; a session that is over stays over.
  ///
  /// Called with each request, it writes at most once in ``SessionTerms/touchEvery`` seconds; ask
  /// ``LiveSession/needsTouch(at:)`` first to save the transaction.
  ///
  /// - Returns: what the token stands for now.
  @discardableResult
  public static func touch(
    _ token: SessionToken, at time: OfficeTime, terms: SessionTerms = .standard, in writer: PeopleWriter
  ) throws -> SessionFinding {
    let found = try find(token, at: time, terms: terms, in: writer.reader)
    guard case .live(let session) = found, session.needsTouch(at: time) else { return found }
    try writer.run(
      "UPDATE web_session SET seen = ? WHERE digest = ?", [.whole(time.seconds), .blob(token.digest)])
    return try find(token, at: time, terms: terms, in: writer.reader)
  }

  /// Gives a session a new token after its owner has typed the password again; the old token is dead.
  ///
  /// How long the session may last in all is not changed by it.
  ///
  /// - Parameter hash: the hash that the typed password was checked against; it must still be the account's.
  /// - Returns: nil where the session is over.
  /// - Throws: ``AccountFault/isDisabled``, ``AccountFault/passwordDiffers``, ``AccountFault/notJoined``.
  public static func confirm(
    _ token: SessionToken, having hash: PasswordHash, at time: OfficeTime, terms: SessionTerms = .standard,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> OpenedSession? {
    guard let session = try find(token, at: time, terms: terms, in: writer.reader).live else { return nil }
    _ = try AccountRegister.usable(session.account.id, having: hash, in: writer.reader)
    let new = SessionToken(using: &generator)
    try writer.run(
      "UPDATE web_session SET digest = ?, seen = ?, confirmed = ? WHERE digest = ?",
      [.blob(new.digest), .whole(time.seconds), .whole(time.seconds), .blob(token.digest)])
    return try opened(new, at: time, terms: terms, in: writer)
  }

  /// Ends the session of a token.
  ///
  /// - Returns: whether there was one that had not been ended.
  @discardableResult
  public static func end(_ token: SessionToken, in writer: PeopleWriter) throws -> Bool {
    try writer.run(
      "UPDATE web_session SET closed = ? WHERE digest = ? AND closed IS NULL",
      [.whole(SessionEnd.ended.number), .blob(token.digest)]) == 1
  }

  /// Ends one of an account's own sessions, by what the list calls it.
  ///
  /// - Returns: whether the account had one that had not been ended; another account's is not touched.
  @discardableResult
  public static func end(_ handle: RandomID, of id: AccountID, in writer: PeopleWriter) throws -> Bool {
    try writer.run(
      "UPDATE web_session SET closed = ? WHERE handle = ? AND account = ? AND closed IS NULL",
      [.whole(SessionEnd.ended.number), .blob(handle.bytes), .whole(id.number)]) == 1
  }

  /// Ends all of an account's own sessions, but for the one that asks.
  ///
  /// - Returns: how many were ended.
  @discardableResult
  public static func endAll(of id: AccountID, except token: SessionToken? = nil, in writer: PeopleWriter) throws -> Int
  {
    try close(.ended, of: id, except: token, in: writer)
  }

  /// Ends all sessions of another account, as an administrator.
  ///
  /// - Returns: how many were ended; where there were none, nothing is noted.
  /// - Throws: ``AccountFault/notAllowed``, ``AccountFault/unknownAccount``.
  @discardableResult
  public static func signOut(
    _ id: AccountID, by actor: StaffActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Int {
    try actor.requireAdministrator(in: writer.reader)
    _ = try AccountRegister.account(id, in: writer.reader)
    let count = try close(.ended, of: id, in: writer)
    if count > 0 {
      try AuditTrail.append(.signedOutByAdministrator, by: actor.auditActor, at: time.instant, in: writer)
    }
    return count
  }

  /// The sessions of an account that are not over, the one used last first.
  ///
  /// - Parameter token: the session that asks.
  public static func sessions(
    of id: AccountID, asking token: SessionToken? = nil, at time: OfficeTime, terms: SessionTerms = .standard,
    in reader: Reader
  ) throws -> [SessionSummary] {
    let present = token?.digest
    return try reader.rows(
      """
      SELECT handle, opened, seen, agent, digest FROM web_session
      WHERE account = ? AND closed IS NULL AND opened > ? AND seen > ? ORDER BY seen DESC, handle
      """, [.whole(id.number), .whole(time.seconds - terms.absolute), .whole(time.seconds - terms.idle)]
    ) { row in
      RandomID(bytes: row.blob(0)).map {
        SessionSummary(
          handle: $0, opened: row.whole(1), lastSeen: row.whole(2), agent: row.optionalText(3),
          isPresent: row.blob(4) == present)
      }
    }.compactMap(\.self)
  }

  /// Ends the sessions of an account for a reason.
  @discardableResult
  static func close(
    _ reason: SessionEnd, of id: AccountID, except token: SessionToken? = nil, in writer: PeopleWriter
  ) throws -> Int {
    try writer.run(
      "UPDATE web_session SET closed = ? WHERE account = ? AND closed IS NULL AND digest IS NOT ?",
      [.whole(reason.number), .whole(id.number), token.map { .blob($0.digest) } ?? .null])
  }

  private static func opened(
    _ token: SessionToken, at time: OfficeTime, terms: SessionTerms, in writer: PeopleWriter
  ) throws -> OpenedSession {
    guard let session = try find(token, at: time, terms: terms, in: writer.reader).live else {
      throw AccountFault.isDisabled
    }
    return OpenedSession(token: token, session: session)
  }

  private static func coarse(_ agent: String) -> String? {
    let isPlain = agent.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || " ,.".utf8.contains(byte)
    }
    return isPlain && (1...40).contains(agent.utf8.count) ? agent : nil
  }
}

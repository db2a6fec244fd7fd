public import Municipality
public import Records
public import SQLite

/// The one-time links: each lets in once, and a new one of the same kind puts the older ones out of use.
public enum LinkRegister {
  /// What a token stands for, without using it up: for the page that asks for the password.
  ///
  /// - Throws: ``LinkRefusal``.
  public static func look(
    at token: LinkToken, time: OfficeTime, in reader: Reader
  ) throws -> (link: OneTimeLink, account: Account) {
    let found = try reader.first(
      "SELECT" + AccountRow.columns
        + """
        , l.kind, l.until, l.closed FROM account_link l JOIN account ON account.number = l.account WHERE l.digest = ?
        """, [.blob(token.digest)]
    ) { row in
      (
        account: AccountRow.account(row), kind: LinkKind(number: row.whole(AccountRow.count)),
        until: row.whole(AccountRow.count + 1), closed: row.optionalWhole(AccountRow.count + 2)
      )
    }
    guard let found, let account = found.account, let kind = found.kind else { throw LinkRefusal.unknown }
    if let closed = found.closed {
      let reason = LinkRefusal(number: closed) ?? .unknown
      // The account was opened again since, and its links were not.
      throw reason == .accountDisabled && account.state != .disabled ? LinkRefusal.expired : reason
    }
    guard time.seconds < found.until else { throw LinkRefusal.expired }
    guard account.state != .disabled else { throw LinkRefusal.accountDisabled }
    return (OneTimeLink(kind: kind, account: account.id, until: found.until), account)
  }

  /// Makes the link that an account needs: an invited one joins, an active one chooses a new password.
  ///
  /// The old password holds until the link is used.
  ///
  /// - Throws: ``AccountFault/notAllowed``, ``AccountFault/unknownAccount``, ``AccountFault/isDisabled``.
  public static func renew(
    for id: AccountID, by actor: StaffActor, at time: OfficeTime, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws -> IssuedLink {
    try actor.requireAdministrator(in: writer.reader)
    let account = try AccountRegister.account(id, in: writer.reader)
    guard account.state != .disabled else { throw AccountFault.isDisabled }
    let joins = account.state == .invited
    if joins {
      try AuditTrail.append(
        .accountInvited, subject: "again", by: actor.auditActor, at: time.instant, in: writer)
    } else {
      try AuditTrail.append(.resetLinkMade, by: actor.auditActor, at: time.instant, in: writer)
    }
    return try issue(joins ? .join : .reset, for: account, at: time, using: &generator, in: writer)
  }

  /// Makes a link that signs in without a password.
  ///
  /// - Parameter office: whose office it is; only one with invented figures has such links.
  /// - Throws: ``AccountFault/noDemo``, ``AccountFault/unknownAccount``, ``AccountFault/isDisabled``.
  public static func signIn(
    for id: AccountID, in office: OfficeProfile, at time: OfficeTime,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> IssuedLink {
    guard office.isDemo else { throw AccountFault.noDemo }
    let account = try AccountRegister.account(id, in: writer.reader)
    guard account.state != .disabled else { throw AccountFault.isDisabled }
    return try issue(.signIn, for: account, at: time, using: &generator, in: writer)
  }

  /// Uses up a link to join or to choose a new password.
  ///
  /// All sessions of the account end; its owner signs in anew.
  ///
  /// - Returns: the account as it is now.
  /// - Throws: ``LinkRefusal``; the second of two who use a link is told that it was used.
  public static func accept(
    _ token: LinkToken, choosing hash: PasswordHash, at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Account {
    let (link, account) = try look(at: token, time: time, in: writer.reader)
    guard link.kind != .signIn else { throw LinkRefusal.otherKind }
    try use(token, in: writer)
    try AccountRegister.store(hash, of: account.id, at: time, in: writer)
    try SessionRegister.close(.ended, of: account.id, in: writer)
    // A password was chosen: no other link may choose one after it.
    try close(.replaced, of: account.id, in: writer)
    try AuditTrail.append(
      link.kind == .join ? .accountJoined : .passwordReset, by: account.auditActor, at: time.instant, in: writer)
    return try AccountRegister.account(account.id, in: writer.reader)
  }

  /// Uses up a link that signs in, and opens a session.
  ///
  /// - Parameters:
  ///   - agent: the browser in a few words, as "Firefox, Linux".
  ///   - old: the token that the browser showed, whose session ends.
  /// - Throws: ``LinkRefusal``.
  public static func signIn(
    by token: LinkToken, agent: String? = nil, replacing old: SessionToken? = nil, at time: OfficeTime,
    terms: SessionTerms = .standard, using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> OpenedSession {
    let (link, account) = try look(at: token, time: time, in: writer.reader)
    guard link.kind == .signIn else { throw LinkRefusal.otherKind }
    try use(token, in: writer)
    try writer.run(
      "UPDATE account SET state = ? WHERE number = ?", [.whole(AccountState.active.number), .whole(account.id.number)])
    return try SessionRegister.begin(
      account.id, agent: agent, replacing: old, at: time, terms: terms, using: &generator, in: writer)
  }

  /// Makes a link and puts the older ones of its kind out of use.
  static func issue(
    _ kind: LinkKind, for account: Account, at time: OfficeTime,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> IssuedLink {
    try writer.run(
      "UPDATE account_link SET closed = ? WHERE account = ? AND kind = ? AND closed IS NULL",
      [.whole(LinkRefusal.replaced.number), .whole(account.id.number), .whole(kind.number)])
    let token = LinkToken(using: &generator)
    let link = OneTimeLink(kind: kind, account: account.id, until: time.seconds + kind.seconds)
    try writer.run(
      "INSERT INTO account_link (digest, account, kind, until) VALUES (?, ?, ?, ?)",
      [.blob(token.digest), .whole(account.id.number), .whole(kind.number), .whole(link.until)])
    return IssuedLink(link: link, account: account, token: token)
  }

  /// Puts all links of an account out of use that are still open.
  static func close(_ reason: LinkRefusal, of id: AccountID, in writer: PeopleWriter) throws {
    try writer.run(
      "UPDATE account_link SET closed = ? WHERE account = ? AND closed IS NULL",
      [.whole(reason.number), .whole(id.number)])
  }

  private static func use(_ token: LinkToken, in writer: PeopleWriter) throws {
    try writer.run(
      "UPDATE account_link SET closed = ? WHERE digest = ?", [.whole(LinkRefusal.used.number), .blob(token.digest)])
  }
}

public import Language
public import Municipality
public import Records
public import SQLite

/// The accounts of the staff.
///
/// Who may change what is decided here, whatever the caller has shown or hidden: the command line, or an account that is
/// an administrator in the file at that moment. The last active administrator cannot be disabled or lose the role. Each
/// change stands in the audit in the same transaction.
public enum AccountRegister {
  /// All accounts, in the order they were made.
  public static func accounts(in reader: Reader) throws -> [Account] {
    try reader.rows("SELECT" + AccountRow.columns + "FROM account ORDER BY number") { AccountRow.account($0) }
      .compactMap(\.self)
  }

  /// One account.
  ///
  /// - Throws: ``AccountFault/unknownAccount``.
  public static func account(_ id: AccountID, in reader: Reader) throws -> Account {
    guard let account = try AccountRow.account(id, in: reader) else { throw AccountFault.unknownAccount }
    return account
  }

  /// The account that a typed name signs in to, with the hash to check; nil where there is none.
  ///
  /// Whether the account can be used is decided by ``SessionRegister``, so that the answer to a wrong password is the same
  /// for every name.
  public static func credentials(signInName typed: String, in reader: Reader) throws -> Credentials? {
    guard let name = try? SignInName(typed) else { return nil }
    return try credentials(where: "folded = ?", .text(name.folded), in: reader)
  }

  /// An account with the hash to check, for whoever is signed in and is asked for the password again.
  ///
  /// - Throws: ``AccountFault/unknownAccount``.
  public static func credentials(of id: AccountID, in reader: Reader) throws -> Credentials {
    guard let found = try credentials(where: "number = ?", .whole(id.number), in: reader) else {
      throw AccountFault.unknownAccount
    }
    return found
  }

  private static func credentials(where condition: SQL, _ value: SQLValue, in reader: Reader) throws -> Credentials? {
    try reader.first("SELECT" + AccountRow.columns + ", password FROM account WHERE" + condition, [value]) { row in
      AccountRow.account(row).map {
        Credentials(account: $0, hash: row.optionalText(AccountRow.count).flatMap { PasswordHash($0) })
      }
    }.flatMap(\.self)
  }

  /// Makes an account, and the link by which its owner chooses the first password.
  ///
  /// - Parameters:
  ///   - draft: what is wanted.
  ///   - actor: who asks for it.
  ///   - time: now.
  ///   - generator: a generator for secrets.
  /// - Throws: ``AccountFault/notAllowed``, ``AccountFault/signInNameTaken``.
  public static func invite(
    _ draft: AccountDraft, by actor: StaffActor, at time: OfficeTime,
    using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws -> IssuedLink {
    try actor.requireAdministrator(in: writer.reader)
    try requireFree(draft.signInName, for: nil, in: writer.reader)
    try writer.run(
      """
      INSERT INTO account (sign_in, folded, name, roles, branches, language, state, last_day, version)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)
      """, values(of: draft) + [.whole(AccountState.invited.number), .whole(time.day.number)])
    let number = try writer.reader.first("SELECT max(number) FROM account") { $0.whole(0) } ?? 0
    guard let id = AccountID(number) else { throw AccountFault.unknownAccount }
    try AuditTrail.append(
      .accountInvited, subject: subject(draft.roles), by: actor.auditActor, at: time.instant, in: writer)
    return try LinkRegister.issue(.join, for: account(id, in: writer.reader), at: time, using: &generator, in: writer)
  }

  /// Changes what an administrator decides about an account.
  ///
  /// - Parameters:
  ///   - version: the version that was seen; nil changes whatever there is.
  ///   - draft: what shall stand. The same as before changes nothing and counts up nothing.
  /// - Returns: the account as it is now.
  /// - Throws: ``AccountFault/notAllowed``, ``AccountFault/unknownAccount``, ``AccountFault/changedMeanwhile(_:)``,
  ///   ``AccountFault/signInNameTaken``, ``AccountFault/lastAdministrator``.
  public static func change(
    _ id: AccountID, expecting version: Int? = nil, to draft: AccountDraft, by actor: StaffActor, at time: OfficeTime,
    in writer: PeopleWriter
  ) throws -> Account {
    let account = try changeable(id, expecting: version, by: actor, in: writer.reader)
    let hasSameName = account.signInName == draft.signInName.text && account.displayName == draft.displayName
    guard account.draft != draft || !hasSameName else { return account }
    try requireFree(draft.signInName, for: id, in: writer.reader)
    if !draft.roles.contains(.administrator) { try requireOther(than: account, in: writer.reader) }
    try writer.run(
      """
      UPDATE account SET sign_in = ?, folded = ?, name = ?, roles = ?, branches = ?, language = ?, version = version + 1
      WHERE number = ?
      """, values(of: draft) + [.whole(id.number)])
    // The old name must not stay on the disk.
    if !hasSameName { writer.erases() }
    if account.roles != draft.roles || account.scope != draft.scope {
      let changed = account.roles.symmetricDifference(draft.roles)
      try AuditTrail.append(
        .rolesChanged, subject: changed.isEmpty ? "branches" : subject(changed), by: actor.auditActor, at: time.instant,
        in: writer)
    } else {
      try AuditTrail.append(.accountChanged, by: actor.auditActor, at: time.instant, in: writer)
    }
    return try self.account(id, in: writer.reader)
  }

  /// Closes an account: its sessions and links end with it.
  ///
  /// One that is closed stays as it is.
  ///
  /// - Returns: the account as it is now.
  /// - Throws: as ``change(_:expecting:to:by:at:in:)``.
  public static func disable(
    _ id: AccountID, expecting version: Int? = nil, by actor: StaffActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Account {
    let account = try changeable(id, expecting: version, by: actor, in: writer.reader)
    guard account.state != .disabled else { return account }
    try requireOther(than: account, in: writer.reader)
    try set(.disabled, of: id, at: time, in: writer)
    try SessionRegister.close(.accountDisabled, of: id, in: writer)
    try LinkRegister.close(.accountDisabled, of: id, in: writer)
    try AuditTrail.append(.accountDisabled, by: actor.auditActor, at: time.instant, in: writer)
    return try self.account(id, in: writer.reader)
  }

  /// Opens an account again that was closed.
  ///
  /// Who had a password has it again; who had none needs a new invitation.
  ///
  /// - Returns: the account as it is now.
  /// - Throws: as ``change(_:expecting:to:by:at:in:)``.
  public static func enable(
    _ id: AccountID, expecting version: Int? = nil, by actor: StaffActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Account {
    let account = try changeable(id, expecting: version, by: actor, in: writer.reader)
    guard account.state == .disabled else { return account }
    try set(account.passwordChanged == nil ? .invited : .active, of: id, at: time, in: writer)
    try AuditTrail.append(.accountEnabled, by: actor.auditActor, at: time.instant, in: writer)
    return try self.account(id, in: writer.reader)
  }

  /// Erases a closed account with its sessions and links.
  ///
  /// The audit keeps its number, and its name until the name's term.
  ///
  /// - Throws: ``AccountFault/isNotDisabled``, and as ``change(_:expecting:to:by:at:in:)``.
  public static func erase(
    _ id: AccountID, expecting version: Int? = nil, by actor: StaffActor, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    let account = try changeable(id, expecting: version, by: actor, in: writer.reader)
    guard account.state == .disabled else { throw AccountFault.isNotDisabled }
    try writer.run("DELETE FROM account_notice WHERE account = ?", [.whole(id.number)])
    try writer.run("DELETE FROM account WHERE number = ?", [.whole(id.number)])
    writer.erases()
    try AuditTrail.append(.accountErased, by: actor.auditActor, at: time.instant, in: writer)
  }

  /// Gives an account another language, as its owner may at any time.
  ///
  /// It counts up no version: nobody decides anything by it.
  public static func setLanguage(_ language: LanguageCode, of id: AccountID, in writer: PeopleWriter) throws {
    let changed = try writer.run(
      "UPDATE account SET language = ? WHERE number = ?", [.text(language.rawValue), .whole(id.number)])
    guard changed == 1 else { throw AccountFault.unknownAccount }
  }

  // MARK: Passwords

  /// Changes a password that its owner has just typed: all other sessions and links of the account end.
  ///
  /// - Parameters:
  ///   - hash: the hash that the typed old password was checked against; it must still be the account's.
  ///   - new: the hash of the new password.
  ///   - token: the session that goes on.
  /// - Returns: the account as it is now.
  /// - Throws: ``AccountFault/isDisabled``, ``AccountFault/passwordDiffers``.
  public static func changePassword(
    of id: AccountID, having hash: PasswordHash, to new: PasswordHash, keeping token: SessionToken?,
    at time: OfficeTime, in writer: PeopleWriter
  ) throws -> Account {
    let account = try usable(id, having: hash, in: writer.reader)
    try store(new, of: id, at: time, in: writer)
    try SessionRegister.close(.ended, of: id, except: token, in: writer)
    try LinkRegister.close(.replaced, of: id, in: writer)
    try AuditTrail.append(.passwordChanged, by: account.auditActor, at: time.instant, in: writer)
    return try self.account(id, in: writer.reader)
  }

  /// An account that can be used and whose password is still the one that was checked.
  static func usable(_ id: AccountID, having hash: PasswordHash, in reader: Reader) throws -> Account {
    let credentials = try credentials(of: id, in: reader)
    guard credentials.account.state != .disabled else { throw AccountFault.isDisabled }
    guard let stored = credentials.hash else { throw AccountFault.notJoined }
    guard stored == hash else { throw AccountFault.passwordDiffers }
    return credentials.account
  }

  /// Writes a password, by which an invited account becomes an active one.
  static func store(_ hash: PasswordHash, of id: AccountID, at time: OfficeTime, in writer: PeopleWriter) throws {
    try writer.run(
      "UPDATE account SET password = ?, password_day = ?, last_day = max(last_day, ?), state = ? WHERE number = ?",
      [
        .text(hash.crypt), .whole(time.day.number), .whole(time.day.number), .whole(AccountState.active.number),
        .whole(id.number),
      ])
  }

  // MARK: Rules

  /// An account that somebody may change, in the version that they have seen.
  private static func changeable(
    _ id: AccountID, expecting version: Int?, by actor: StaffActor, in reader: Reader
  ) throws -> Account {
    try actor.requireAdministrator(in: reader)
    let account = try account(id, in: reader)
    if let version, version != account.version { throw AccountFault.changedMeanwhile(account) }
    return account
  }

  private static func requireFree(_ name: SignInName, for id: AccountID?, in reader: Reader) throws {
    let owner = try reader.first("SELECT number FROM account WHERE folded = ?", [.text(name.folded)]) { $0.whole(0) }
    guard owner == nil || owner == id?.number else { throw AccountFault.signInNameTaken }
  }

  /// Refuses what would leave the office without an active administrator.
  private static func requireOther(than account: Account, in reader: Reader) throws {
    guard account.holds(.administrator) else { return }
    guard try accounts(in: reader).contains(where: { $0.id != account.id && $0.holds(.administrator) }) else {
      throw AccountFault.lastAdministrator
    }
  }

  private static func set(
    _ state: AccountState, of id: AccountID, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    try writer.run(
      "UPDATE account SET state = ?, last_day = max(last_day, ?), version = version + 1 WHERE number = ?",
      [.whole(state.number), .whole(time.day.number), .whole(id.number)])
  }

  private static func values(of draft: AccountDraft) -> [SQLValue] {
    [
      .text(draft.signInName.text), .text(draft.signInName.folded), .text(draft.displayName),
      .whole(ChoiceSet(draft.roles).bits), .optionalText(draft.scope.stored), .text(draft.language.rawValue),
    ]
  }

  /// What the audit says of some roles: the weightiest of them.
  private static func subject(_ roles: Set<StaffRole>) -> StaticString {
    if roles.contains(.administrator) { return "administrator" }
    if roles.contains(.dataProtectionOfficer) { return "data-protection-officer" }
    if roles.contains(.manager) { return "manager" }
    if roles.contains(.outreach) { return "outreach" }
    if roles.contains(.teacher) { return "teacher" }
    return "desk"
  }
}

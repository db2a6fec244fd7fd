public import Language
public import Records

/// A colleague's account, without its password.
public struct Account: Hashable, Sendable {
  /// The number.
  public let id: AccountID
  /// What an administrator has decided about it.
  public let draft: AccountDraft
  /// Whether it can be used.
  public let state: AccountState
  /// The day of the last sign-in; nil before the first.
  public let lastSignedIn: Day?
  /// The day on which the password was last chosen; nil before the first.
  public let passwordChanged: Day?
  /// The last day on which it was invited, joined, signed in with, disabled or enabled: its term counts from there.
  public let lastUsed: Day
  /// Counted up with every change that an administrator makes; what somebody wants to change carries the version seen.
  public let version: Int

  /// The name to sign in with, as it was chosen.
  public var signInName: String { draft.signInName.text }
  /// The name that colleagues and the audit show.
  public var displayName: String { draft.displayName }
  /// What the account may do.
  public var roles: Set<StaffRole> { draft.roles }
  /// The branches that it may do it for.
  public var scope: BranchScope { draft.scope }
  /// The language of its pages.
  public var language: LanguageCode { draft.language }

  /// Whether it can be used and has a role.
  public func holds(_ role: StaffRole) -> Bool { state == .active && roles.contains(role) }

  /// The account as the audit has it.
  public var auditActor: AuditActor { .account(id.number, name: displayName) }
}

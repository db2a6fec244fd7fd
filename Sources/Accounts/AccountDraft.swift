public import Language

/// What an administrator decides about an account.
public struct AccountDraft: Hashable, Sendable {
  /// The most characters of a name.
  public static let nameLimit = 80

  /// The name to sign in with.
  public let signInName: SignInName
  /// The name that colleagues and the audit show.
  public let displayName: String
  /// What the account may do; never empty.
  public let roles: Set<StaffRole>
  /// The branches that it may do it for.
  public let scope: BranchScope
  /// The language of its pages.
  public let language: LanguageCode

  /// Checks what is wanted of an account.
  ///
  /// - Parameters:
  ///   - signInName: as it was typed.
  ///   - displayName: as it was typed; blanks are tidied.
  ///   - roles: at least one.
  ///   - scope: all branches for an administrator, who could give themselves the others anyway.
  /// - Throws: ``AccountFault``.
  public init(
    signInName: String, displayName: String, roles: Set<StaffRole>, scope: BranchScope, language: LanguageCode
  ) throws(AccountFault) {
    let words = displayName.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !words.isEmpty else { throw .nameMissing }
    guard words.unicodeScalars.count <= Self.nameLimit else { throw .nameTooLong }
    // Control characters can hide what a name says, and steer the terminal that shows it.
    guard words.unicodeScalars.allSatisfy({ ![.control, .format].contains($0.properties.generalCategory) }) else {
      throw .nameRefused
    }
    guard !PersonNumber.isIn(words) else { throw .nameRefused }
    self.signInName = try SignInName(signInName)
    self.displayName = words
    self.roles = roles
    self.scope = scope
    self.language = language
    try requireRoles()
  }

  private init(_ draft: AccountDraft, roles: Set<StaffRole>, scope: BranchScope) throws(AccountFault) {
    signInName = draft.signInName
    displayName = draft.displayName
    language = draft.language
    self.roles = roles
    self.scope = scope
    try requireRoles()
  }

  /// The draft of what stands in the file, which was checked when it was written.
  init(stored signInName: SignInName, name: String, roles: Set<StaffRole>, scope: BranchScope, language: LanguageCode) {
    self.signInName = signInName
    displayName = name
    self.roles = roles
    self.scope = scope
    self.language = language
  }

  /// The same account with other roles and branches.
  ///
  /// - Throws: ``AccountFault/roleMissing``, ``AccountFault/administratorNeedsAllBranches``.
  public func with(roles: Set<StaffRole>, scope: BranchScope) throws(AccountFault) -> AccountDraft {
    try AccountDraft(self, roles: roles, scope: scope)
  }

  private func requireRoles() throws(AccountFault) {
    guard !roles.isEmpty else { throw .roleMissing }
    guard !roles.contains(.administrator) || scope.isAll else { throw .administratorNeedsAllBranches }
  }
}

/// An account with the hash to check a typed password against.
public struct Credentials: Hashable, Sendable {
  /// The account.
  public let account: Account
  /// The hash; nil where no password was chosen yet.
  ///
  /// The caller then checks the typed password against some other hash, so that the answer takes as long.
  public let hash: PasswordHash?
}

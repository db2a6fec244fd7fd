/// A link that lets somebody in once.
public struct OneTimeLink: Hashable, Sendable {
  /// How long a link that is over is remembered, in seconds, so that somebody who comes late is told why: 7 days.
  public static let remembered = 7 * 86_400

  /// What it is for.
  public let kind: LinkKind
  /// Whose it is.
  public let account: AccountID
  /// The second from which it can no longer be used, since 1 January 1970.
  public let until: Int
}

/// A link that was made just now, with the token that is shown this once.
public struct IssuedLink: Sendable {
  /// The link.
  public let link: OneTimeLink
  /// Whose it is.
  public let account: Account
  /// The token.
  public let token: LinkToken

  /// The address to hand over.
  ///
  /// - Parameter base: the address of the web desk, without a slash at its end.
  public func address(at base: String) -> String { "\(base)/\(link.kind.path)/\(token.text)" }
}

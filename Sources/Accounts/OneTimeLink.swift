public import Municipality

/// A link that lets somebody in once.
public struct OneTimeLink: Hashable, Sendable {
  /// What the link is for.
  public enum Kind: String, CodedChoice {
    /// The first password of an account.
    case join
    /// A new password.
    case reset
    /// Signs in without a password; only an office with invented figures has such links.
    case signIn = "sign-in"

    /// How long it can be used, in seconds: 72 hours to join, 24 hours otherwise.
    public var seconds: Int { self == .join ? 72 * 3_600 : 24 * 3_600 }

    /// The part of the address that stands before the token.
    public var path: String {
      switch self {
      case .join: "invitation"
      case .reset: "reset"
      case .signIn: "sign-in"
      }
    }
  }

  /// How long a link that is over is remembered, in seconds, so that somebody who comes late is told why: 7 days.
  public static let remembered = 7 * 86_400

  /// What it is for.
  public let kind: Kind
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

public import Municipality

/// What a one-time link is for.
public enum LinkKind: String, CodedChoice {
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

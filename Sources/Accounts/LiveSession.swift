public import Municipality
public import Records

/// Somebody who is signed in.
public struct LiveSession: Hashable, Sendable {
  /// What the session is called in lists; it lets nobody in.
  public let handle: RandomID
  /// The account as it is now, with its roles and branches.
  public let account: Account
  /// The second it began, since 1 January 1970.
  public let opened: Int
  /// The second of the last use that was written down.
  public let lastSeen: Int
  /// The second at which the password was last typed, or the link used.
  public let confirmedAt: Int
  /// The terms that hold for it.
  public let terms: SessionTerms

  /// The second from which it is over where it is not used again.
  public var expiresAt: Int { min(lastSeen + terms.idle, opened + terms.absolute) }

  /// Whether use is to be written down now (``SessionRegister/touch(_:at:terms:in:)``).
  public func needsTouch(at time: OfficeTime) -> Bool { time.seconds - lastSeen >= terms.touchEvery }

  /// Whether the password was typed within the last seconds, as before a change of the password.
  public func isConfirmed(within seconds: Int, at time: OfficeTime) -> Bool {
    time.seconds - confirmedAt < seconds
  }
}

/// A session that was opened just now, with the token that the browser is handed.
public struct OpenedSession: Sendable {
  /// The token.
  public let token: SessionToken
  /// The session.
  public let session: LiveSession
}

/// What a token that a browser shows stands for.
public enum SessionFinding: Hashable, Sendable {
  /// Somebody is signed in.
  case live(LiveSession)
  /// Nobody is, and why.
  case over(SessionEnd)

  /// The session; nil where it is over.
  public var live: LiveSession? {
    if case .live(let session) = self { session } else { nil }
  }
}

/// A session as its owner sees it in a list.
public struct SessionSummary: Hashable, Sendable {
  /// What to call it by to end it.
  public let handle: RandomID
  /// The second it began, since 1 January 1970.
  public let opened: Int
  /// The second of the last use that was written down.
  public let lastSeen: Int
  /// The browser in a few words, as "Firefox, Linux"; nil where it is not known.
  public let agent: String?
  /// Whether it is the one that asks.
  public let isPresent: Bool
}

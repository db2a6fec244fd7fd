/// A cookie of the desk: never read by scripts, never sent to or from other sites but by a link, for the whole site.
public struct WebCookie: Hashable, Sendable {
  /// What a cookie is for.
  public enum Purpose: String, CaseIterable, Sendable {
    /// Who is signed in.
    case session
    /// Which paired device asks.
    case device
    /// The browser before anybody signs in: it only ties a form to the browser that it was shown to.
    case visit
    /// The language of whoever is not signed in.
    case language
    /// The accounts that have signed in on the browser, without a word of whose they are (`KnownBrowser`).
    case known

    /// The cookie's name.
    ///
    /// Browsers take the prefix `__Host-` only over an encrypted connection, and then let no other host set the cookie
    /// (RFC 6265bis, section 4.1.3.2). On a plain connection, which is for one's own machine, the name is another, so
    /// that a cookie of one kind is never taken for the other.
    public func name(isSecure: Bool) -> String { (isSecure ? "__Host-lods-" : "lods-") + rawValue }
  }

  /// What it is for.
  public let purpose: Purpose
  /// The value; empty takes the cookie away.
  public let value: String
  /// How long the browser keeps it, in seconds; nil until it is closed.
  public let seconds: Int?

  /// Makes a cookie.
  public init(_ purpose: Purpose, _ value: String, seconds: Int? = nil) {
    self.purpose = purpose
    self.value = value
    self.seconds = seconds
  }

  /// Takes a cookie away.
  public static func removed(_ purpose: Purpose) -> WebCookie { WebCookie(purpose, "", seconds: 0) }

  /// The header's value.
  public func header(isSecure: Bool) -> String {
    var parts = ["\(purpose.name(isSecure: isSecure))=\(value)", "Path=/", "HttpOnly", "SameSite=Lax"]
    if isSecure { parts.append("Secure") }
    if let seconds { parts.append("Max-Age=\(seconds)") }
    return parts.joined(separator: "; ")
  }
}

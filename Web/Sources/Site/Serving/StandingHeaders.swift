/// The headers of every answer, whatever it is (OWASP HTTP Headers Cheat Sheet, 2026-08).
package enum StandingHeaders {
  /// What a page may load and do: its own files, and nothing written into it.
  ///
  /// `wasm-unsafe-eval` lets the screening gate run in the browser, which is WebAssembly from this site; it lets no text
  /// become a script.
  package static let contentPolicy = [
    "default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self'",
    "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].joined(separator: "; ")

  /// The headers by their names in small letters.
  ///
  /// - Parameter isSecure: whether browsers reach the desk over an encrypted connection, and shall from now on.
  package static func all(isSecure: Bool) -> [(name: String, value: String)] {
    var headers = [
      ("content-security-policy", contentPolicy),
      ("x-content-type-options", "nosniff"),
      ("referrer-policy", "same-origin"),
      ("cross-origin-opener-policy", "same-origin"),
      ("cross-origin-resource-policy", "same-origin"),
      ("permissions-policy", "geolocation=(), camera=(), microphone=()"),
      ("x-frame-options", "DENY"),
    ]
    if isSecure { headers.append(("strict-transport-security", "max-age=63072000; includeSubDomains")) }
    return headers.map { (name: $0.0, value: $0.1) }
  }
}

/// Whether a form came from a page of the desk itself, by what the browser says of it.
package enum Origin {
  /// Whether a request that does something may go on.
  ///
  /// Browsers say with `Sec-Fetch-Site` where a request comes from, and no page can change it; those that do not know
  /// it name the page's `Origin` (OWASP Cross-Site Request Forgery Prevention, 2026). Whoever says neither, as a program
  /// on the command line, is no browser that could be misled; the form's token is asked of everybody.
  package static func isOwn(_ request: WebRequest, host: String) -> Bool {
    if let site = request.headers["sec-fetch-site"] { return site == "same-origin" || site == "none" }
    if let origin = request.headers["origin"] {
      return origin.lowercased() == (request.isSecure ? "https://" : "http://") + host
    }
    return true
  }
}

import HTTPTypes
package import Hummingbird
import NIOCore

extension WebRequest {
  /// The headers that the site looks at.
  private static let known = [
    "host", "accept", "accept-language", "origin", "sec-fetch-site", "content-type", "if-none-match", "user-agent",
    "accept-encoding",
  ]

  /// Reads what stands at the head of a request of Hummingbird's; nothing in it can be wrong enough to get no answer.
  ///
  /// - Parameters:
  ///   - isSecure: whether browsers reach the site over an encrypted connection.
  ///   - proxies: the addresses of the proxies whose word about the browser's address is believed.
  package init(headOf request: Request, _ context: DeskContext, isSecure: Bool, proxies: Set<String>) {
    var headers: [String: String] = [:]
    for name in Self.known {
      if let field = HTTPField.Name(name), let value = request.headers[field] { headers[name] = value }
    }
    if let authority = request.head.authority { headers["host"] = authority }
    let method: WebMethod = request.method == .post ? .post : .get
    self.init(method, request.uri.path, headers: headers, isSecure: isSecure)
    address = Self.address(of: request, context, proxies)
    for cookie in request.headers[.cookie]?.split(separator: ";") ?? [] {
      let pair = cookie.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      let name = String(pair[0]).trimmed
      if cookies[name] == nil { cookies[name] = String(pair[1]).trimmed }
    }
    query = (try? FormFields(reading: Array((request.uri.query ?? "").utf8))) ?? FormFields()
  }

  /// The address of whoever asks: what a trusted proxy says of it, else the other end of the connection.
  private static func address(of request: Request, _ context: DeskContext, _ proxies: Set<String>) -> String {
    let peer = context.address ?? "127.0.0.1"
    guard proxies.contains(peer), let name = HTTPField.Name("x-forwarded-for"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return peer }
    // The last one is what the proxy itself has added; those before it anybody can write.
    return String(last).trimmed
  }
}

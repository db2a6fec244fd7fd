import HTTPTypes
import Hummingbird
import NIOCore

extension WebRequest {
  /// The headers that the desk looks at.
  private static let known = [
    "host", "accept", "accept-language", "origin", "sec-fetch-site", "content-type", "if-none-match", "user-agent",
    "accept-encoding",
  ]

  /// Reads what stands at the head of a request of Hummingbird's; nothing in it can be wrong enough to get no answer.
  init(headOf request: Request, _ context: DeskContext, of desk: WebDesk) {
    var headers: [String: String] = [:]
    for name in Self.known {
      if let field = HTTPField.Name(name), let value = request.headers[field] { headers[name] = value }
    }
    if let authority = request.head.authority { headers["host"] = authority }
    let method: WebMethod = request.method == .post ? .post : .get
    self.init(method, request.uri.path, headers: headers, isSecure: desk.settings.isSecure)
    address = desk.address(of: request, context)
    for cookie in request.headers[.cookie]?.split(separator: ";") ?? [] {
      let pair = cookie.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      let name = String(pair[0]).trimmed
      if cookies[name] == nil { cookies[name] = String(pair[1]).trimmed }
    }
    query = (try? FormFields(reading: Array((request.uri.query ?? "").utf8))) ?? FormFields()
  }

  /// Reads the rest of a request at a place: what is variable in its path, and its form.
  ///
  /// - Throws: ``Refusal`` for a query or a form that cannot be read, or a form that is too large.
  mutating func take(_ request: Request, _ context: DeskContext, at route: Route) async throws {
    for step in route.steps { steps[step] = context.parameters.get(step) ?? "" }
    do {
      _ = try FormFields(reading: Array((request.uri.query ?? "").utf8))
      guard route.method == .post else { return }
      guard headers["content-type"]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? true else {
        throw Refusal.brokenForm
      }
      let body: ByteBuffer
      do {
        body = try await request.body.collect(upTo: WebSettings.mostFormBytes)
      } catch let error where !(error is NIOTooManyBytesError) {
        throw BrokenConnection(cause: error)
      }
      form = try FormFields(reading: body.readableBytesView)
    } catch is FormFields.Problem {
      throw Refusal.brokenForm
    } catch is NIOTooManyBytesError {
      throw Refusal.tooLarge
    }
  }
}

extension WebDesk {
  /// The address of whoever asks: what a trusted proxy says of it, else the other end of the connection.
  func address(of request: Request, _ context: DeskContext) -> String {
    let peer = context.address ?? "127.0.0.1"
    guard settings.proxies.contains(peer), let name = HTTPField.Name("x-forwarded-for"),
      let last = request.headers[name]?.split(separator: ",").last
    else { return peer }
    // The last one is what the proxy itself has added; those before it anybody can write.
    return String(last).trimmed
  }
}

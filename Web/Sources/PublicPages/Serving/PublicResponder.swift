import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import Site

/// The way between Hummingbird and the public pages: reads the request, and hands the work to a thread that may wait.
struct PublicResponder: HTTPResponder {
  let site: PublicSite
  let pool: NIOThreadPool

  func respond(to request: Request, context: DeskContext) async throws -> Response {
    var read = WebRequest(
      headOf: request, context, isSecure: site.settings.isSecure, proxies: site.settings.proxies)
    // No page out there looks at a cookie.
    read.cookies = [:]
    let status = try await take(&read, request)
    let reply =
      if let status {
        WebReply.text("\(status.code)", status: status.code)
      } else {
        try await pool.runIfActive { [read] in site.answer(read) }
      }
    var response = Response(reply, to: read, isHead: request.method == .head)
    for header in StandingHeaders.all(isSecure: site.settings.isSecure) {
      guard let name = HTTPField.Name(header.name), response.headers[name] == nil else { continue }
      // No page out there runs a script.
      response.headers[name] =
        header.name == "content-security-policy"
        ? header.value.replacing("script-src 'self' 'wasm-unsafe-eval'", with: "script-src 'none'") : header.value
    }
    return response
  }

  /// Reads the form; the status of an answer where the request is none that a page has sent.
  private func take(_ read: inout WebRequest, _ request: Request) async throws -> HTTPResponse.Status? {
    guard site.hosts.admits(request.head.authority ?? "") else { return .misdirectedRequest }
    guard read.path.hasPrefix("/"), read.path.utf8.count <= 500 else { return .notFound }
    guard [.get, .head, .post].contains(request.method) else { return .methodNotAllowed }
    guard request.method == .post else { return nil }
    guard read.headers["content-type"]?.lowercased().hasPrefix("application/x-www-form-urlencoded") ?? true else {
      return .unsupportedMediaType
    }
    do {
      let body = try await request.body.collect(upTo: PublicSettings.mostFormBytes)
      read.form = try FormFields(reading: body.readableBytesView)
    } catch is NIOTooManyBytesError {
      return .contentTooLarge
    } catch is FormFields.Problem {
      return .badRequest
    }
    return nil
  }
}

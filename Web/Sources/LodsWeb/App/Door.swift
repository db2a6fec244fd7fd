import HTTPTypes
import Hummingbird
import NIOPosix
import Site

/// What every request passes on its way in and every answer on its way out, also those that no place answers.
struct Door: RouterMiddleware {
  let desk: WebDesk
  /// The threads on which files are read.
  let pool: NIOThreadPool

  func handle(
    _ request: Request, context: DeskContext, next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    var response = try await answer(request, context, next)
    for header in StandingHeaders.all(isSecure: desk.settings.isSecure) {
      guard let name = HTTPField.Name(header.name) else { continue }
      response.headers[name] = header.value
    }
    return response
  }

  private func answer(
    _ request: Request, _ context: DeskContext, _ next: (Request, DeskContext) async throws -> Response
  ) async throws -> Response {
    // A second name beside the first would be believed by one reader and not by the next (RFC 9112, section 3.2).
    guard desk.hosts.admits(request.head.authority ?? ""), !request.headers.contains(where: { $0.name.isHost }) else {
      return try await refuse(request, context, Refusal.wrongHost)
    }
    // A whole address in the place of the path is for proxies; this is none.
    guard let path = request.head.path, path.hasPrefix("/"), path.utf8.count <= WebSettings.mostPathBytes else {
      return try await refuse(request, context, Refusal.notFound)
    }
    if request.method == .options, let answer = Response(permitting: path) { return answer }
    do {
      return try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound || error.status == .methodNotAllowed {
      let methods = RouteBook.methods(at: request.uri.path)
      guard !methods.isEmpty else { return try await refuse(request, context, Refusal.notFound) }
      var response = try await refuse(request, context, Refusal.wrongMethod)
      response.headers[.allow] = methods.joined(separator: ", ")
      return response
    } catch let error as HTTPError where error.status == .contentTooLarge {
      return try await refuse(request, context, Refusal.tooLarge)
    } catch let broken as BrokenConnection {
      // No fault of the program: the server closes the connection, and says so where it still can.
      throw broken.cause
    } catch is HTTPError {
      return try await refuse(request, context, Refusal.brokenForm)
    } catch {
      return try await refuse(request, context, error)
    }
  }
}

extension Door {
  /// The answer to a request that comes to no place of the desk, or on whose way something broke.
  private func refuse(_ request: Request, _ context: DeskContext, _ error: any Error) async throws -> Response {
    let read = WebRequest(headOf: request, context, of: desk)
    let reply = try await pool.runIfActive { desk.answer(read, refusing: error) }
    return Response(reply, to: read, isHead: request.method == .head)
  }
}

extension HTTPField.Name {
  /// Whether it is `Host`, whose first value stands apart from the other headers.
  fileprivate var isHost: Bool { canonicalName == "host" }
}

extension Response {
  /// The answer to a script of another site that asks what it may (CORS); nil where it may nothing, as everywhere but at
  /// the interface for programs.
  fileprivate init?(permitting path: String) {
    let path = String(path.prefix { $0 != "?" })
    let methods = RouteBook.methods(at: path)
    guard path.hasPrefix(OpenAPIPages.base + "/"), !methods.isEmpty else { return nil }
    var headers = HTTPFields()
    headers[.allow] = methods.joined(separator: ", ")
    headers[.accessControlAllowOrigin] = "*"
    headers[.accessControlAllowMethods] = "GET, HEAD"
    headers[.accessControlMaxAge] = "86400"
    headers[.cacheControl] = "no-store"
    self.init(status: .noContent, headers: headers)
  }
}

import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import Site

/// The way between Hummingbird and one place of the desk: reads the request, and hands the work to a thread that may wait.
struct RouteResponder: HTTPResponder {
  let desk: WebDesk
  let route: Route
  let pool: NIOThreadPool

  func respond(to request: Request, context: DeskContext) async throws -> Response {
    var read = WebRequest(headOf: request, context, of: desk)
    var refusal: Refusal?
    do {
      try await read.take(request, context, at: route)
    } catch let why as Refusal {
      refusal = why
    }
    let reply = try await pool.runIfActive { [read, refusal] in
      if let refusal { desk.answer(read, refusing: refusal) } else { desk.answer(read, at: route) }
    }
    // Nobody waits for it.
    if desk.hours.isNew(at: desk.now()) { pool.submit { _ in desk.keepUp() } }
    return Response(reply, to: read, isHead: request.method == .head)
  }
}

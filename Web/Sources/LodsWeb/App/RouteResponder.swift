import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix

/// The way between Hummingbird and one place of the desk: reads the request, and hands the work to a thread that may wait.
struct RouteResponder: HTTPResponder {
  let desk: WebDesk
  let route: Route
  let pool: NIOThreadPool

  func respond(to request: Request, context: DeskContext) async throws -> Response {
    let read: WebRequest
    do {
      read = try await WebRequest(request, context, at: route, of: desk)
    } catch let refusal as Refusal {
      return desk.response(to: request, context, refusal)
    }
    let reply = try await pool.runIfActive { desk.answer(read, at: route) }
    // Nobody waits for it.
    if desk.hours.isNew(at: desk.now()) { pool.submit { _ in desk.keepUp() } }
    return Response(reply, to: read, isHead: request.method == .head)
  }
}

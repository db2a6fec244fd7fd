import HTTPTypes
import NIOCore
import NIOHTTP1
import NIOHTTPTypes

/// Gives the standing headers, and words, to an answer that no place of the desk made, as the server's own to what is no
/// HTTP.
final class LastHeaders: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let isSecure: Bool
  /// What was wrong with what came.
  private var trouble: ConnectionTrouble?

  /// - Parameter isSecure: whether browsers reach the desk over an encrypted connection.
  init(isSecure: Bool) {
    self.isSecure = isSecure
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if let error = error as? HTTPParserError { trouble = error == .headerOverflow ? .largeHead : .unreadable }
    context.fireErrorCaught(error)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    var body: ByteBuffer?
    // The server's own answer has no body.
    if let trouble, head.status == .badRequest, head.headerFields[.contentLength] == "0" {
      let answer = trouble.answer(to: nil)
      head = answer.head
      body = answer.body
    }
    for header in StandingHeaders.all(isSecure: isSecure) {
      guard let name = HTTPField.Name(header.name), head.headerFields[name] == nil else { continue }
      head.headerFields[name] = header.value
    }
    if head.headerFields[.cacheControl] == nil { head.headerFields[.cacheControl] = "no-store" }
    context.write(wrapOutboundOut(.head(head)), promise: promise)
    if let body { context.write(wrapOutboundOut(.body(body)), promise: nil) }
  }
}

import HTTPTypes
package import Markup
package import NIOCore
import NIOHTTP1
package import NIOHTTPTypes

/// Gives the standing headers, and words, to an answer that no place of the desk made, as the server's own to what is no
/// HTTP.
package final class LastHeaders: ChannelDuplexHandler, RemovableChannelHandler {
  package typealias InboundIn = HTTPRequestPart
  package typealias InboundOut = HTTPRequestPart
  package typealias OutboundIn = HTTPResponsePart
  package typealias OutboundOut = HTTPResponsePart

  private let isSecure: Bool
  private let style: Link?
  /// What was wrong with what came.
  private var trouble: ConnectionTrouble?

  /// - Parameters:
  ///   - isSecure: whether browsers reach the site over an encrypted connection.
  ///   - style: where its style sheet is.
  package init(isSecure: Bool, style: Link? = nil) {
    self.isSecure = isSecure
    self.style = style
  }

  package func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if let error = error as? HTTPParserError { trouble = error == .headerOverflow ? .largeHead : .unreadable }
    context.fireErrorCaught(error)
  }

  package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    var body: ByteBuffer?
    // The server's own answer has no body.
    if let trouble, head.status == .badRequest, head.headerFields[.contentLength] == "0" {
      let answer = trouble.answer(to: nil, style: style)
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

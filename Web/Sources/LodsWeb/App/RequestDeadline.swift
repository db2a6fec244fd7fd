import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request or answer takes too long as a whole.
///
/// The server's own limit is for silence, and whoever sends a byte now and then is never silent: with a few hundred such
/// connections one machine could keep everybody else out.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let deadlines: Deadlines
  private var scheduled: Scheduled<Void>?
  /// The requests whose headers are here and whose answers are not yet with the browser.
  private var open = 0
  /// Whether the form of a request is still coming.
  private var isReading = false

  init(_ deadlines: Deadlines) {
    self.deadlines = deadlines
  }

  func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { close(context, after: deadlines.head) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { scheduled?.cancel() }

  func channelActive(context: ChannelHandlerContext) {
    close(context, after: deadlines.head)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    scheduled?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      open += 1
      isReading = true
      close(context, after: deadlines.body)
    case .body: break
    case .end:
      isReading = false
      // An answer may be out before the whole of the form is in, as when the form is too large.
      if open > 0 { close(context, after: deadlines.answer) } else { scheduled?.cancel() }
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    // Written is not sent: a browser that does not read leaves the answer here.
    let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in
      self.open -= 1
      // What is still to be read of the request keeps the time that it has.
      if self.open == 0, !self.isReading { self.scheduled?.cancel() }
    }
    context.write(data, promise: sent)
  }

  private func close(_ context: ChannelHandlerContext, after time: TimeAmount) {
    scheduled?.cancel()
    scheduled = context.eventLoop.assumeIsolated().scheduleTask(in: time) { context.close(promise: nil) }
  }
}

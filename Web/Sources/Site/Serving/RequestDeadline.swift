import HTTPTypes
package import Markup
package import NIOCore
package import NIOHTTPTypes

/// Closes a connection whose request or answer takes too long as a whole, and says so where somebody still asks.
///
/// A limit for silence alone would not do: whoever sends a byte now and then is never silent, and with a few hundred such
/// connections one machine could keep everybody else out.
package final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  package typealias InboundIn = HTTPRequestPart
  package typealias InboundOut = HTTPRequestPart
  package typealias OutboundIn = HTTPResponsePart
  package typealias OutboundOut = HTTPResponsePart

  private let deadlines: Deadlines
  private let style: Link?
  private var scheduled: Scheduled<Void>?
  /// The headers of the request that came last.
  private var asked: HTTPRequest?
  /// The requests whose headers are here and whose answers are not yet with the browser.
  private var open = 0
  /// Whether anything of a further request has come; a browser also opens connections that it may need later.
  private var isBegun = false
  /// Whether the form of a request is still coming.
  private var isReading = false
  /// Whether an answer has begun and not ended.
  private var isAnswering = false
  /// Whether the last word has been said: what comes now is thrown away.
  private var isOver = false

  package init(_ deadlines: Deadlines, style: Link? = nil) {
    self.deadlines = deadlines
    self.style = style
  }

  package func handlerAdded(context: ChannelHandlerContext) {
    let bytes = FirstBytes { self.bytesCame(context) }
    try? context.pipeline.syncOperations.addHandler(bytes, position: .first)
    if context.channel.isActive { end(context, after: deadlines.head) }
  }

  package func handlerRemoved(context: ChannelHandlerContext) { scheduled?.cancel() }

  package func channelActive(context: ChannelHandlerContext) {
    end(context, after: deadlines.head)
    context.fireChannelActive()
  }

  package func channelInactive(context: ChannelHandlerContext) {
    scheduled?.cancel()
    context.fireChannelInactive()
  }

  private func bytesCame(_ context: ChannelHandlerContext) {
    guard !isBegun, !isOver else { return }
    isBegun = true
    // The first request has had its time since the connection began.
    if open == 0, asked != nil { end(context, after: deadlines.head) }
  }

  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      asked = head
      open += 1
      isReading = true
      end(context, after: deadlines.body)
    case .body: break
    case .end:
      isReading = false
      isBegun = false
      // An answer may be out before the whole of the form is in, as when the form is too large.
      end(context, after: open > 0 ? deadlines.answer : deadlines.idle)
    }
    context.fireChannelRead(data)
  }

  package func channelReadComplete(context: ChannelHandlerContext) {
    // Nobody else takes any more.
    if isOver { context.read() }
    context.fireChannelReadComplete()
  }

  package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !isOver else {
      promise?.fail(ChannelError.outputClosed)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head: isAnswering = true
    case .body: break
    case .end:
      isAnswering = false
      // Written is not sent: a browser that does not read leaves the answer here.
      let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
      sent.futureResult.assumeIsolated().whenComplete { _ in self.sent(context) }
      return context.write(data, promise: sent)
    }
    context.write(data, promise: promise)
  }

  private func sent(_ context: ChannelHandlerContext) {
    // The server also answers to what is no request.
    guard open > 0 else { return }
    open -= 1
    // What is still to be read of the request keeps the time that it has.
    guard open == 0, !isReading, context.channel.isActive else { return }
    end(context, after: isBegun ? deadlines.head : deadlines.idle)
  }

  private func end(_ context: ChannelHandlerContext, after time: TimeAmount) {
    scheduled?.cancel()
    scheduled = context.eventLoop.assumeIsolated().scheduleTask(in: time) { self.end(context) }
  }

  private func end(_ context: ChannelHandlerContext) {
    // Of several requests at a time the answer would go to the first.
    let isWaitedFor = isReading ? open == 1 : open == 0 && isBegun
    guard isWaitedFor, !isAnswering, !isOver else { return context.close(promise: nil) }
    isOver = true
    let answer = ConnectionTrouble.tooSlow.answer(to: isReading ? asked : nil, style: style)
    context.write(wrapOutboundOut(.head(answer.head)), promise: nil)
    context.write(wrapOutboundOut(.body(answer.body)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    // Closed while bytes are still on their way here, the answer would be lost on its own.
    context.close(mode: .output, promise: nil)
    context.read()
    scheduled = context.eventLoop.assumeIsolated().scheduleTask(in: Self.farewell) { context.close(promise: nil) }
  }

  /// How long the other side may take to read the last word.
  private static let farewell = TimeAmount.seconds(1)
}

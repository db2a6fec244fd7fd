package import NIOCore
package import NIOHTTPTypes
import Synchronization

/// Holds a connection to the number that one address may have open.
package final class ConnectionLimit: ChannelDuplexHandler, RemovableChannelHandler {
  package typealias InboundIn = HTTPRequestPart
  package typealias InboundOut = HTTPRequestPart
  package typealias OutboundIn = HTTPResponsePart
  package typealias OutboundOut = HTTPResponsePart

  private let connections: OpenConnections
  private let proxies: Set<String>
  private var place: OpenConnections.Place?
  /// The requests that are wholly here less the answers that are made; an answer may come before the end of its request.
  private var unanswered = 0

  /// - Parameters:
  ///   - connections: all that are open.
  ///   - proxies: the addresses of the trusted proxies, through which everybody comes.
  package init(_ connections: OpenConnections, proxies: Set<String>) {
    self.connections = connections
    self.proxies = proxies
  }

  package func handlerAdded(context: ChannelHandlerContext) {
    if context.channel.isActive { enter(context) }
  }

  package func handlerRemoved(context: ChannelHandlerContext) { leave() }

  package func channelActive(context: ChannelHandlerContext) {
    enter(context)
    context.fireChannelActive()
  }

  package func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { count(1) }
    context.fireChannelRead(data)
  }

  package func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = unwrapOutboundIn(data) { count(-1) }
    context.write(data, promise: promise)
  }

  private func count(_ change: Int) {
    unanswered += change
    place?.isAnswering.store(unanswered > 0, ordering: .relaxed)
  }

  private func enter(_ context: ChannelHandlerContext) {
    let channel = context.channel
    guard place == nil, let origin = OpenConnections.origin(of: channel.remoteAddress),
      channel.remoteAddress?.ipAddress.map(proxies.contains) != true
    else { return }
    place = connections.enter(origin) { place in
      channel.eventLoop.execute {
        // On the connection's own thread: no request can begin to be answered in between.
        if !place.isAnswering.load(ordering: .relaxed) { channel.close(promise: nil) }
      }
    }
    if place == nil { context.close(promise: nil) }
  }

  private func leave() {
    if let place { connections.close(place) }
    place = nil
  }
}

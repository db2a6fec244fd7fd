package import NIOCore

/// Tells when bytes come, before anybody knows whether they are a request.
package final class FirstBytes: ChannelInboundHandler, RemovableChannelHandler {
  package typealias InboundIn = ByteBuffer
  package typealias InboundOut = ByteBuffer

  private let came: () -> Void

  package init(_ came: @escaping () -> Void) {
    self.came = came
  }

  package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    came()
    context.fireChannelRead(data)
  }
}

import NIOCore

/// Tells when bytes come, before anybody knows whether they are a request.
final class FirstBytes: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private let came: () -> Void

  init(_ came: @escaping () -> Void) {
    self.came = came
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    came()
    context.fireChannelRead(data)
  }
}

import Hummingbird
import NIOCore

/// What Hummingbird knows of a request besides itself: the address that it came from.
struct DeskContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address of the other end of the connection; nil where there is none, as in a test.
  let address: String?

  init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress
  }
}

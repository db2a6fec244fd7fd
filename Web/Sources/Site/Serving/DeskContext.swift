package import Hummingbird
import NIOCore

/// What Hummingbird knows of a request besides itself: the address that it came from.
package struct DeskContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The address of the other end of the connection; nil where there is none, as in a test.
  package let address: String?

  package init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    address = source.channel.remoteAddress?.ipAddress
  }
}

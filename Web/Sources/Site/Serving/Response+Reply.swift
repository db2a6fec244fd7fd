import HTTPTypes
package import Hummingbird
import Markup
import NIOCore

extension Response {
  /// An answer of the desk as Hummingbird sends it.
  package init(_ reply: WebReply, to request: WebRequest, isHead: Bool) {
    var headers = HTTPFields()
    for header in reply.headers {
      if let name = HTTPField.Name(header.name) { headers.append(HTTPField(name: name, value: header.value)) }
    }
    for cookie in reply.cookies {
      headers.append(HTTPField(name: .setCookie, value: cookie.header(isSecure: request.isSecure)))
    }
    var status = HTTPResponse.Status(code: reply.status)
    switch reply.keeping {
    case .no: headers[.cacheControl] = "no-store"
    case .forever: headers[.cacheControl] = "public, max-age=31536000, immutable"
    case .whileSame(let mark):
      headers[.cacheControl] = "private, no-cache"
      headers[.eTag] = "\"\(mark)\""
      if reply.status == 200, request.headers["if-none-match"] == "\"\(mark)\"" { status = .notModified }
    case .openWhileSame(let mark):
      headers[.cacheControl] = "public, max-age=300"
      headers[.eTag] = "\"\(mark)\""
      // Several marks may be named, and one that a proxy has made weak is still the same content (RFC 9110, 13.1.2).
      let known = (request.headers["if-none-match"] ?? "").split(separator: ",").map { String($0).trimmed }
      if known.contains(where: { $0 == "*" || $0 == "\"\(mark)\"" || $0 == "W/\"\(mark)\"" }) {
        status = .notModified
      }
    }
    var buffer = ByteBuffer()
    switch reply.body {
    case .none: break
    case .page(let document):
      headers[.contentType] = "text/html; charset=utf-8"
      headers[.contentLanguage] = document.lang
      buffer.writeString(document.rendered())
    case .bytes(let bytes, let type):
      headers[.contentType] = type
      buffer.writeBytes(bytes)
    case .fixed(let text, let type):
      headers[.contentType] = type
      text.withUTF8Buffer { _ = buffer.writeBytes($0) }
    }
    if status == .notModified { buffer.clear() }
    if isHead {
      // The length of what would have been sent, and none of it.
      headers[.contentLength] = String(buffer.readableBytes)
      buffer.clear()
    }
    self.init(status: status, headers: headers, body: ResponseBody(byteBuffer: buffer))
  }
}

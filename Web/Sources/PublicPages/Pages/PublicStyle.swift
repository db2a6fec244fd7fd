import Markup
import Records
import Site

/// The style sheet of the public pages.
enum PublicStyle {
  private static let mark: String = {
    var hash = SHA256()
    EmbeddedStyle.style.withUTF8Buffer { hash.update(Array($0)) }
    return String(SHA256.hex(hash.finished()).prefix(16))
  }()

  /// Where it is: the address changes with the content.
  static var link: Link { Link("/style").appending(mark + ".css") }

  /// The style sheet, kept for good where it is asked for by its mark.
  static func reply(_ name: String) -> WebReply {
    var reply = WebReply(200, .fixed(EmbeddedStyle.style, type: "text/css; charset=utf-8"))
    reply.keeping = name == mark + ".css" ? .forever : .no
    return reply
  }
}

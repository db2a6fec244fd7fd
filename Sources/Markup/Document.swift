/// A whole HTML page.
public struct Document: Sendable {
  /// The language, as `da`.
  public let lang: String
  /// The title.
  public let title: String
  /// What else stands in the head.
  public let head: [HeadItem]
  /// The body.
  public let body: HTML

  /// Makes a page; the character set and the width for telephones are always in the head.
  public init(lang: String, title: String, head: [HeadItem] = [], @HTMLBuilder body: () -> HTML) {
    self.lang = lang
    self.title = title
    self.head = head
    self.body = body()
  }

  var root: HTML {
    let fixed = [
      HTML.void("meta", [Attribute("charset", .fixed("utf-8"))]),
      HTML.void("meta", [.name("viewport"), Attribute("content", .fixed("width=device-width, initial-scale=1"))]),
      HTML.element("title", [], .text(title)),
    ]
    let top = HTML.element("head", [], .group(fixed + head.map(\.html)))
    return .element("html", [.lang(lang)], .group([top, .element("body", [], body)]))
  }

  /// The page with its document type, ending in a newline.
  public func rendered() -> String { rendering(piece: .max).text() }

  /// The page in UTF-8 in pieces of about so many bytes, which together are ``rendered()``.
  public func pieces(of size: Int = 16_384) -> Rendering { rendering(piece: size) }

  private func rendering(piece: Int) -> Rendering {
    Rendering([root, .text("\n")], piece: piece, start: "<!DOCTYPE html>\n")
  }
}

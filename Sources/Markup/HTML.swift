/// A piece of HTML that cannot be left unescaped.
///
/// Text is escaped wherever it stands, names of tags and attributes are fixed when the program is built, and there is
/// no way to put ready-made markup in. Write it with the functions named after the tags:
///
///     HTML.p(.class("lead")) { "Velkommen, "; HTML.strong { name } }
public struct HTML: Sendable {
  indirect enum Node: Sendable {
    case text(String)
    case element(Element)
    case group([HTML])
    case svg(SVG)
    case style(StaticString)
  }

  struct Element: Sendable {
    let tag: StaticString
    let attributes: [Attribute]
    let content: HTML
    /// Whether the element is void: it has no content and no end tag.
    let isVoid: Bool

    /// Whether browsers drop a newline right after the start tag.
    var dropsFirstNewline: Bool {
      tag.withUTF8Buffer { $0.elementsEqual("textarea".utf8) || $0.elementsEqual("pre".utf8) }
    }
  }

  let node: Node

  init(_ node: Node) {
    self.node = node
  }

  /// Nothing.
  public static let empty = HTML(.group([]))

  /// Text, which is escaped.
  public static func text(_ text: String) -> HTML { HTML(.text(text)) }

  /// Pieces one after another.
  public static func group(_ pieces: [HTML]) -> HTML { HTML(.group(pieces)) }

  /// Pieces one after another.
  public static func group(@HTMLBuilder _ content: () -> HTML) -> HTML { content() }

  /// A drawing inside the page.
  public static func svg(_ drawing: SVG) -> HTML { HTML(.svg(drawing)) }

  /// The markup of this piece alone.
  public func rendered() -> String { Rendering([self]).text() }

  static func element(_ tag: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
    HTML(.element(Element(tag: tag, attributes: attributes, content: content, isVoid: false)))
  }

  static func void(_ tag: StaticString, _ attributes: [Attribute]) -> HTML {
    HTML(.element(Element(tag: tag, attributes: attributes, content: .empty, isVoid: true)))
  }
}

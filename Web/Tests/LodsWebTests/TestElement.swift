/// An element of a page, read from the markup that the desk writes: every attribute in double quotes, every element
/// closed.
final class TestElement {
  private enum Node {
    case element(TestElement)
    case text(String)
  }

  /// The tag.
  let tag: String
  private var attributes: [String: String] = [:]
  private var nodes: [Node] = []

  init(tag: String) {
    self.tag = tag
  }

  /// Reads a page.
  convenience init(reading markup: String) {
    self.init(tag: "page")
    let signs = Array(markup.utf8)
    var place = 0
    var open = [self]
    while place < signs.count {
      guard signs[place] == UInt8(ascii: "<") else {
        let end = signs[place...].firstIndex(of: UInt8(ascii: "<")) ?? signs.count
        open.last?.nodes.append(.text(Self.plain(signs[place..<end])))
        place = end
        continue
      }
      // No value holds a bare ">": the desk escapes it.
      let end = signs[place...].firstIndex(of: UInt8(ascii: ">")) ?? signs.count - 1
      let inside = signs[(place + 1)..<end]
      place = end + 1
      switch inside.first {
      case UInt8(ascii: "!"): continue
      case UInt8(ascii: "/"):
        if open.count > 1 { open.removeLast() }
      default:
        let element = TestElement(tag: inside)
        open.last?.nodes.append(.element(element))
        let isVoid = ["input", "meta", "link", "img", "br", "hr", "col"].contains(element.tag)
        if !isVoid, inside.last != UInt8(ascii: "/") { open.append(element) }
      }
    }
  }

  private convenience init(tag signs: ArraySlice<UInt8>) {
    var rest = signs
    if rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
    let name = rest.prefix { $0 != UInt8(ascii: " ") }
    self.init(tag: String(decoding: name, as: UTF8.self))
    rest = rest.dropFirst(name.count)
    while !rest.isEmpty {
      rest = rest.drop { $0 == UInt8(ascii: " ") }
      let key = rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: " ") }
      guard !key.isEmpty else { return }
      rest = rest.dropFirst(key.count)
      var value = ""
      if rest.first == UInt8(ascii: "=") {
        let quoted = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
        value = Self.plain(quoted)
        rest = rest.dropFirst(quoted.count + 3)
      }
      attributes[String(decoding: key, as: UTF8.self)] = value
    }
  }

  /// The value of an attribute, empty for a flag; nil where it is not there.
  subscript(_ attribute: String) -> String? { attributes[attribute] }

  /// All elements below it, in the order of the page.
  var descendants: [TestElement] {
    nodes.flatMap { node -> [TestElement] in
      if case .element(let element) = node { [element] + element.descendants } else { [] }
    }
  }

  /// The elements below it with a tag.
  func all(_ tag: String) -> [TestElement] { descendants.filter { $0.tag == tag } }

  /// The first element below it that fits.
  func first(where fits: (TestElement) -> Bool) -> TestElement? { descendants.first(where: fits) }

  /// The words as they are read, with one blank between them.
  var text: String { rawText.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// The text as it stands; blocks are kept apart by a blank.
  var rawText: String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(let element):
        ["p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "div", "tr", "option"].contains(element.tag)
          ? " " + element.rawText + " " : element.rawText
      }
    }.joined()
  }

  private static func plain(_ signs: ArraySlice<UInt8>) -> String {
    var text = String(decoding: signs, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    for (name, sign) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#13;", "\r"), ("&amp;", "&"),
    ] {
      text = text.split(separator: name, omittingEmptySubsequences: false).joined(separator: sign)
    }
    return text
  }
}

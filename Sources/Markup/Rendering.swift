/// Writes markup as UTF-8, piece by piece, so that a long page need not be in memory at once.
///
/// Each call of ``next()`` gives a piece of about the wanted size, always whole characters. The work is linear in the
/// markup, and nesting takes no room on the call stack.
public struct Rendering: Sequence, IteratorProtocol, Sendable {
  private enum Step: Sendable {
    case html([HTML], next: Int)
    case svg([SVG], next: Int)
    case end(StaticString)
  }

  private var steps: [Step] = []
  private var bytes: [UInt8] = []
  private let piece: Int

  init(_ pieces: [HTML], piece: Int = .max, start: StaticString = "") {
    self.piece = Swift.max(piece, 1)
    steps = [.html(pieces, next: 0)]
    fixed(start)
  }

  init(_ drawing: SVG, start: StaticString) {
    piece = .max
    steps = [.svg([drawing], next: 0)]
    fixed(start)
  }

  /// The next piece; nil at the end.
  public mutating func next() -> [UInt8]? {
    while bytes.count < piece, let step = steps.popLast() {
      switch step {
      case .html(let pieces, let next) where next < pieces.count:
        steps.append(.html(pieces, next: next + 1))
        html(pieces[next])
      case .svg(let pieces, let next) where next < pieces.count:
        steps.append(.svg(pieces, next: next + 1))
        svg(pieces[next])
      case .html, .svg:
        break
      case .end(let tag):
        fixed("</")
        fixed(tag)
        fixed(">")
      }
    }
    guard !bytes.isEmpty else { return nil }
    let taken = bytes
    bytes = []
    return taken
  }

  /// Everything that is left, as one text.
  consuming func text() -> String {
    String(decoding: next() ?? [], as: UTF8.self)
  }

  // MARK: - Elements

  private mutating func html(_ html: HTML) {
    switch html.node {
    case .text(let text): self.text(text)
    case .group(let pieces): steps.append(.html(pieces, next: 0))
    case .svg(let drawing): steps.append(.svg([drawing], next: 0))
    case .style(let style):
      fixed("<style>")
      fixed(style)
      fixed("</style>")
    case .element(let element):
      open(element.tag, element.attributes)
      fixed(">")
      guard !element.isVoid else { return }
      // Browsers drop a newline right after these tags, so that one that belongs to the text needs another before it.
      if element.dropsFirstNewline { fixed("\n") }
      steps.append(.end(element.tag))
      steps.append(.html([element.content], next: 0))
    }
  }

  private mutating func svg(_ svg: SVG) {
    switch svg.node {
    case .text(let text): self.text(text)
    case .group(let pieces): steps.append(.svg(pieces, next: 0))
    case .element(let tag, let attributes, let content):
      open(tag, attributes)
      guard !content.isEmpty else { return fixed("/>") }
      fixed(">")
      steps.append(.end(tag))
      steps.append(.svg(content, next: 0))
    }
  }

  private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    fixed("<")
    fixed(tag)
    for (index, attribute) in attributes.enumerated() {
      guard !attributes[..<index].contains(where: { $0.hasName(of: attribute) }) else { continue }
      self.attribute(attribute)
    }
  }

  private mutating func attribute(_ attribute: Attribute) {
    if case .absent = attribute.value { return }
    fixed(" ")
    fixed(attribute.name)
    switch attribute.value {
    case .text(let text):
      fixed("=\"")
      self.text(text)
      fixed("\"")
    case .fixed(let text):
      fixed("=\"")
      text.withUTF8Buffer { escape($0) }
      fixed("\"")
    case .flag, .absent: break
    }
  }

  // MARK: - Texts

  private mutating func fixed(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { escape($0) }
  }

  /// Escapes the five signs that end a text or a value, and replaces signs that HTML or XML do not allow.
  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    for (index, byte) in source.enumerated() {
      let replacement: StaticString
      var length = 1
      switch byte {
      case 0x26: replacement = "&amp;"
      case 0x3C: replacement = "&lt;"
      case 0x3E: replacement = "&gt;"
      case 0x22: replacement = "&quot;"
      case 0x27: replacement = "&#39;"
      // A carriage return would be read as a newline.
      case 0x0D: replacement = "&#13;"
      // U+FFFE and U+FFFF.
      case 0xBE...0xBF where index > 1 && source[index - 1] == 0xBF && source[index - 2] == 0xEF:
        replacement = "\u{FFFD}"
        length = 3
      case 0x09, 0x0A, 0x20...: continue
      default: replacement = "\u{FFFD}"
      }
      bytes.append(contentsOf: source[plain..<(index + 1 - length)])
      fixed(replacement)
      plain = index + 1
    }
    bytes.append(contentsOf: source[plain...])
  }
}

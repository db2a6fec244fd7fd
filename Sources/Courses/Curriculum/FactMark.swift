public import Formats

/// The place in a text where a fact is put in: `{fakta:mitid-support}`.
public enum FactMark {
  /// A text taken apart.
  public enum Piece: Hashable, Sendable {
    /// Text between facts.
    case text(String)
    /// The id of a fact.
    case fact(String)
  }

  /// The pieces of a text; a mark that is not closed or has no id is text.
  public static func pieces(of text: String) -> [Piece] {
    guard text.contains("{fakta:") else { return [.text(text)] }
    var pieces: [Piece] = []
    var plain = ""
    var rest = text[...]
    while let brace = rest.firstIndex(of: "{") {
      plain += rest[..<brace]
      rest = rest[brace...]
      let inside = rest.dropFirst("{fakta:".count)
      let id = inside.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
      guard rest.hasPrefix("{fakta:"), !id.isEmpty, inside[id.endIndex...].first == "}" else {
        plain += "{"
        rest = rest.dropFirst()
        continue
      }
      if !plain.isEmpty { pieces.append(.text(plain)) }
      plain = ""
      pieces.append(.fact(String(id)))
      rest = inside[id.endIndex...].dropFirst()
    }
    plain += rest
    if !plain.isEmpty { pieces.append(.text(plain)) }
    return pieces
  }

  /// The ids of the facts in a block, in order.
  public static func ids(in block: MarkdownBlock) -> [String] { places(in: block).map(\.id) }

  /// The ids of the facts in a block, each with the line of its stretch.
  static func places(in block: MarkdownBlock) -> [(id: String, line: Int)] {
    block.stretches.flatMap { stretch in
      pieces(of: stretch.spans.plain).compactMap { piece in
        if case .fact(let id) = piece { (id, stretch.line) } else { nil }
      }
    }
  }
}

/// A text with placeholders, taken apart.
public struct PhraseTemplate: Sendable {
  enum Piece: Equatable, Sendable {
    case literal(String)
    case value(String)
    case plural(String, one: String, other: String)
  }

  let pieces: [Piece]

  /// Takes a text apart; a brace that is never closed counts as plain text.
  public init(_ text: String) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      let parts = rest[rest.index(after: open)..<close].split(
        separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      if parts.count == 3 {
        pieces.append(.plural(String(parts[0]), one: String(parts[1]), other: String(parts[2])))
      } else {
        pieces.append(.value(String(parts[0])))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    self.pieces = pieces
  }

  /// The names of the values that the text asks for.
  public var names: Set<String> {
    Set(
      pieces.compactMap { piece in
        switch piece {
        case .literal: nil
        case .value(let name), .plural(let name, _, _): name
        }
      })
  }

  func filled(in language: LanguageCode, _ values: [String: PhraseValue]) -> String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): return text
      case .value(let name): return values[name]?.written(in: language) ?? "{\(name)}"
      case .plural(let name, let one, let other):
        guard case .number(let number) = values[name] else { return other }
        return PluralForm(of: number, in: language) == .one ? one : other
      }
    }.joined()
  }
}

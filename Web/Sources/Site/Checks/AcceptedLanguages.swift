package import Language

/// The language that a browser prefers among those of the program (RFC 9110, section 12.5.4).
package enum AcceptedLanguages {
  /// The best of them; nil where none is of ours.
  ///
  /// Norwegians read Danish.
  package static func first(of header: String) -> LanguageCode? {
    let wishes = header.prefix(500).split(separator: ",").enumerated().compactMap { place, item -> Wish? in
      let parts = item.split(separator: ";").map { $0.filter { !$0.isWhitespace } }
      guard let name = parts.first?.lowercased(), let language = language(name) else { return nil }
      let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.flatMap { Double($0.dropFirst(2)) } ?? 1
      return Wish(language: language, weight: weight, place: place)
    }
    return wishes.filter { $0.weight > 0 }.max { ($0.weight, -$0.place) < ($1.weight, -$1.place) }?.language
  }

  private struct Wish {
    let language: LanguageCode
    let weight: Double
    let place: Int
  }

  private static func language(_ name: String) -> LanguageCode? {
    switch name.prefix(2) {
    case "da", "nb", "no", "nn": .da
    case "sv": .sv
    case "en": .en
    default: nil
    }
  }
}

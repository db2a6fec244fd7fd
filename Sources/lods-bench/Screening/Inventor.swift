import Language

/// Invents persons, places and numbers from the words of one half.
struct Inventor {
  var random: SeededGenerator
  let language: LanguageCode
  private let words: InventorWords

  init(random: SeededGenerator, language: LanguageCode, words: InventorWords) {
    self.random = random
    self.language = language
    self.words = words
  }

  mutating func given() -> String { random.pick(words.given) }

  mutating func family() -> String { random.pick(words.family) }

  mutating func street() -> String { random.pick(language == .sv ? words.swedishStreets : words.danishStreets) }

  /// A text with its slots in braces filled and with a line end for each `¶`.
  mutating func filled(_ pattern: String) -> String {
    var result = ""
    var rest = Substring(pattern.replacing("¶", with: "\n"))
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      result += rest[..<open]
      result += value(of: String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private mutating func value(of slot: String) -> String {
    switch slot {
    case "G": given()
    case "F": family()
    case "g": given().lowercased()
    case "f": family().lowercased()
    case "GG": given().uppercased()
    case "FF": family().uppercased()
    case "I": String(given().prefix(1))
    case "Gs": possessive(given())
    case "Fs": possessive(family())
    case "gs": possessive(given()).lowercased()
    case "S": street()
    case "s": street().lowercased()
    case "SS": street().uppercased()
    case "Sk": shortened(street())
    default: Secrets.value(of: slot, with: &self) ?? Papers.value(of: slot, with: &self) ?? slot
    }
  }

  private func possessive(_ name: String) -> String {
    guard let last = name.lowercased().last, "sxzß".contains(last) else { return name + "s" }
    return language == .sv ? name : name + "'"
  }

  /// A street as on a label: "Skovv.", "Storg.".
  private func shortened(_ street: String) -> String {
    for (long, short) in [("gatan", "g."), ("vägen", "v."), ("gade", "gd."), ("vej", "v."), ("Allé", "All.")]
    where street.hasSuffix(long) {
      return street.dropLast(long.count) + short
    }
    return street
  }
}

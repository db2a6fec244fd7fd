/// Slips of the fingers, in words only: a figure with a slip would be another figure.
enum Typist {
  /// The text with one letter dropped, doubled, swapped or written as its neighbour.
  static func slip(in text: String, using random: inout SeededGenerator) -> String {
    var letters = Array(text)
    let places = letters.indices.dropFirst().dropLast().filter {
      letters[$0].isLetter && letters[$0 - 1].isLetter && letters[$0 + 1].isLetter
    }
    guard !places.isEmpty else { return text }
    let place = random.pick(Array(places))
    switch random.whole(1...4) {
    case 1: letters.remove(at: place)
    case 2: letters.insert(letters[place], at: place)
    case 3: letters.swapAt(place, place + 1)
    default: letters[place] = neighbours[letters[place]] ?? letters[place]
    }
    return String(letters)
  }

  private static let neighbours: [Character: Character] = [
    "a": "s", "e": "r", "i": "o", "o": "p", "n": "m", "t": "r", "r": "e", "s": "d", "d": "f", "l": "k", "g": "h",
    "å": "p",
    "æ": "ø", "ø": "æ", "ö": "ä", "ä": "ö", "k": "l", "m": "n", "u": "i", "v": "b",
  ]
}

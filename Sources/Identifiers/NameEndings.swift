/// A set of endings of words, found by their last letter.
struct NameEndings: Sendable {
  /// The endings by their last letter, 0 to 31.
  private var byLast = [[[UInt8]]](repeating: [], count: 32)
  /// How many letters must stand before an ending.
  private let stem: Int

  init(stem: Int, _ endings: [String]) {
    self.stem = stem
    for ending in endings {
      let letters = NameLexicon.letters(ending.utf8)
      if let last = letters.last { byLast[Int(last & 31)].append(letters) }
    }
  }

  /// Whether folded letters end with one of the endings, with enough letters before it.
  func fits(_ letters: [UInt8]) -> Bool {
    guard let last = letters.last else { return false }
    return byLast[Int(last & 31)].contains { ending in
      guard letters.count >= ending.count + stem else { return false }
      var place = letters.count - ending.count
      for letter in ending {
        guard letters[place] == letter else { return false }
        place += 1
      }
      return true
    }
  }

  /// Whether folded letters are one of the endings and nothing more.
  func holds(_ letters: [UInt8]) -> Bool {
    guard let last = letters.last else { return false }
    return byLast[Int(last & 31)].contains(letters)
  }
}

import Foundation

/// A name as it is looked up by: its words without case and accents.
struct NameKey: Hashable {
  let words: [String]

  init(_ name: String) {
    words = name.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Whether each word begins a word of the other name, no two of them the same one.
  func fits(_ other: NameKey) -> Bool {
    var left = other.words
    return words.sorted { $0.count > $1.count }.allSatisfy { word in
      guard let place = left.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
      left.remove(at: place)
      return true
    }
  }
}

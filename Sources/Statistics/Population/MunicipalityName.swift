/// What a file may call the municipality, so that the figures of another one are not taken for ours.
struct MunicipalityName {
  /// The names in plain words.
  private let names: [String]

  /// Words for the whole municipality in a column of areas.
  private static let wholes: Set<String> = [
    "total", "totalt", "i alt", "hele kommunen", "hela kommunen", "kommunen", "all",
  ]
  /// What a statistical office may leave out of a municipality's name, or put to it.
  private static let kinds: Set<String> = ["kommune", "kommun", "stad", "by"]

  /// Makes the names of an office.
  ///
  /// - Parameters:
  ///   - office: what the office is called, as "Helsingør Kommune".
  ///   - other: what its files call the municipality, where that is something else; nil where it is not.
  init(office: String, other: String?) { names = [office, other].compactMap(\.self).map(Self.plain) }

  /// Whether a word stands for the whole municipality: its name with or without its number and kind, or no name at all.
  func isMeant(by word: String) -> Bool {
    let word = Self.plain(word)
    guard !word.isEmpty, !Self.wholes.contains(word) else { return true }
    // Statistics Sweden writes "1231 Burlöv", the office is called "Burlövs kommun".
    return names.contains { Self.holds($0, word) || Self.holds(word, $0) }
  }

  /// Whether a text has all words of another one, one after the other.
  private static func holds(_ text: String, _ words: String) -> Bool {
    let padded: String = " " + text + " "
    return padded.contains(" " + words + " ") || padded.contains(" " + words + "s ")
  }

  /// In lower case, with single blanks, without a number before it or the kind after it.
  private static func plain(_ text: String) -> String {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    if words.count > 1, words[0].allSatisfy(\.isNumber) { words.removeFirst() }
    if words.count > 1, let last = words.last, kinds.contains(last) { words.removeLast() }
    return words.joined(separator: " ")
  }
}

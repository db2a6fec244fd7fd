/// The words on health, faith, offences and the like, found by the hash of their folded letters.
struct SensitiveWords: Sendable {
  static let standard = SensitiveWords()

  private var whole: [UInt64: SensitiveTopic] = [:]
  /// The starts of words; a word is one of them with any ending.
  private var starts: [UInt64: SensitiveTopic] = [:]
  /// The ends of words, in the order of the list.
  private var ends: [(SensitiveTopic, NameEndings)] = []
  private static let shortest = 3

  private init() {
    let text = EmbeddedNames.sensitive.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    var topic = SensitiveTopic.health
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if word.first == "=" {
        topic = SensitiveTopic(rawValue: String(word.dropFirst())) ?? topic
        continue
      }
      let hash = NameLexicon.hash(NameLexicon.letters(word.utf8))
      if word.last == "*" {
        starts[hash] = topic
      } else if word.first == "*" {
        ends.append((topic, NameEndings(stem: 2, [String(word.dropFirst())])))
      } else {
        whole[hash] = topic
      }
    }
  }

  /// What a word is about; nil for words that are about nothing of the kind.
  func topic(of letters: [UInt8]) -> SensitiveTopic? {
    var hash = NameLexicon.seed
    for (place, letter) in letters.enumerated() {
      hash = NameLexicon.hash(hash, adding: UInt64(letter))
      if place + 1 >= SensitiveWords.shortest, let topic = starts[hash] { return topic }
    }
    if let topic = whole[hash] { return topic }
    if letters.last == 19, letters.count > 4, let topic = whole[NameLexicon.hash(letters.dropLast())] { return topic }
    return ends.first { $0.1.fits(letters) }?.0
  }
}

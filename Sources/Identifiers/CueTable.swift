/// Finds the words that say what follows them, in time linear in the text.
///
/// A table of the first words with open addressing; only where a first word fits are the words after it compared.
struct CueTable: Sendable {
  /// One phrase: what must follow its first word.
  private struct Phrase: Sendable {
    let rest: [[UInt32]]
    let cue: TextCue
  }

  private var keys: [UInt64]
  private var places: [Int32]
  private var phrases: [[Phrase]] = []
  private static let size = 4096

  static let standard = CueTable(TextCue.words)

  private init(_ words: [(TextCue, [String])]) {
    keys = [UInt64](repeating: 0, count: CueTable.size)
    places = [Int32](repeating: -1, count: CueTable.size)
    for (cue, list) in words {
      for text in list {
        let parts = text.split(whereSeparator: { " -'".contains($0) }).map { NormalisedText.word(String($0)) }
        // "pin kode" in the list stands for "pinkode" as well.
        for joined in CueTable.joined(parts) { add(joined, cue) }
      }
    }
    for index in phrases.indices {
      // The longest first, so that "sags nr" is not taken for less.
      phrases[index].sort { CueTable.length($0.rest) > CueTable.length($1.rest) }
    }
  }

  /// The words as they are and with any neighbours made one.
  private static func joined(_ parts: [[UInt32]]) -> [[[UInt32]]] {
    guard parts.count > 1 else { return [parts] }
    return joined(Array(parts.dropFirst())).flatMap { rest in
      [[parts[0]] + rest, [parts[0] + rest[0]] + rest.dropFirst()]
    }
  }

  private static func length(_ words: [[UInt32]]) -> Int { words.reduce(0) { $0 + $1.count + 1 } }

  private mutating func add(_ parts: [[UInt32]], _ cue: TextCue) {
    let key = TextCue.key(parts[0][...])
    var slot = Int(truncatingIfNeeded: key) & (CueTable.size - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (CueTable.size - 1) }
    if keys[slot] == 0 {
      keys[slot] = key
      places[slot] = Int32(phrases.count)
      phrases.append([])
    }
    phrases[Int(places[slot])].append(Phrase(rest: Array(parts.dropFirst()), cue: cue))
  }

  /// The cue that starts with a word, and where it ends; nil for other words.
  func hit(key: UInt64, word: Range<Int>, in text: NormalisedText) -> CueHit? {
    var slot = Int(truncatingIfNeeded: key) & (CueTable.size - 1)
    while keys[slot] != key {
      if keys[slot] == 0 { return nil }
      slot = (slot + 1) & (CueTable.size - 1)
    }
    for phrase in phrases[Int(places[slot])] {
      guard let end = CueTable.end(of: phrase.rest, after: word.upperBound, in: text) else { continue }
      return CueHit(cue: phrase.cue, range: word.lowerBound..<end)
    }
    return nil
  }

  /// The place after the words, each after at most two signs; nil where they do not stand there.
  private static func end(of words: [[UInt32]], after place: Int, in text: NormalisedText) -> Int? {
    var end = place
    for word in words {
      var next = end
      while next < end + 2, isJoint(text.scalar(at: next)) { next += 1 }
      guard text.matches(word, at: next) else { return nil }
      end = next + word.count
      guard !ASCII.isWordLetter(text.scalar(at: end)) else { return nil }
    }
    return end
  }

  private static func isJoint(_ value: UInt32) -> Bool {
    switch value {
    case ASCII.space, ASCII.hyphen, ASCII.dot, ASCII.comma, ASCII.underscore, ASCII.apostrophe, ASCII.slash: true
    default: false
    }
  }
}

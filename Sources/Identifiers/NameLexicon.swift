/// The word lists in a table that finds a word by the hash of its folded letters.
final class NameLexicon: Sendable {
  /// The lists as they are embedded; made at the first use, as reading them takes a few milliseconds.
  static let standard = NameLexicon(leavingOut: { _ in false })

  /// The shapes of the names against those of the other words.
  let shape: NameShape
  private let keys: [UInt64]
  private let classes: [NameWordClass]
  private let brandPairs: Set<UInt64>

  /// Reads the lists, but not the names whose hash the test names: so that names can be held out for measuring.
  init(leavingOut isLeftOut: (UInt64) -> Bool) {
    var table = Table()
    var shape = NameShape.Counts()
    func read(_ list: StaticString, _ classes: NameWordClass, isName: Bool = false, keepsParts: Bool = false) {
      NameLexicon.forEachWord(of: list) { word in
        if word.contains(UInt8(ascii: "-")) {
          guard keepsParts else { return }
          for part in word.split(separator: UInt8(ascii: "-")) where part.count >= 3 {
            table.add(NameLexicon.letters(part), classes)
          }
          return
        }
        let letters = NameLexicon.letters(word)
        if isName, isLeftOut(NameLexicon.hash(letters)) { return }
        table.add(letters, classes)
        shape.count(letters, asName: classes.meets([.given, .family]))
      }
    }
    read(EmbeddedNames.given, .given, isName: true)
    read(EmbeddedNames.family, .family, isName: true)
    read(EmbeddedNames.everyday, .everyday)
    read(EmbeddedNames.own, .everyday)
    read(EmbeddedNames.known, .known, keepsParts: true)
    read(EmbeddedNames.places, .place)
    // Names that are words shape neither side.
    NameLexicon.forEachWord(of: EmbeddedNames.givenWords) { table.add(NameLexicon.letters($0), .givenWord) }
    NameLexicon.forEachWord(of: EmbeddedNames.familyWords) { table.add(NameLexicon.letters($0), .familyWord) }
    var heading: NameWordClass = []
    NameLexicon.forEachWord(of: EmbeddedNames.cues) { word in
      if word.first == UInt8(ascii: "=") {
        heading = NameWordClass.cues[String(decoding: word.dropFirst(), as: UTF8.self)] ?? []
      } else if !word.contains(UInt8(ascii: "-")) {
        table.add(NameLexicon.letters(word), heading)
      }
    }
    self.shape = NameShape(shape)
    (keys, classes) = table.arrays
    brandPairs = NameLexicon.pairs()
  }

  /// What the lists say of a word.
  @inline(__always)
  func classes(of hash: UInt64) -> NameWordClass {
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == hash { return classes[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return []
  }

  /// Whether two words side by side are a shop, a book or the like.
  func isBrand(_ first: UInt64, _ second: UInt64) -> Bool { brandPairs.contains(NameLexicon.pair(first, second)) }

  // MARK: - Hashes

  /// The hash of no letters (FNV-1a, 64 bits).
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func hash(_ hash: UInt64, adding letter: UInt64) -> UInt64 { (hash ^ letter) &* 0x100_0000_01B3 }

  static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(seed) { hash($0, adding: UInt64($1)) }
  }

  /// The folded letters of a word of a list.
  static func letters(_ word: some Collection<UInt8>) -> [UInt8] {
    NameLexicon.letters(of: String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value))
  }

  /// The folded letters of a word; what is no letter is left out.
  static func letters(of scalars: some Sequence<UInt32>) -> [UInt8] {
    NameLetters.table.withUnsafeBufferPointer { table in
      var letters: [UInt8] = []
      for value in scalars {
        let letter = NameLetters.entry(value, table) & 0x1F
        guard letter != 0 else { continue }
        if let last = letters.last, let joined = joined(last, letter) {
          letters[letters.count - 1] = joined
        } else {
          letters.append(letter)
        }
      }
      return letters
    }
  }

  /// The Danish letter that two letters are written for.
  @inline(__always)
  static func joined(_ first: UInt8, _ second: UInt8) -> UInt8? {
    if second == 5 { return first == 1 ? NameLetters.ae : first == 15 ? NameLetters.oe : nil }
    return first == 1 && second == 1 ? NameLetters.aa : nil
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 { first &* 31 ^ second }

  // MARK: - Reading

  private static func forEachWord(of list: StaticString, _ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    list.withUTF8Buffer { bytes in
      var start = 0
      for place in 0...bytes.count where place == bytes.count || bytes[place] <= UInt8(ascii: " ") {
        if place > start { body(bytes[start..<place]) }
        start = place + 1
      }
    }
  }

  private static func pairs() -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    var first: UInt64?
    forEachWord(of: EmbeddedNames.brandPairs) { word in
      let hash = hash(letters(word))
      if let before = first {
        pairs.insert(pair(before, hash))
        first = nil
      } else {
        first = hash
      }
    }
    return pairs
  }

  /// A table under construction.
  private struct Table {
    private var words: [UInt64: NameWordClass] = [:]

    mutating func add(_ letters: [UInt8], _ classes: NameWordClass) {
      guard !letters.isEmpty else { return }
      words[NameLexicon.hash(letters), default: []].formUnion(classes)
    }

    /// The slots of an open table, at most a third of them taken.
    var arrays: ([UInt64], [NameWordClass]) {
      var size = 1024
      while size < words.count * 3 { size *= 2 }
      var keys = [UInt64](repeating: 0, count: size)
      var classes = [NameWordClass](repeating: [], count: size)
      for (hash, value) in words {
        var slot = Int(truncatingIfNeeded: hash) & (size - 1)
        while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
        keys[slot] = hash
        classes[slot] = value
      }
      return (keys, classes)
    }
  }
}

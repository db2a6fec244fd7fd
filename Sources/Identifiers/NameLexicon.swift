/// The word lists in a table that finds a word by the hash of its folded letters.
final class NameLexicon: Sendable {
  /// The lists as they are embedded; made at the first use, as reading them takes a few milliseconds.
  static let standard = NameLexicon()

  /// The shapes of the names against those of the other words.
  let shape: NameShape
  private let keys: [UInt64]
  private let classes: [NameWordClass]
  private let brandPairs: Set<UInt64>

  /// Reads the lists, but not the names whose hash the test names: so that names can be held out for measuring.
  init(leavingOut isLeftOut: ((UInt64) -> Bool)? = nil) {
    var table = NameTable()
    var counts = NameShape.Counts()
    func read(_ list: StaticString, _ classes: NameWordClass, shapes: Bool = true) {
      let isName = classes.meets([.given, .family])
      var reader = NameListReader()
      reader.read(list, parts: classes == .known) { word, range in
        // Of the names with a hyphen the parts stand in the lists too; of the systems the longer parts count.
        if word.hasHyphen || classes == .known && range.count < 2 { return }
        let key = word.key
        if isName, let isLeftOut, isLeftOut(key) { return }
        table.add(key, classes)
        if shapes { counts.count(word.letters, asName: isName) }
      }
    }
    read(EmbeddedNames.given, .given)
    read(EmbeddedNames.family, .family)
    read(EmbeddedNames.everyday, .everyday)
    read(EmbeddedNames.own, .everyday)
    read(EmbeddedNames.known, .known)
    read(EmbeddedNames.places, .place)
    // Names that are words too shape neither side.
    read(EmbeddedNames.givenWords, .givenWord, shapes: false)
    read(EmbeddedNames.familyWords, .familyWord, shapes: false)
    NameLexicon.readCues(into: &table)
    shape = NameShape(counts)
    (keys, classes) = (table.keys, table.classes)
    brandPairs = NameLexicon.pairs()
  }

  private static func readCues(into table: inout NameTable) {
    var heading: NameWordClass = []
    var reader = NameListReader()
    EmbeddedNames.cues.withUTF8Buffer { bytes in
      reader.read(EmbeddedNames.cues) { word, range in
        if word.first == UInt8(ascii: "=") {
          heading = NameWordClass.cues[String(decoding: bytes[range].dropFirst(), as: UTF8.self)] ?? []
        } else if !word.hasHyphen {
          table.add(word.key, heading)
        }
      }
    }
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

  private static func pairs() -> Set<UInt64> {
    var pairs: Set<UInt64> = []
    var first: UInt64?
    var reader = NameListReader()
    reader.read(EmbeddedNames.brandPairs) { word, _ in
      if let before = first {
        pairs.insert(pair(before, word.key))
        first = nil
      } else {
        first = word.key
      }
    }
    return pairs
  }
}

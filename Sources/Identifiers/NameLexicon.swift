/// The word lists: what is said of a word by the hash of its folded letters.
///
/// They are looked up in their packed form where they lie in the program, because reading them takes longer than logging
/// a session does.
final class NameLexicon: Sendable {
  /// The lists as they are embedded.
  static let standard = NameLexicon(
    buckets: EmbeddedLexicon.buckets.utf8Start, entries: EmbeddedLexicon.entries.utf8Start,
    weights: EmbeddedLexicon.weights.utf8Start, palette: EmbeddedLexicon.palette)

  /// The shapes of the names against those of the other words.
  let shape: NameShape
  // What they point at is in the program, or never freed and never changed.
  nonisolated(unsafe) private let buckets: UnsafePointer<UInt8>
  nonisolated(unsafe) private let entries: UnsafePointer<UInt8>
  private let palette: [NameWordClass]
  private let brandPairs: Set<UInt64>

  private init(
    buckets: UnsafePointer<UInt8>, entries: UnsafePointer<UInt8>, weights: UnsafePointer<UInt8>, palette: [UInt32]
  ) {
    self.buckets = buckets
    self.entries = entries
    self.palette = palette.map { NameWordClass(rawValue: $0) }
    shape = NameShape(weights)
    brandPairs = NameLexicon.pairs()
  }

  /// Packs the lists anew, without the names whose hash the test names; for measuring, as its memory is never freed.
  convenience init(leavingOut isLeftOut: @escaping (UInt64) -> Bool) {
    let image = LexiconImage(leavingOut: isLeftOut)
    self.init(
      buckets: NameLexicon.kept(image.buckets), entries: NameLexicon.kept(image.entries),
      weights: NameLexicon.kept(image.weights), palette: image.palette)
  }

  private static func kept(_ bytes: [UInt8]) -> UnsafePointer<UInt8> {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    return UnsafePointer(memory)
  }

  /// What the lists say of a word.
  func classes(of hash: UInt64) -> NameWordClass {
    let bucket = LexiconImage.bucket(hash)
    var place = begin(bucket)
    let end = begin(bucket + 1)
    guard place < end else { return [] }
    // The five signs that the entry of this word begins with, as the eight bytes read hold them.
    let rest = UInt64(LexiconImage.rest(hash))
    var wanted: UInt64 = 0x30_3030_3030
    for sign in 0..<UInt64(5) { wanted += (rest >> (6 * sign) & 0x3F) << (8 * sign) }
    while place < end {
      let at = entries + place * 7 + place >> 4
      let read = UInt64(littleEndian: UnsafeRawPointer(at).loadUnaligned(as: UInt64.self))
      if read & 0xFF_FFFF_FFFF == wanted {
        return palette[Int(read >> 40 & 0xFF) - 0x30 + (Int(read >> 48 & 0xFF) - 0x30) << 6]
      }
      place += 1
    }
    return []
  }

  @inline(__always)
  private func begin(_ bucket: Int) -> Int {
    let at = buckets + bucket * 3 + bucket >> 5
    return Int(at[0]) - 0x30 + (Int(at[1]) - 0x30) << 6 + (Int(at[2]) - 0x30) << 12
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
    NameLexicon.letters(of: String(decoding: word, as: UTF8.self).unicodeScalars.map { $0.value })
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

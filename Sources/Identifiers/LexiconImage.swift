/// The word lists packed into signs of ASCII, so that a program can look words up where they lie and reads nothing first.
///
/// A word is known by the first 42 bits of its hash: twelve name its bucket, thirty stand in its entry beside the number of
/// its classes in the palette. Every number is written in signs of six bits from "0" on, the lowest first; lines are
/// broken so that the packed lists can stand in a file of the program.
struct LexiconImage {
  /// Where each bucket begins among the entries: three signs each, thirty-two on a line.
  private(set) var buckets: [UInt8] = []
  /// Five signs of the hash and two of the classes each, sixteen on a line.
  private(set) var entries: [UInt8] = []
  /// Two signs for each run of three letters, 2048 standing for naught; sixty-four on a line.
  private(set) var weights: [UInt8] = []
  /// The classes that words have, as they occur together.
  private(set) var palette: [UInt32] = []

  /// Packs the lists, but not the names whose hash the test names: so that names can be held out for measuring.
  init(leavingOut isLeftOut: ((UInt64) -> Bool)? = nil) {
    var words: [UInt64: NameWordClass] = [:]
    var counts = NameShape.Counts()
    func read(_ list: StaticString, _ classes: NameWordClass, shapes: Bool = true) {
      let isName = classes.meets([.given, .family])
      var reader = NameListReader()
      reader.read(list, parts: classes == .known) { word, range in
        // Of the names with a hyphen the parts stand in the lists too; of the systems the longer parts count.
        if word.hasHyphen || classes == .known && range.count < 2 { return }
        let key = word.key
        if isName, let isLeftOut, isLeftOut(key) { return }
        words[key, default: []].formUnion(classes)
        if shapes { counts.count(word.letters, asName: isName) }
      }
    }
    read(EmbeddedNames.given, .given)
    read(EmbeddedNames.family, .family)
    read(EmbeddedNames.everyday, .everyday)
    read(EmbeddedNames.own, .everyday)
    read(EmbeddedNames.danish, .everyday)
    read(EmbeddedNames.swedish, .everyday)
    read(EmbeddedNames.english, .everyday)
    read(EmbeddedNames.known, .known)
    read(EmbeddedNames.places, .place)
    // Names that are words too shape neither side.
    read(EmbeddedNames.givenWords, .givenWord, shapes: false)
    read(EmbeddedNames.familyWords, .familyWord, shapes: false)
    LexiconImage.readCues(into: &words)
    pack(words)
    pack(counts.weights)
  }

  private static func readCues(into words: inout [UInt64: NameWordClass]) {
    var heading: NameWordClass = []
    var reader = NameListReader()
    EmbeddedNames.cues.withUTF8Buffer { bytes in
      reader.read(EmbeddedNames.cues) { word, range in
        if word.first == UInt8(ascii: "=") {
          heading = NameWordClass.cues[String(decoding: bytes[range].dropFirst(), as: UTF8.self)] ?? []
        } else if !word.hasHyphen {
          words[word.key, default: []].formUnion(heading)
        }
      }
    }
  }

  // MARK: - Packing

  static let bucketCount = 4096

  @inline(__always)
  static func bucket(_ hash: UInt64) -> Int { Int(hash >> 52) }

  /// What of the hash stands in the entry, below 2 to the 30th.
  @inline(__always)
  static func rest(_ hash: UInt64) -> Int { Int(hash >> 22 & 0x3FFF_FFFF) }

  private mutating func pack(_ words: [UInt64: NameWordClass]) {
    let sorted = words.sorted { $0.key < $1.key }
    palette = Set(words.values.map { $0.rawValue }).sorted()
    let places = Dictionary(uniqueKeysWithValues: palette.enumerated().map { ($1, $0) })
    var begins = [Int](repeating: 0, count: LexiconImage.bucketCount + 1)
    for (place, word) in sorted.enumerated() {
      begins[LexiconImage.bucket(word.key) + 1] = place + 1
      LexiconImage.put(LexiconImage.rest(word.key), signs: 5, into: &entries)
      LexiconImage.put(places[word.value.rawValue] ?? 0, signs: 2, into: &entries)
      if place % 16 == 15 { entries.append(0x0A) }
    }
    for (place, begin) in begins.enumerated() {
      if place > 0 { begins[place] = max(begin, begins[place - 1]) }
      LexiconImage.put(begins[place], signs: 3, into: &buckets)
      if place % 32 == 31 { buckets.append(0x0A) }
    }
    // An entry is read eight bytes at a time.
    entries.append(contentsOf: [0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30, 0x30])
  }

  private mutating func pack(_ shapes: [Int16]) {
    for (place, weight) in shapes.enumerated() {
      LexiconImage.put(Int(weight) + NameShape.naught, signs: 2, into: &weights)
      if place % 64 == 63 { weights.append(0x0A) }
    }
  }

  private static func put(_ number: Int, signs: Int, into text: inout [UInt8]) {
    precondition(number >= 0 && number < 1 << (6 * signs), "the lists have outgrown their packing")
    for sign in 0..<signs { text.append(UInt8(0x30 + (number >> (6 * sign)) & 0x3F)) }
  }
}

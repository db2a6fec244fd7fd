/// Reads an embedded list word by word, without making a text of each.
struct NameListReader {
  /// The folded letters of the word.
  private(set) var letters: [UInt8] = []
  /// Whether a hyphen stands in the word.
  private(set) var hasHyphen = false
  /// The first byte of the word.
  private(set) var first: UInt8 = 0

  /// Calls for each word between blanks; with `parts`, for each part between hyphens.
  mutating func read(_ list: StaticString, parts: Bool = false, _ body: (NameListReader, Range<Int>) -> Void) {
    letters.reserveCapacity(64)
    list.withUTF8Buffer { bytes in
      NameLetters.table.withUnsafeBufferPointer { table in
        var place = 0
        var start = 0
        begin()
        while place < bytes.count {
          let byte = bytes[place]
          if byte <= 0x20 || parts && byte == 0x2D {
            if place > start { body(self, start..<place) }
            begin()
            place += 1
            start = place
            continue
          }
          if place == start { first = byte }
          if byte == 0x2D { hasHyphen = true }
          let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          var value = length == 1 ? UInt32(byte) : UInt32(byte) & (0xFF >> UInt32(length + 1))
          for offset in 1..<max(1, length) { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
          add(NameLetters.entry(value, table) & 0x1F)
          place += length
        }
        if place > start { body(self, start..<place) }
      }
    }
  }

  private mutating func begin() {
    letters.removeAll(keepingCapacity: true)
    hasHyphen = false
  }

  private mutating func add(_ letter: UInt8) {
    guard letter != 0 else { return }
    if let last = letters.last, let joined = NameLexicon.joined(last, letter) {
      letters[letters.count - 1] = joined
    } else {
      letters.append(letter)
    }
  }

  /// The hash of the folded letters.
  var key: UInt64 {
    var hash = NameLexicon.seed
    for letter in letters { hash = NameLexicon.hash(hash, adding: UInt64(letter)) }
    return hash
  }
}

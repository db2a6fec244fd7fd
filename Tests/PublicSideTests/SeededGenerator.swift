/// A generator that gives the same numbers for the same seed (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A text of signs that are hard on formats.
  mutating func text(upTo length: Int) -> String {
    let signs = Array("ab;,\t\"'\n\r\\=+-@0 .æøåÅ€😀\u{0}\u{301}\u{2028}\u{FEFF}".unicodeScalars)
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      text.unicodeScalars.append(signs[Int.random(in: signs.indices, using: &self)])
    }
    return text
  }
}

/// The two halves of the corpus.
///
/// The half of a name, a street, a sentence around an identifier or a way of spelling follows from its letters alone,
/// so that it is the same for every seed and stays when something is added. Ordinary sentences and e-mail addresses
/// are parted by the list they stand in instead: twice a held-out half was looked at, became open as a whole and was
/// followed by a new one, written by somebody who had not seen the recognisers (``HeldOutDanishPatterns`` and its
/// like). Makers of recognisers look at the open half only.
enum CorpusHalf: String, CaseIterable, Sendable {
  case open
  case heldOut = "held-out"

  /// The half that a word belongs to, or a spelling's name where its list tells no half.
  ///
  /// The hash is FNV-1a of 64 bits (Fowler, Noll and Vo), finished as in SplitMix64, as its last bit alone is the parity
  /// of the bytes.
  static func of(_ word: String) -> CorpusHalf {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ hash >> 30) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ hash >> 27) &* 0x94D0_49BB_1331_11EB
    return (hash ^ hash >> 31) & 1 == 0 ? .open : .heldOut
  }

  /// Those of a list that belong to this half.
  func part(of words: [String]) -> [String] { words.filter { CorpusHalf.of($0) == self } }
}

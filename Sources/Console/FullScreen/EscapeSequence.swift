/// One sequence that begins with an escape byte, and the key that sends it.
struct EscapeSequence {
  /// The bytes of the sequence.
  let length: Int
  /// The key; nil for a sequence that none of ours sends.
  let key: Key?
  let startsPaste: Bool

  /// Reads a sequence from its escape byte on; nil while it is not whole.
  init?(_ bytes: ArraySlice<UInt8>, longest: Int) {
    let bytes = Array(bytes.prefix(longest))
    guard bytes.count >= 2 else { return nil }
    switch bytes[1] {
    case UInt8(ascii: "["):
      guard bytes.count >= 3 else { return nil }
      if bytes[2] == UInt8(ascii: "[") {
        // The Linux console's F1…F5.
        guard bytes.count >= 4 else { return nil }
        let number = Int(bytes[3]) - 0x40
        self.init(length: 4, key: (1...5).contains(number) ? .function(number) : nil)
        return
      }
      let body = bytes.dropFirst(2)
      guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
        guard bytes.count >= longest else { return nil }
        self.init(length: longest, key: nil)
        return
      }
      // Anything but a final byte breaks the sequence off and is read anew.
      guard (0x40...0x7E).contains(bytes[end]) else {
        self.init(length: end, key: nil)
        return
      }
      let parameters = bytes[2..<end].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      let first = parameters.first.map { EscapeSequence.number($0) } ?? 0
      let final = Unicode.Scalar(bytes[end])
      if final == "~", first == 200 {
        self.init(length: end + 1, key: nil, startsPaste: true)
      } else {
        self.init(length: end + 1, key: final == "~" ? EscapeSequence.numbered(first) : EscapeSequence.lettered(final))
      }
    case UInt8(ascii: "O"):
      guard bytes.count >= 3 else { return nil }
      self.init(length: 3, key: EscapeSequence.keypad(Unicode.Scalar(bytes[2])))
    default:
      self.init(length: 1, key: .escape)
    }
  }

  private init(length: Int, key: Key?, startsPaste: Bool = false) {
    self.length = length
    self.key = key
    self.startsPaste = startsPaste
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    guard digits.count <= 4, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return -1 }
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }

  /// Keys that end in a letter; the modifiers before it do not matter.
  private static func lettered(_ final: Unicode.Scalar) -> Key? {
    switch final {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .shiftTab
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  /// Keys that end in a tilde after a number.
  private static func numbered(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// Keys of a terminal in application mode.
  private static func keypad(_ final: Unicode.Scalar) -> Key? {
    switch final {
    case "M": return .enter
    case "p"..."y":
      return .character(Character(Unicode.Scalar(UInt8(final.value - 0x40))))
    default: return lettered(final)
    }
  }
}

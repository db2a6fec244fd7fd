/// Makes keys of the bytes that a terminal sends, however the bytes are cut into reads.
///
/// A lone escape byte may be the escape key or the start of a longer sequence: it waits until ``settle()`` says that
/// nothing more came. Escape followed by an ordinary character is two keys, since a slow link joins what a hand parted.
/// Sequences that no key of ours sends are dropped.
///
/// Source: ECMA-48, section 5.4, for the shape of sequences; xterm's control sequences, the Linux console and rxvt for
/// their meaning.
public struct KeyDecoder: Sendable {
  private var pending: [UInt8] = []
  private var pasted: [UInt8]?

  private static let escape: UInt8 = 0x1B
  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// A sequence that is longer than this is noise.
  private static let longest = 32

  /// Makes a decoder that has seen nothing.
  public init() {}

  /// How long to wait for more before ``settle()``, in seconds; nil when nothing is half read.
  ///
  /// - Parameter escapeDelay: How long a lone escape byte waits.
  public func patience(escapeDelay: Double) -> Double? {
    if pasted != nil { return 2 }
    if pending.isEmpty { return nil }
    return pending == [KeyDecoder.escape] ? escapeDelay : max(0.5, escapeDelay)
  }

  /// Takes bytes and gives the keys that are whole.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    if pasted == nil { pending += bytes } else { collect(Array(bytes), &keys) }
    decode(&keys)
    return keys
  }

  /// Says that nothing more came: what waits is taken as it stands.
  public mutating func settle() -> [Key] {
    var keys: [Key] = []
    if let pasted {
      self.pasted = nil
      keys.append(KeyDecoder.paste(pasted))
    } else if pending.first == KeyDecoder.escape {
      keys.append(.escape)
      // "Esc" and "[" pressed one after the other look like the start of a sequence; anything longer is one cut short.
      let rest = pending.count == 2 ? pending[1] : nil
      pending = []
      if let rest { keys += feed(CollectionOfOne(rest)) }
    } else {
      let text = String(decoding: pending, as: UTF8.self)
      pending = []
      KeyDecoder.append(text, &keys)
    }
    return keys
  }

  private mutating func decode(_ keys: inout [Key]) {
    var index = 0
    while index < pending.count {
      let byte = pending[index]
      if byte == KeyDecoder.escape {
        guard let sequence = EscapeSequence(pending[index...], longest: KeyDecoder.longest) else { break }
        index += sequence.length
        if sequence.startsPaste {
          let rest = Array(pending[index...])
          pending = []
          index = 0
          pasted = []
          collect(rest, &keys)
        } else if let key = sequence.key {
          keys.append(key)
        }
      } else if let key = KeyDecoder.control(byte) {
        keys.append(key)
        index += 1
      } else {
        let end = textEnd(from: index)
        KeyDecoder.append(String(decoding: pending[index..<end.whole], as: UTF8.self), &keys)
        index = end.whole
        if end.isCut { break }
      }
    }
    pending.removeFirst(index)
  }

  /// Gathers a paste until its end; what follows the end waits to be decoded.
  private mutating func collect(_ bytes: [UInt8], _ keys: inout [Key]) {
    guard var text = pasted else { return }
    let end = KeyDecoder.pasteEnd
    for (index, byte) in bytes.enumerated() {
      text.append(byte)
      if byte == end[end.count - 1], text.suffix(end.count).elementsEqual(end) {
        text.removeLast(end.count)
        keys.append(KeyDecoder.paste(text))
        pasted = nil
        pending = Array(bytes[(index + 1)...])
        return
      }
    }
    pasted = text
  }

  /// The end of the text that begins at an index, and whether its last character may still grow.
  private func textEnd(from start: Int) -> (whole: Int, isCut: Bool) {
    var end = start
    while end < pending.count, pending[end] >= 0x20, pending[end] != 0x7F { end += 1 }
    guard end == pending.count else { return (end, false) }
    for back in 1...3 where end - back >= start {
      let byte = pending[end - back]
      if byte & 0xC0 == 0x80 { continue }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      if length > back { return (end - back, true) }
      break
    }
    // A joiner at the end says that the next picture belongs to this one.
    guard pending[start..<end].suffix(3) == [0xE2, 0x80, 0x8D] else { return (end, false) }
    let text = String(decoding: pending[start..<end], as: UTF8.self)
    return (end - (text.last?.utf8.count ?? 0), true)
  }

  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: .tab
    case 0x08, 0x7F: .backspace
    case 0x00: .control("@")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: nil
    }
  }

  private static func append(_ text: String, _ keys: inout [Key]) {
    for character in text where isTyped(character) { keys.append(.character(character)) }
  }

  /// Broken bytes, and controls that came as characters, are nobody's keys.
  private static func isTyped(_ character: Character) -> Bool {
    character != "\u{FFFD}" && character.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
  }

  private static func paste(_ bytes: [UInt8]) -> Key {
    let text = String(decoding: bytes, as: UTF8.self)
    return .paste(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
  }
}

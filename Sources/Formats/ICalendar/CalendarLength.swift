/// How long an event lasts.
struct CalendarLength: Hashable {
  /// The minutes, 0 or more.
  var minutes: Int
  /// Whether they run on the clock of UTC, so that a change of the clock between start and end is counted in.
  var isExact: Bool

  /// Reads a duration such as `P1DT2H30M` or `P2W` (RFC 5545, 3.3.6); nil for anything else and for one below zero.
  static func minutes(ofDuration text: some StringProtocol) -> Int? {
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
    var seconds = 0
    var isTime = false
    var number: Int?
    for byte in bytes {
      if byte &- 0x30 < 10 {
        number = (number ?? 0) * 10 + Int(byte - 0x30)
        guard number ?? 0 < 10_000_000 else { return nil }
        continue
      }
      if byte == UInt8(ascii: "T"), !isTime, number == nil {
        isTime = true
        continue
      }
      guard let value = number else { return nil }
      number = nil
      switch (byte, isTime) {
      case (UInt8(ascii: "W"), false): seconds += value * 604_800
      case (UInt8(ascii: "D"), false): seconds += value * 86_400
      case (UInt8(ascii: "H"), true): seconds += value * 3600
      case (UInt8(ascii: "M"), true): seconds += value * 60
      case (UInt8(ascii: "S"), true): seconds += value
      default: return nil
      }
      // A file full of repeated parts must not overflow the sum.
      guard seconds < 1_000_000_000_000 else { return nil }
    }
    guard number == nil, bytes.last != UInt8(ascii: "T") else { return nil }
    return seconds / 60
  }
}

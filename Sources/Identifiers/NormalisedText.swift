/// A text with all ways of writing the same sign made one, and a map back to the original.
///
/// Digits of every script become ASCII digits, dashes become hyphens, spaces become plain spaces, and signs that take
/// no room are left out. Letters keep their case. Making one takes time linear in the text.
struct NormalisedText {
  /// The Unicode scalar values of the normalised text.
  private(set) var scalars: [UInt32] = []
  /// For each scalar its place in the original text; empty while every scalar stands where it stood.
  private var origins: [Int] = []
  /// For each scalar the place after it in the original text, past its combining marks.
  private var ends: [Int] = []
  private var keepsOrigins = false
  /// The stretches of digits, in order.
  private(set) var runs: [DigitRun] = []
  /// What stands after each stretch of digits, up to the next.
  private(set) var gaps: [DigitGap] = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { fold($0) }
    findDigits()
  }

  var count: Int { scalars.count }

  /// The place in the original text, in Unicode scalars, of a place in the normalised text.
  func original(_ range: Range<Int>) -> Range<Int> {
    guard !origins.isEmpty else { return range }
    return origins[range.lowerBound]..<ends[range.upperBound - 1]
  }

  /// The scalar at a place, or 0 outside the text.
  func scalar(at place: Int) -> UInt32 {
    scalars.indices.contains(place) ? scalars[place] : 0
  }

  // MARK: - Folding

  private mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
    scalars.reserveCapacity(bytes.count)
    var place = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        add(ScalarFolding.ascii(lead), from: place)
      } else {
        // A string's UTF-8 is always well formed, so the lead byte alone tells the length.
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        index += length
        add(ScalarFolding.other(value), from: place)
      }
      place += 1
    }
  }

  private mutating func add(_ folded: ScalarFolding, from place: Int) {
    switch folded {
    case .one(let value):
      append(value, from: place)
    case .two(let first, let second):
      append(first, from: place)
      append(second, from: place)
    case .nothing:
      keepOrigins()
    case .mark(let value):
      keepOrigins()
      if !ends.isEmpty { ends[ends.count - 1] = place + 1 }
      if let last = scalars.last, let composed = ScalarFolding.composed(last, with: value) {
        scalars[scalars.count - 1] = composed
      }
    }
  }

  private mutating func append(_ value: UInt32, from place: Int) {
    if origins.isEmpty, place != scalars.count { keepOrigins() }
    if keepsOrigins {
      origins.append(place)
      ends.append(place + 1)
    }
    scalars.append(value)
  }

  private mutating func keepOrigins() {
    guard !keepsOrigins else { return }
    keepsOrigins = true
    origins = Array(0..<scalars.count)
    ends = Array(1..<(scalars.count + 1))
    origins.reserveCapacity(scalars.capacity)
    ends.reserveCapacity(scalars.capacity)
  }

  // MARK: - Digits

  private mutating func findDigits() {
    var place = 0
    while place < scalars.count {
      guard ASCII.isHex(scalars[place]) else {
        place += 1
        continue
      }
      // Identifiers made by machines (UUIDs, digests) hold digits by chance and are stepped over whole.
      var end = place + 1
      while end < scalars.count, ASCII.isHex(scalars[end]) || scalars[end] == ASCII.hyphen { end += 1 }
      if !MachineIdentifier.fits(scalars[place..<end]) { findDigits(in: place..<end) }
      place = end
    }
    gaps.reserveCapacity(runs.count)
    for index in runs.indices.dropLast() {
      gaps.append(DigitGap(scalars[runs[index].end..<runs[index + 1].start]))
    }
    if !runs.isEmpty { gaps.append(.end) }
  }

  private mutating func findDigits(in range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let start = place
      var value: UInt64 = 0
      while place < range.upperBound, ASCII.isDigit(scalars[place]) {
        value = value &* 10 &+ UInt64(scalars[place] - ASCII.zero)
        place += 1
      }
      if place > start {
        runs.append(DigitRun(start: start, end: place, value: value))
      } else {
        place += 1
      }
    }
  }
}

/// Folds a text into one spelling for each sign, and keeps where each sign came from.
struct TextFolder {
  /// The Unicode scalar values of the folded text.
  private(set) var scalars: [UInt32] = []
  /// For each scalar its place in the original text; empty while every scalar stands where it stood.
  private(set) var origins: [Int] = []
  /// For each scalar the place after it in the original text, past its combining marks.
  private(set) var ends: [Int] = []
  private var keepsOrigins = false

  mutating func fold(_ bytes: UnsafeBufferPointer<UInt8>) {
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
}

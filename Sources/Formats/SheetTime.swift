/// A time of day as a cell of a sheet has it.
public enum SheetTime {
  /// Minutes after midnight, 0…1439, of `13:45`, `13.45`, `13:45:10`, `kl. 13.45`, `13`, or of the fraction of a day that
  /// a spreadsheet stores, `0,573`; nil for anything else.
  public static func minute(_ text: some StringProtocol) -> Int? {
    minute(SheetNumber.trimmed(text))
  }

  static func minute(_ trimmed: ArraySlice<UInt8>) -> Int? {
    var bytes = trimmed
    if bytes.starts(with: "kl".utf8) || bytes.starts(with: "Kl".utf8) {
      bytes = bytes.dropFirst(2)
      if bytes.first == UInt8(ascii: ".") { bytes = bytes.dropFirst() }
      bytes = bytes.drop { $0 == 0x20 }
    }
    if bytes.starts(with: "0,".utf8) || (bytes.starts(with: "0.".utf8) && bytes.count > 4) {
      let fraction = bytes.dropFirst(2)
      guard !fraction.isEmpty, fraction.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
      return minute(ofFraction: fraction)
    }
    let parts = bytes.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    guard (1...3).contains(parts.count), (1...2).contains(parts[0].count) else { return nil }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard part.allSatisfy({ $0 &- 0x30 < 10 }), index == 0 || part.count == 2 else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    guard numbers[0] < 24, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
    return numbers[0] * 60 + (numbers.count > 1 ? numbers[1] : 0)
  }

  /// The minute of a fraction of a day, given by its digits after the comma; rounded, as spreadsheets cut fractions.
  static func minute(ofFraction digits: some Collection<UInt8>) -> Int {
    var share = 0.0
    var unit = 0.1
    for digit in digits {
      share += Double(digit - 0x30) * unit
      unit /= 10
    }
    return min(1439, Int((share * 1440).rounded()))
  }
}

/// The sign that separates a number's whole part from its decimals.
public enum DecimalSign: String, CaseIterable, Hashable, Sendable {
  /// As in Danish and Swedish: 1.234,5 and 1 234,5.
  case comma = ","
  /// As programs write: 1,234.5.
  case point = "."
}

/// A number as a cell of a sheet has it.
public enum SheetNumber {
  /// The number in a cell; nil for anything else.
  ///
  /// Thousands may be separated by blanks or by the sign that the decimals do not use, in groups of three. A sign before
  /// the number is read; a unit after it is not.
  public static func value(_ text: some StringProtocol, decimal: DecimalSign) -> Double? {
    let bytes = trimmed(text)
    let comma = decimal.rawValue.utf8.first
    let group = decimal == .comma ? UInt8(ascii: ".") : UInt8(ascii: ",")
    var whole = 0.0
    var unit = 1.0
    var run = 0
    var isGrouped = false
    var hasDigits = false
    var inDecimals = false
    var isNegative = false
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x30...0x39:
        hasDigits = true
        if inDecimals {
          unit /= 10
          whole += Double(byte - 0x30) * unit
        } else {
          run += 1
          whole = whole * 10 + Double(byte - 0x30)
        }
      case comma where !inDecimals && hasDigits && (!isGrouped || run == 3):
        inDecimals = true
      case group, 0x20:
        guard !inDecimals, isGrouped ? run == 3 : (1...3).contains(run) else { return nil }
        isGrouped = true
        run = 0
      case UInt8(ascii: "-") where offset == 0: isNegative = true
      case UInt8(ascii: "+") where offset == 0: break
      default: return nil
      }
    }
    guard hasDigits, bytes.last.map({ $0 &- 0x30 < 10 }) == true, !isGrouped || inDecimals || run == 3 else {
      return nil
    }
    return isNegative ? -whole : whole
  }

  /// A cell's UTF-8 without blanks around it; no-break spaces become plain ones.
  static func trimmed(_ text: some StringProtocol) -> ArraySlice<UInt8> {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte == 0xA0, bytes.last == 0xC2 {
        bytes[bytes.count - 1] = 0x20
      } else {
        bytes.append(byte == 0x09 ? 0x20 : byte)
      }
    }
    // The narrow no-break space, U+202F, stands between thousands too.
    while let start = bytes.indices.dropLast(2).first(where: {
      bytes[$0] == 0xE2 && bytes[$0 + 1] == 0x80 && bytes[$0 + 2] == 0xAF
    }) {
      bytes.replaceSubrange(start...(start + 2), with: [0x20])
    }
    let first = bytes.firstIndex { $0 != 0x20 } ?? bytes.endIndex
    let last = bytes.lastIndex { $0 != 0x20 } ?? bytes.endIndex
    return first == bytes.endIndex ? [] : bytes[first...last]
  }
}

/// Tells identifiers that machines make from what people write.
enum MachineIdentifier {
  /// Whether a whole stretch of hexadecimal digits and hyphens is a UUID (RFC 9562) or a digest of 32, 40, 64 or 128
  /// digits with letters among them.
  static func fits(_ stretch: ArraySlice<UInt32>) -> Bool {
    switch stretch.count {
    case 36: isUUID(stretch)
    case 32, 40, 64, 128: isDigest(stretch)
    default: false
    }
  }

  private static func isUUID(_ stretch: ArraySlice<UInt32>) -> Bool {
    for (offset, value) in stretch.enumerated() {
      let wantsHyphen = offset == 8 || offset == 13 || offset == 18 || offset == 23
      guard (value == ASCII.hyphen) == wantsHyphen else { return false }
    }
    let variant = stretch[stretch.startIndex + 19] | 0x20
    return (0x38...0x39).contains(variant) || (0x61...0x62).contains(variant)
  }

  private static func isDigest(_ stretch: ArraySlice<UInt32>) -> Bool {
    var letters = 0
    for value in stretch {
      guard value != ASCII.hyphen else { return false }
      if ASCII.isLetter(value) { letters += 1 }
    }
    return letters >= 4
  }
}

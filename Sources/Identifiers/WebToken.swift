/// Tells a key that a machine made from words.
enum WebToken {
  /// Whether a part of a link is a key: letters and digits in turn, and at least twelve of them without a hyphen.
  static func fits(_ part: ArraySlice<UInt32>) -> Bool {
    guard part.count >= 12 else { return false }
    if MachineIdentifier.fits(part) || isUUID(part) { return true }
    for piece in part.split(whereSeparator: { !ASCII.isWordSign($0) }) where isKey(piece) { return true }
    return false
  }

  /// Eight, four, four, four and twelve hexadecimal digits, of whatever version.
  private static func isUUID(_ part: ArraySlice<UInt32>) -> Bool {
    let groups = part.split(separator: ASCII.hyphen, omittingEmptySubsequences: false)
    return groups.map { $0.count } == [8, 4, 4, 4, 12] && groups.allSatisfy { $0.allSatisfy(ASCII.isHex) }
  }

  /// Whether a part after a word such as "invite" is a key: six signs or more with capitals or digits inside.
  static func isShortKey(_ part: ArraySlice<UInt32>) -> Bool {
    part.count >= 6 && part.dropFirst().contains { ASCII.isUpper($0) || ASCII.isDigit($0) }
      && part.contains { !ASCII.isUpper($0) }
  }

  private static func isKey(_ piece: ArraySlice<UInt32>) -> Bool {
    guard piece.count >= 12 else { return false }
    var changes = 0
    var digits = 0
    var previous = -1
    for value in piece {
      let kind = ASCII.isDigit(value) ? 0 : ASCII.isUpper(value) ? 1 : 2
      if kind == 0 { digits += 1 }
      if kind != previous { changes += 1 }
      previous = kind
    }
    if digits >= 2, digits < piece.count { return changes >= 5 }
    // No digits: capitals in the middle, again and again.
    return digits < 2 && piece.count >= 16 && changes * 3 >= piece.count
  }
}

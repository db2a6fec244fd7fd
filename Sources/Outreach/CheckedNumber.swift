/// Numbers that must lie in a range before they are stored.
enum CheckedNumber {
  /// The number, if it lies in the range.
  ///
  /// - Throws: ``OutreachFault/outOfRange(field:from:to:)``.
  @discardableResult
  static func of(_ number: Int, _ field: String, in range: ClosedRange<Int>) throws -> Int {
    guard range.contains(number) else {
      throw OutreachFault.outOfRange(field: field, from: range.lowerBound, to: range.upperBound)
    }
    return number
  }
}

/// Names of options and commands in their different spellings.
enum OptionName {
  /// The name in camelCase: `age-band` is `ageBand`.
  static func field(_ name: String) -> String {
    let parts = name.split(separator: "-")
    return parts.enumerated()
      .map { $0.offset == 0 ? String($0.element) : $0.element.prefix(1).uppercased() + $0.element.dropFirst() }
      .joined()
  }

  /// Whether a declared name keeps the spelling that every shell and every completion script can take.
  static func isWellFormed(_ name: String) -> Bool {
    guard let first = name.utf8.first, let last = name.utf8.last, first != dash, last != dash else { return false }
    return name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == dash }
  }

  /// A mistyped name if it may be repeated to the user, else nil.
  ///
  /// Words on a command line can be anything, a telephone number or a person's name among them. Only lower-case
  /// letters, digits and dashes without a run of four digits are ever repeated, and nothing long.
  static func repeatable(_ typed: String) -> String? {
    guard !typed.isEmpty, typed.utf8.count <= 30 else { return nil }
    var run = 0
    for byte in typed.utf8 {
      guard isLetter(byte) || isDigit(byte) || byte == dash else { return nil }
      run = isDigit(byte) ? run + 1 : 0
      if run >= 4 { return nil }
    }
    return typed
  }

  private static let dash = UInt8(ascii: "-")
  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}

/// One line of a calendar: a name, parameters and a value.
struct CalendarLine {
  /// The number of the line in the file, counted from 1.
  let number: Int
  /// The name in capitals.
  let name: String
  /// The value as written.
  let value: String
  private let parameters: [(name: String, value: String)]

  /// Takes a line apart; nil where it has no name or no value.
  init?(_ bytes: [UInt8], number: Int) {
    var index = 0
    func word() -> String? {
      let start = index
      while index < bytes.count, CalendarLine.isNameByte(bytes[index]) { index += 1 }
      return index == start ? nil : String(decoding: bytes[start..<index], as: UTF8.self).uppercased()
    }
    guard let name = word() else { return nil }
    var parameters: [(name: String, value: String)] = []
    while index < bytes.count, bytes[index] == UInt8(ascii: ";") {
      index += 1
      guard let key = word(), index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return nil }
      index += 1
      let start = index
      var isQuoted = false
      while index < bytes.count {
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if !isQuoted, byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") { break }
        index += 1
      }
      let value = bytes[start..<index].filter { $0 != UInt8(ascii: "\"") }
      parameters.append((key, String(decoding: value, as: UTF8.self)))
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ":") else { return nil }
    self.number = number
    self.name = name
    self.parameters = parameters
    value = String(decoding: bytes[(index + 1)...], as: UTF8.self)
  }

  /// The value of a parameter; nil where there is none.
  func parameter(_ name: String) -> String? {
    parameters.first { $0.name == name }?.value
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}

/// Invented numbers as texts of digits.
enum Digits {
  /// So many random digits.
  static func random(_ count: Int, using generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in String(Int.random(in: 0...9, using: &generator)) }.joined()
  }

  /// A number with leading zeros.
  static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  /// Cuts a text into parts of these lengths; the last takes the rest.
  static func cut(_ text: String, _ lengths: Int...) -> [String] {
    var rest = text[...]
    var parts: [String] = []
    for length in lengths {
      parts.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    if !rest.isEmpty { parts.append(String(rest)) }
    return parts
  }

  /// Cuts a text into parts of one length.
  static func groups(_ text: String, of length: Int) -> [String] {
    stride(from: 0, to: text.count, by: length).map { String(text.dropFirst($0).prefix(length)) }
  }

  /// The text with its Luhn check digit.
  static func withLuhn(_ text: String) -> String {
    var sum = 0
    for (index, digit) in text.reversed().enumerated() {
      let value = (digit.wholeNumberValue ?? 0) * (index.isMultiple(of: 2) ? 2 : 1)
      sum += value > 9 ? value - 9 : value
    }
    return text + String((10 - sum % 10) % 10)
  }

  /// The text with its check digit modulus 11; nil where there is none.
  static func withModulus11(_ text: String, _ weights: [Int]) -> String? {
    let sum = zip(text, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    let check = (11 - sum % 11) % 11
    return check == 10 ? nil : text + String(check)
  }

  /// An account with the country and check digits of an IBAN (ISO 7064, modulus 97).
  static func iban(_ country: String, _ account: String) -> String {
    var rest = 0
    for scalar in (account + country + "00").unicodeScalars {
      let value = Int(scalar.value)
      let digit = value < 58 ? value - 48 : value - 55
      rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97
    }
    return country + padded(98 - rest, 2) + account
  }

  /// A check digit of a machine-readable zone (ICAO 9303).
  static func zoneCheck(_ text: String) -> String {
    let sum = text.unicodeScalars.enumerated().reduce(0) { sum, next in
      let value = Int(next.element.value)
      let number = value < 58 ? value - 48 : value - 55
      return sum + (next.element == "<" ? 0 : number) * [7, 3, 1][next.offset % 3]
    }
    return String(sum % 10)
  }
}

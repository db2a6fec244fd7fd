/// Invented numbers with the check digits that their kinds have.
enum InventedNumbers {
  // MARK: - Check digits

  /// The digit that makes a number pass the test of Luhn (ISO/IEC 7812-1, annex B).
  static func luhnDigit(after digits: String) -> String {
    var sum = 0
    for (place, digit) in values(digits).reversed().enumerated() {
      let value = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
    }
    return String((10 - sum % 10) % 10)
  }

  /// The sum of digits times weights modulo 11.
  static func modulus11(_ digits: String, _ weights: [Int]) -> Int {
    zip(values(digits), weights).reduce(0) { $0 + $1.0 * $1.1 } % 11
  }

  /// The remainder modulo 97 of digits and letters, where A is 10 and Z is 35 (ISO 13616).
  static func modulus97(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { sum, scalar in
      let value = Int(scalar.value)
      return value >= 65 ? (sum * 100 + value - 55) % 97 : (sum * 10 + value - 48) % 97
    }
  }

  private static func values(_ digits: String) -> [Int] { digits.utf8.map { Int($0) - 48 } }

  // MARK: - Things

  /// The ISBN of a book in one of its usual spellings.
  static func isbn(using random: inout SeededGenerator) -> String {
    let head = random.pick(["97887", "97891", "97801"]) + random.digits(7)
    let number = head + eanDigit(after: head)
    guard random.chance(0.5) else { return number }
    let parts = [
      number.prefix(3), number.dropFirst(3).prefix(2), number.dropFirst(5).prefix(4), number.dropFirst(9).prefix(3),
    ]
    return (parts + [number.suffix(1)]).joined(separator: "-")
  }

  /// The EAN number of a public office.
  static func ean(using random: inout SeededGenerator) -> String {
    let head = "579800" + random.digits(6)
    return head + eanDigit(after: head)
  }

  /// The CVR number of a society, eight digits with modulus 11.
  static func cvr(using random: inout SeededGenerator) -> String {
    while true {
      let head = random.digits(7)
      let check = (11 - modulus11(head, [2, 7, 6, 5, 4, 3, 2])) % 11
      if check < 10 { return head + String(check) }
    }
  }

  private static func eanDigit(after head: String) -> String {
    let sum = values(head).enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
    return String((10 - sum % 10) % 10)
  }
}

/// Invented personal numbers of the three countries.
enum Persons {
  /// A CPR number of ten or, with the year in full, twelve digits.
  ///
  /// Century by the seventh digit and the year as in the table of cpr.dk. Every tenth is a replacement number with 60
  /// added to the day; half of the others pass modulus 11, as most numbers in use do.
  static func cpr(_ count: Int, using random: inout SeededGenerator) -> String {
    let year = random.chance(0.02) ? random.whole(1890...1899) : random.whole(1920...2025)
    let century =
      switch year {
      case ..<1900: [5, 6, 7, 8]
      case ..<1937: [0, 1, 2, 3]
      case ..<2000: [0, 1, 2, 3, 4, 9]
      default: [4, 5, 6, 7, 8, 9]
      }
    let isReplacement = random.chance(0.1)
    let (day, month) = (random.whole(1...28), random.whole(1...12))
    let passes = !isReplacement && random.chance(0.5)
    while true {
      let date = two(day + (isReplacement ? 60 : 0)) + two(month) + two(year % 100)
      let number = date + "\(random.pick(century))" + two(random.whole(0...99)) + "\(random.whole(0...9))"
      if passes, InventedNumbers.modulus11(number, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) != 0 { continue }
      return count == 12 ? number.prefix(4) + "\(year)" + number.suffix(4) : number
    }
  }

  /// A Swedish personal number of ten or twelve digits; a coordination number has 60 added to the day.
  static func swedish(_ count: Int, coordination: Bool, using random: inout SeededGenerator) -> String {
    let year = random.whole(1927...2025)
    let date = two(year % 100) + two(random.whole(1...12)) + two(random.whole(1...28) + (coordination ? 60 : 0))
    let head = date + two(random.whole(1...99)) + "\(random.whole(0...9))"
    let number = head + InventedNumbers.luhnDigit(after: head)
    return count == 12 ? "\(year / 100)" + number : number
  }

  /// A Swedish organisation number of ten digits, or of twelve with 16 before it.
  static func organisation(_ count: Int, using random: inout SeededGenerator) -> String {
    let head = random.pick(["55", "55", "76", "80", "96", "21"]) + "\(random.whole(2...9))" + random.digits(6)
    return (count == 12 ? "16" : "") + head + InventedNumbers.luhnDigit(after: head)
  }

  /// A Norwegian birth number of eleven digits; every tenth is a D number, with 40 added to the day.
  static func norwegian(using random: inout SeededGenerator) -> String {
    while true {
      let year = random.whole(1940...2025)
      let day = random.whole(1...28) + (random.chance(0.1) ? 40 : 0)
      let serial = year < 2000 ? random.whole(0...499) : random.whole(500...999)
      let head = two(day) + two(random.whole(1...12)) + two(year % 100) + "\(serial / 100)" + two(serial % 100)
      let first = (11 - InventedNumbers.modulus11(head, [3, 7, 6, 1, 8, 9, 4, 5, 2])) % 11
      guard first < 10 else { continue }
      let second = (11 - InventedNumbers.modulus11(head + "\(first)", [5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) % 11
      if second < 10 { return head + "\(first)\(second)" }
    }
  }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

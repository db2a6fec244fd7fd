/// The number at which a branch is rung up; never a person's.
public struct BranchTelephone: Hashable, Sendable {
  /// The number without the sign of its country: eight digits in Denmark, and in Sweden six to nine without the first
  /// nought.
  let digits: Int
  /// The country whose plan the number is of.
  private let country: Country

  /// Reads a number as it is typed, with blanks, hyphens and the country's own sign where somebody puts them.
  ///
  /// Sources: the numbering plans of Digitaliseringsstyrelsen (eight digits, none begins with nought) and of Post- och
  /// telestyrelsen (a nought, then six to nine digits; none begins with two noughts).
  ///
  /// - Returns: nil for what is no number of the country.
  public init?(_ text: String, in country: Country) {
    var typed = text.filter { !"  -/().".contains($0) }
    let sign = country == .denmark ? "45" : "46"
    for prefix in ["+" + sign, "00" + sign] where typed.hasPrefix(prefix) {
      typed = (country == .sweden ? "0" : "") + typed.dropFirst(prefix.count)
    }
    let isPlain = !typed.isEmpty && typed.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, typed.count <= 10, let digits = Int(typed) else { return nil }
    let own = String(digits)
    switch country {
    case .denmark: guard typed.count == 8, own.count == 8 else { return nil }
    case .sweden: guard typed.count == own.count + 1, (6...9).contains(own.count) else { return nil }
    }
    self.init(digits: digits, in: country)
  }

  /// The number that stands in the file.
  init(digits: Int, in country: Country) {
    self.digits = digits
    self.country = country
  }

  /// The number as it is written in the country: "12 34 56 78", "042-10 50 00".
  public var text: String {
    let own = Array(String(digits))
    switch country {
    case .denmark: return Self.pairs(own)
    case .sweden:
      let area = Self.areaLength(own)
      return "0" + own.prefix(area) + "-" + Self.pairs(Array(own.dropFirst(area)))
    }
  }

  /// In pairs from the end; of an odd number the first group has three.
  private static func pairs(_ digits: [Character]) -> String {
    let first = digits.count.isMultiple(of: 2) ? 2 : 3
    let starts = [0] + stride(from: first, to: digits.count, by: 2)
    return starts.map { String(digits[$0..<min(digits.count, $0 == 0 ? first : $0 + 2)]) }.joined(separator: " ")
  }

  /// How many digits of a Swedish number tell its area, without the nought.
  private static func areaLength(_ digits: [Character]) -> Int {
    if digits.first == "8" { return 1 }
    let two = String(digits.prefix(2))
    return twoDigitAreas.contains(two) ? 2 : 3
  }

  /// The Swedish areas of two digits after the nought, with those of organisations and mobile telephones.
  private static let twoDigitAreas: Set<String> = [
    "10", "11", "13", "16", "18", "19", "20", "21", "23", "26", "31", "33", "35", "36", "40", "42", "44", "46", "54",
    "60", "63", "70", "72", "73", "76", "77", "79", "90",
  ]
}

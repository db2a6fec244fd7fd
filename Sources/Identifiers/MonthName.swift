/// The names of the months in Danish, Swedish, Norwegian and English, and their short forms.
enum MonthName {
  /// The number of a month by the key of its name.
  static let numbers: [UInt64: Int] = {
    let names = [
      "januar januari january jan", "februar februari february feb febr", "marts mars march mar", "april apr",
      "maj may mai", "juni june jun", "juli july jul", "august augusti aug", "september sept sep",
      "oktober october okt oct", "november nov", "december desember dec des",
    ]
    var numbers: [UInt64: Int] = [:]
    for (index, list) in names.enumerated() {
      for name in list.split(separator: " ") { numbers[key(name)] = index + 1 }
    }
    return numbers
  }()

  /// Words that may stand between day, month and year.
  static let fillers: Set<UInt64> = Set("st nd rd th of e a i den år in the anno".split(separator: " ").map(key))

  private static func key(_ word: Substring) -> UInt64 { TextCue.key(NormalisedText.word(String(word))[...]) }
}

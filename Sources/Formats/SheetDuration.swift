/// A length of time as a cell of a sheet has it, the way that people at a desk write it.
public enum SheetDuration {
  /// Minutes of `12,5`, `10 min.`, `ca. 10 min`, `½ time`, `1 1/2 t`, `1 time 15 min`, `1:15` (hours and minutes),
  /// `en halv time`, `et kvarter` and of a span as `5-10 min`, whose middle it is; nil for anything else.
  public static func minutes(_ text: some StringProtocol, decimal: DecimalSign) -> Double? {
    if let plain = SheetNumber.value(text, decimal: decimal) { return plain }
    let trimmed = String(decoding: SheetNumber.trimmed(text), as: UTF8.self).lowercased()
    if let clock = hoursAndMinutes(trimmed) { return clock }
    return minutes(of: words(trimmed, decimal), decimal)
  }

  /// Words that only say that a number is a guess.
  private static let vague: Set<String> = [
    "ca", "cirka", "omkring", "omtrent", "ung", "ungefär", "circa", "about", "~", "a", "c", "vel",
  ]
  private static let minuteWords: Set<String> = [
    "m", "min", "mins", "minut", "minutter", "minuter", "minutters", "minute", "minutes",
  ]
  private static let hourWords: Set<String> = [
    "t", "h", "time", "timer", "times", "timme", "timmar", "tim", "hour", "hours", "hr",
  ]
  private static let numbers: [String: Double] = [
    "en": 1, "et": 1, "ett": 1, "one": 1, "to": 2, "två": 2, "two": 2, "tre": 3, "three": 3, "fem": 5, "ti": 10,
    "tio": 10, "tyve": 20, "tjugo": 20, "halv": 0.5, "halvt": 0.5, "half": 0.5, "halvanden": 1.5, "½": 0.5,
    "¼": 0.25, "¾": 0.75,
  ]
  private static let quarters: Set<String> = ["kvarter", "kvart", "kvarters"]

  private static func hoursAndMinutes(_ text: String) -> Double? {
    let halves = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(halves.count), let hours = Int(halves[0]), let minutes = Int(halves[1]), hours < 24,
      hours >= 0, (0..<60).contains(minutes), halves[1].count == 2, halves.count == 2 || Int(halves[2]) != nil
    else { return nil }
    return Double(hours * 60 + minutes)
  }

  /// The text cut where digits and letters meet, without what says nothing.
  private static func words(_ text: String, _ decimal: DecimalSign) -> [String] {
    var words: [String] = []
    var kind = 0
    let signs = Array(text)
    for (index, sign) in signs.enumerated() {
      let isInNumber =
        (sign == "," || sign == ".") && kind == 1 && index + 1 < signs.count
        && signs[index + 1].wholeNumberValue != nil
      let now: Int
      if "½¼¾-–/~".contains(sign) {
        now = 3
      } else if sign.wholeNumberValue != nil || isInNumber {
        now = 1
      } else {
        now = sign.isLetter ? 2 : 0
      }
      if now == 0 {
        kind = 0
      } else if now == kind, now != 3 {
        words[words.count - 1].append(sign)
      } else {
        words.append(String(sign))
        kind = now
      }
    }
    return words.filter { !vague.contains($0) && $0 != "og" && $0 != "och" && $0 != "and" }
  }

  private static func minutes(of words: [String], _ decimal: DecimalSign) -> Double? {
    if let dash = words.firstIndex(where: { ["-", "–", "til", "till", "to"].contains($0) }), dash > 0 {
      return middle(Array(words[..<dash]), Array(words[(dash + 1)...]), decimal)
    }
    var sum = 0.0
    var number: Double?
    var hasUnit = false
    var isWhole = true
    var rest = words[...]
    while let word = rest.popFirst() {
      if let value = value(word, &rest, decimal) {
        // "1 ½" is one and a half, "en halv" is a half, and nothing else stands side by side.
        switch number {
        case nil: (number, isWhole) = (value, value >= 1 && value == value.rounded())
        case 1? where value == 0.5 && (word == "halv" || word == "halvt" || word == "half"): number = 0.5
        case let whole? where value < 1 && isWhole: (number, isWhole) = (whole + value, false)
        default: return nil
        }
      } else if let unit = unit(word) {
        sum += (number ?? (quarters.contains(word) ? 1 : .nan)) * unit
        (number, hasUnit) = (nil, true)
      } else {
        return nil
      }
    }
    // A number without a unit counts minutes: "ca. 10", and the end of "1 time 15".
    if let number {
      guard hasUnit || number >= 1 else { return nil }
      sum += number
    } else if !hasUnit {
      return nil
    }
    return sum.isFinite ? sum : nil
  }

  private static func unit(_ word: String) -> Double? {
    if minuteWords.contains(word) { return 1 }
    if hourWords.contains(word) { return 60 }
    return quarters.contains(word) ? 15 : nil
  }

  private static func value(_ word: String, _ rest: inout ArraySlice<String>, _ decimal: DecimalSign) -> Double? {
    guard let value = numbers[word] ?? SheetNumber.value(word, decimal: decimal) else { return nil }
    guard rest.first == "/", let below = rest.dropFirst().first, let divisor = Double(below), divisor > 0 else {
      return value
    }
    rest = rest.dropFirst(2)
    return value / divisor
  }

  private static func middle(_ low: [String], _ high: [String], _ decimal: DecimalSign) -> Double? {
    guard let top = minutes(of: high, decimal) else { return nil }
    // "1-2 timer": the unit at the end is that of both.
    let unit = low.contains { self.unit($0) != nil } ? [] : high.filter { self.unit($0) != nil }
    guard let bottom = minutes(of: low + unit, decimal), bottom <= top else { return nil }
    return (bottom + top) / 2
  }
}

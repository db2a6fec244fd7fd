/// Numbers as people write them: 1.234.567,9 in Danish, 1 234 567,9 in Swedish, 1,234,567.9 in English.
public enum NumberText {
  /// A whole number with the thousands separator of the language (a no-break space in Swedish).
  public static func whole(_ number: Int, in language: LanguageCode) -> String {
    let digits = String(number.magnitude)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped += thousands(language) }
      grouped.append(digit)
    }
    return number < 0 ? minus + grouped : grouped
  }

  /// A number rounded to a fixed count of decimals, half away from zero; `decimals` is 0…6.
  public static func decimal(_ number: Double, decimals: Int, in language: LanguageCode) -> String {
    var scale = 1.0
    for _ in 0..<min(max(decimals, 0), 6) { scale *= 10 }
    let scaled = (number.magnitude * scale).rounded(.toNearestOrAwayFromZero)
    guard number.isFinite, scaled < 9e15 else { return "–" }
    let units = Int(scaled)
    let step = Int(scale)
    var text = whole(units / step, in: language)
    if step > 1 {
      let fraction = String(units % step)
      text += comma(language) + String(repeating: "0", count: String(step).count - 1 - fraction.count) + fraction
    }
    return number < 0 && units > 0 ? minus + text : text
  }

  /// A share of one as per cent: 0.125 is "12,5 %" in Danish and Swedish (no-break space) and "12.5%" in English.
  public static func percent(_ share: Double, decimals: Int = 0, in language: LanguageCode) -> String {
    decimal(share * 100, decimals: decimals, in: language) + (language == .en ? "%" : "\u{A0}%")
  }

  private static let minus = "\u{2212}"

  private static func thousands(_ language: LanguageCode) -> String {
    switch language {
    case .da: "."
    case .sv: "\u{A0}"
    case .en: ","
    }
  }

  private static func comma(_ language: LanguageCode) -> String {
    language == .en ? "." : ","
  }
}

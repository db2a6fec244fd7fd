import Language

extension ReportEstimate {
  /// The figure with its interval: value, then both ends in brackets.
  func written(in language: LanguageCode, decimals: Int?) -> String {
    let parts = parts(in: language, decimals: decimals)
    return "\(parts.value) (\(parts.low)–\(parts.high))"
  }

  /// The figure with its unit, and the ends of the interval without.
  func parts(in language: LanguageCode, decimals: Int?) -> (value: String, low: String, high: String) {
    let text = { (number: Double) in
      unit == .share
        ? NumberText.percent(number, decimals: decimals ?? 0, in: language)
        : NumberText.decimal(number, decimals: decimals ?? 0, in: language)
    }
    return (unit.suffixed(text(value), in: language), text(low), text(high))
  }
}

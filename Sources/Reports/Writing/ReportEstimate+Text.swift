import Language

extension ReportEstimate {
  /// The figure with its interval, as "410 t. (350–470)".
  func written(in language: LanguageCode, decimals: Int?) -> String {
    let places = unit == .share ? (decimals ?? 0) : (decimals ?? (unit == .hours && high < 100 ? 1 : 0))
    let text = { (number: Double) in
      unit == .share
        ? NumberText.percent(number, decimals: places, in: language)
        : NumberText.decimal(number, decimals: places, in: language)
    }
    return ReportPhrase.estimateForm(
      in: language,
      ["value": .text(unit.suffixed(text(value), in: language)), "low": .text(text(low)), "high": .text(text(high))])
  }
}

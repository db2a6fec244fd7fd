import Language

extension ReportVerdict {
  /// The word and the interval, as "flere (+4 % til +22 %)".
  func written(in language: LanguageCode) -> String {
    let word = VerdictPhrase(self)(in: language)
    return span(in: language).map { "\(word) (\($0))" } ?? word
  }

  /// The interval of the change, as "+4 % til +22 %"; nil where nothing can be said.
  func span(in language: LanguageCode) -> String? {
    interval.map { ends in
      VerdictPhrase.span(
        in: language,
        ["low": .text(Self.signed(ends.low, in: language)), "high": .text(Self.signed(ends.high, in: language))])
    }
  }

  /// The mark that stands for the verdict where there is no room for words; a shape, not a colour.
  var mark: String {
    switch self {
    case .more: "▲"
    case .fewer: "▼"
    case .chance: "≈"
    case .unknown: "?"
    }
  }

  private static func signed(_ change: Double, in language: LanguageCode) -> String {
    let text = NumberText.percent(change, in: language)
    return (change * 100).rounded() > 0 ? "+" + text : text
  }
}

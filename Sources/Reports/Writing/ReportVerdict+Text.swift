import Language

extension ReportVerdict {
  /// The word and the interval, as "flere (+4 til +22 %)".
  func written(in language: LanguageCode) -> String {
    let word = VerdictPhrase(self)(in: language)
    return span(in: language).map { "\(word) (\($0))" } ?? word
  }

  /// The interval of the change, as "+4 til +22 %"; nil where nothing can be said.
  func span(in language: LanguageCode) -> String? {
    interval.map { ends in
      VerdictPhrase.span(
        in: language,
        [
          "low": .text(Self.signed(ends.low, NumberText.decimal(ends.low * 100, decimals: 0, in: language))),
          "high": .text(Self.signed(ends.high, NumberText.percent(ends.high, in: language))),
        ])
    }
  }

  /// The mark that stands for the verdict where there is no room for words; a shape, not a colour.
  var mark: String { mark(blocks: true) }

  /// The mark, as a sign of ASCII where nothing else can be drawn.
  func mark(blocks: Bool) -> String {
    switch self {
    case .more: blocks ? "▲" : "+"
    case .fewer: blocks ? "▼" : "-"
    case .chance: blocks ? "≈" : "~"
    case .new: "*"
    case .unknown: "?"
    }
  }

  /// Whether the verdict says that something changed, so that it is worth words in every row.
  var isChange: Bool {
    switch self {
    case .more, .fewer, .new: true
    case .chance, .unknown: false
    }
  }

  /// What the marks among some cells mean, as "≈ ingen sikker forskel"; those that say it beside them may be left out.
  static func key(
    to cells: [ReportCell], in language: LanguageCode, blocks: Bool = true, withChanges: Bool
  ) -> [String] {
    let marks = [
      ReportVerdict.more(low: 0, high: 0), .fewer(low: 0, high: 0), .chance(low: 0, high: 0), .new, .unknown,
    ]
    let used = Set(cells.compactMap { cell in if case .verdict(let verdict) = cell { verdict.code } else { nil } })
    return marks.filter { used.contains($0.code) && (withChanges || !$0.isChange) }
      .map { $0.mark(blocks: blocks) + "\u{A0}" + VerdictPhrase($0)(in: language) }
  }

  private static func signed(_ change: Double, _ text: String) -> String {
    (change * 100).rounded() > 0 ? "+" + text : text
  }
}

import Language

extension ReportCell {
  /// The cell as people read it.
  ///
  /// - Parameter decimals: The decimals of the column; nil for the usual of the kind.
  func written(in language: LanguageCode, decimals: Int? = nil) -> String {
    switch self {
    case .empty: return ""
    case .text(let text): return text
    case .term(let term): return term.label
    case .day(let day): return DayText.short(day, in: language)
    case .count(let number): return NumberText.whole(number, in: language)
    case .share(let share): return NumberText.percent(share, decimals: decimals ?? 0, in: language)
    case .minutes(let minutes):
      return ReportUnit.minutes.suffixed(NumberText.whole(minutes, in: language), in: language)
    case .hours(let hours):
      return ReportUnit.hours.suffixed(NumberText.decimal(hours, decimals: decimals ?? 1, in: language), in: language)
    case .rate(let rate): return NumberText.decimal(rate, decimals: decimals ?? 1, in: language)
    case .money(let amount, let currency):
      return currency.written(NumberText.decimal(amount, decimals: decimals ?? 0, in: language), in: language)
    case .estimate(let estimate): return estimate.written(in: language, decimals: decimals)
    case .verdict(let verdict): return verdict.written(in: language)
    case .notRecorded: return ReportPhrase.notRecorded(in: language)
    case .notCounted: return ReportPhrase.notCounted(in: language)
    case .hidden: return ReportCell.hiddenMark
    }
  }

  /// What stands in the place of a figure that is kept back.
  static let hiddenMark = ".."

  /// The size that a drawing shows; nil where there is no figure.
  var size: Double? {
    switch self {
    case .count(let number), .minutes(let number): Double(number)
    case .share(let number), .hours(let number), .rate(let number), .money(let number, _):
      number.isFinite ? number : nil
    case .estimate(let estimate): estimate.value.isFinite ? estimate.value : nil
    case .empty, .text, .term, .day, .verdict, .notRecorded, .notCounted, .hidden: nil
    }
  }

  /// Whether it stands for all codes together.
  var isTotal: Bool {
    if case .term(let term) = self { term.code == ReportTerm.totalCode } else { false }
  }

  /// Whether the cell leans right, as figures do.
  var isFigure: Bool {
    switch self {
    case .empty, .text, .term, .day, .verdict: false
    default: true
    }
  }
}

import Language
import Reports
import Site
import Statistics

/// The part of a year that a report is about: all of it, a half, a quarter, or a month; or the latest twelve months.
struct FiguresPart: Hashable, Sendable {
  /// The value in a form: `latest`, `year`, or what stands after the year in a period, as `Q1` or `03`.
  let code: String

  /// All of a year.
  static let year = FiguresPart(code: "year")

  /// The twelve whole months before today, whatever year is chosen.
  static let latest = FiguresPart(code: "latest")

  /// Every part in the order of a list.
  static let all: [FiguresPart] =
    [latest, year] + (1...2).map { FiguresPart(code: "H\($0)") } + (1...4).map { FiguresPart(code: "Q\($0)") }
    + (1...12).map { month($0) }

  /// A month, 1…12.
  static func month(_ month: Int) -> FiguresPart { FiguresPart(code: (month < 10 ? "0" : "") + String(month)) }

  /// The period as the command line takes it.
  func period(of year: String, on today: Day) -> String {
    switch self {
    case .latest: OverviewReport.usualPeriod(on: today).code
    case .year: year
    default: "\(year)-\(code)"
    }
  }

  /// Its name without the year.
  func name(in language: LanguageCode) -> String {
    if self == .latest { return FiguresPhrase.latest(in: language) }
    if self == .year { return FiguresPhrase.wholeYear(in: language) }
    let number = Int(code.filter { $0.isNumber }) ?? 0
    return switch code.first {
    case "H": (number == 1 ? FiguresPhrase.firstHalf : .secondHalf)(in: language)
    case "Q": FiguresPhrase.quarter(in: language, ["n": .number(number)])
    default: DayText.monthName(number)[language]
    }
  }
}

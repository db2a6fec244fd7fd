import Console
import Language
import Reports
import Statistics

/// The options that all reports share.
enum ReportOptions {
  static let period = Option<Period>(
    "period", short: "p", value: ReportCommandPhrase.periodValue.wording, help: ReportCommandPhrase.period.wording
  ) { try Period($0) }

  static let purpose = Option<ReportAudience>.choice(
    "for", help: ReportCommandPhrase.purpose.wording, of: ReportAudience.self)

  static let format = Option<ReportFormat>.choice(
    "format", help: ReportCommandPhrase.format.wording, of: ReportFormat.self)

  static let output = Option.text(
    "output", value: SessionListPhrase.file.wording, help: ReportCommandPhrase.output.wording)

  static let weeks = Option<[ISOWeek]>(
    "weeks", value: ReportCommandPhrase.weeksValue.wording, help: ReportCommandPhrase.weeks.wording, isRepeated: true
  ) { word in
    let words = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let weeks = words.compactMap { ISOWeek(iso: $0) }
    return weeks.count == words.count ? weeks : nil
  }

  static let hourCost = Option<Double>(
    "hour-cost", value: ReportCommandPhrase.costValue.wording, help: ReportCommandPhrase.hourCost.wording
  ) { word in
    // A comma is what people here write; a plain number is all that is meant.
    let plain = word.replacing(",", with: ".")
    guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), let cost = Double(plain), cost > 0,
      cost < 100_000
    else { return nil }
    return cost
  }

  static let task = Option.text("task", value: OptionPhrase.code.wording, help: TrendCommandPhrase.task.wording)

  static let drawn = Option<Period>(
    "period", short: "p", value: ReportCommandPhrase.periodValue.wording, help: TrendCommandPhrase.period.wording
  ) { try Period($0) }

  static let step = Option<SeriesLength>.choice(
    "step", help: TrendCommandPhrase.step.wording, of: SeriesLength.self)

  static let all: [any OptionDeclaration] = [period, OfficeOptions.branch, purpose, format, output]
}

/// The forms of a report.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, html, csv, excel, json
}

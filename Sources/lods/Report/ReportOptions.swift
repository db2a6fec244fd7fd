import Console
import Language
import Reports

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

  static let all: [any OptionDeclaration] = [period, OfficeOptions.branch, purpose, format, output]
}

/// The forms of a report.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, html, csv, excel, json
}

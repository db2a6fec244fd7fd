import Console
import Formats
import Language
import Municipality
import Office
import Records
import Reports
import Statistics

/// What a user asked of a report, and how it is handed over.
struct ReportRequest {
  let office: Office
  let period: Period
  let branch: String?
  let discretion: Discretion
  let today: Day
  private let invocation: Invocation
  private let context: LodsContext

  /// Reads the options; without a period the last whole month is meant.
  ///
  /// - Parameter asksPeriod: whether the command has the options of period and branch.
  init(_ invocation: Invocation, _ context: LodsContext, asksPeriod: Bool = true) throws {
    self.invocation = invocation
    self.context = context
    office = try context.office(invocation)
    today = office.clock.today
    period = (asksPeriod ? invocation[ReportOptions.period] : nil) ?? Period(monthOf: today.firstOfMonth.adding(-1))
    branch = asksPeriod ? invocation[OfficeOptions.branch] : nil
    discretion = Discretion(for: invocation[ReportOptions.purpose] ?? .house)
    guard discretion.audience != .publication else { throw ReportFault.notReleasable }
  }

  /// Writes the report where it was asked for; what is for internal use is noted in the audit first.
  func write(_ report: Report, subject: StaticString) throws {
    let text = text(of: report)
    if report.audience == .internal {
      // First the audit, then the figures: what has been handed out must stand in it.
      try AuditTrail.append(.internalFigures, subject: subject, at: context.now(), to: office.people())
    }
    guard let path = invocation[ReportOptions.output] else { return invocation.console.write(text) }
    try OutputFile.write(text, to: path)
    let book = bookText(of: report)
    if let book { try OutputFile.write(book, to: Self.bookPath(of: path)) }
    invocation.console.note(
      (book == nil ? ReportCommandPhrase.written : .writtenWithBook)(in: invocation.language))
  }

  private var format: ReportFormat { invocation[Command.json] ? .json : invocation[ReportOptions.format] ?? .text }

  private func text(of report: Report) -> String {
    switch format {
    case .text:
      let isFile = invocation[ReportOptions.output] != nil
      return ReportText(
        report, width: isFile ? 80 : min(100, invocation.console.width),
        blocks: isFile || invocation.console.usesBlocks
      ).text
    case .html: return ReportHTML(report).text
    case .csv: return ReportCSV(report, as: .plain).tidy
    case .excel: return ReportCSV(report, as: .danishExcel).blocks
    case .json: return ReportJSON(report).text(pretty: true)
    }
  }

  /// The code book that lies beside a CSV file.
  private func bookText(of report: Report) -> String? {
    format == .csv ? ReportCSV(report, as: .plain).codeBook : nil
  }

  /// `2026.csv` has its code book in `2026-codebook.csv`.
  private static func bookPath(of path: String) -> String {
    path.hasSuffix(".csv") ? path.dropLast(4) + "-codebook.csv" : path + "-codebook.csv"
  }
}

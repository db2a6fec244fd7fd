import Console
import Language
import Office
import Reports
import Statistics

/// `lods report overview`: the manager's overview.
enum OverviewCommand {
  private static let part = Option<OverviewChoice>.choice(
    "part", help: OverviewCommandPhrase.part.wording, of: OverviewChoice.self)

  /// Which parts are told.
  private enum OverviewChoice: String, CaseIterable {
    case first, figures, weeks, pictures, tables, all

    var parts: Set<OverviewPart> { OverviewPart(rawValue: rawValue).map { [$0] } ?? Set(OverviewPart.allCases) }
  }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "overview", summary: OverviewCommandPhrase.overview.wording, details: OverviewCommandPhrase.details.wording,
      options: ReportOptions.all + [part],
      examples: [
        Example("lods report overview", OverviewCommandPhrase.firstExample.wording),
        Example(
          "lods report overview --period 2026 --format html --output 2026.html",
          OverviewCommandPhrase.htmlExample.wording),
        Example("lods report overview --part figures", OverviewCommandPhrase.partExample.wording),
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      let asked = invocation[ReportOptions.period]
      let format = invocation[Command.json] ? .json : invocation[ReportOptions.format] ?? .text
      // A terminal that is filled with tables hides the page that is read first.
      let usual: OverviewChoice = format == .text && invocation[ReportOptions.output] == nil ? .first : .all
      request.office.moveCourseTotals()
      try request.write(
        OverviewReport(
          of: request.office.desk, in: asked ?? OverviewReport.usualPeriod(on: request.today), at: request.branch,
          parts: (invocation[part] ?? usual).parts,
          seenFrom: asked.map { OverviewReport.end(of: $0, on: request.today) } ?? request.today,
          for: request.discretion, language: invocation.language, on: request.today
        ).report, subject: "report overview")
    }
  }
}

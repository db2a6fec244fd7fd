import Console
import Formats
import Language
import Office
import Records
import Reports

/// `lods report`: figures for people outside the desk.
enum ReportCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "report", summary: ReportCommandPhrase.summary.wording, details: ReportCommandPhrase.details.wording,
      options: [OfficeOptions.data], children: [desk(context)])
  }

  private static func desk(_ context: LodsContext) -> Command {
    Command(
      "desk", summary: ReportCommandPhrase.desk.wording, details: ReportCommandPhrase.periodDetails.wording,
      options: ReportOptions.all,
      examples: [
        Example("lods report desk --period 2026-Q3", ReportCommandPhrase.deskExample.wording),
        Example(
          "lods report desk --period 2026 --for internal --format html --output 2026.html",
          ReportCommandPhrase.htmlExample.wording),
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      try request.write(
        DeskReport(
          of: request.office.desk, in: request.period, at: request.branch, for: request.publication,
          language: invocation.language, on: request.today
        ).report, subject: "report desk")
    }
  }
}

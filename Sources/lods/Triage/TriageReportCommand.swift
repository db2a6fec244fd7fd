import Console
import Language
import Office
import Reports

/// `lods triage report`: how often the help level that triage advised is given, and how it goes.
enum TriageReportCommand {
  private static let hasStaff = Flag("staff-at-least-five", help: TriageReportCommandPhrase.staff.wording)

  static func make(_ context: LodsContext) -> Command {
    Command(
      "report", summary: TriageReportCommandPhrase.summary.wording, details: TriageReportCommandPhrase.details.wording,
      options: [OfficeOptions.data] + ReportOptions.all + [hasStaff],
      examples: [
        Example("lods triage report --period 2026-H2", TriageReportCommandPhrase.example.wording),
        Example(
          "lods triage report --period 2026 --for internal --staff-at-least-five",
          TriageReportCommandPhrase.branchExample.wording),
      ]
    ) { invocation in
      let request = try ReportRequest(invocation, context)
      try request.write(
        TriageReport(
          of: request.office.desk, in: request.period, at: request.branch, staffAtLeastFive: invocation[hasStaff],
          for: request.discretion, language: invocation.language, on: request.today
        ).report, subject: "triage report")
    }
  }
}

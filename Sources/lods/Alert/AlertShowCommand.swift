import Console
import Language
import Office
import Reports
import Statistics

/// `lods alert show`: the weeks of a task, drawn, with the sentence on where it stands.
enum AlertShowCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "show", summary: AlertCommandPhrase.show.wording,
      arguments: [
        Argument(
          "task", value: OptionPhrase.code.wording, help: AlertCommandPhrase.showTask.wording, isOptional: true)
      ],
      options: [
        AlertCommand.date, OfficeOptions.branch, ReportOptions.purpose, ReportOptions.format, ReportOptions.output,
      ],
      examples: [Example("lods alert show mitid-app", AlertCommandPhrase.showExample.wording)]
    ) { invocation in
      let request = try ReportRequest(invocation, context, asksPeriod: false)
      let report = try TrendReport(
        of: request.office.desk, task: invocation.words.first, at: invocation[OfficeOptions.branch],
        until: AlertCommand.day(invocation, today: request.today), for: request.discretion,
        language: invocation.language,
        on: request.today
      ).report
      try request.write(report, subject: "alert show")
    }
  }
}

import Console
import Language
import Municipality
import Office
import Reports
import Statistics

/// `lods release answer`: drafts the answer to somebody who asks for an extract of the log.
enum ReleaseAnswerCommand {
  private static let refuse = Flag("refuse", help: ReleaseCommandPhrase.refuse.wording)
  private static let format = Option<Form>.choice(
    "format", help: ReleaseCommandPhrase.answerFormat.wording, of: Form.self)

  /// The forms of a letter.
  private enum Form: String, CaseIterable, Sendable {
    case text, html

    var format: ReportFormat { self == .text ? .text : .html }
  }

  static func make(_ context: LodsContext) -> Command {
    Command(
      "answer", summary: ReleaseCommandPhrase.answer.wording, details: ReleaseCommandPhrase.answerDetails.wording,
      options: ReleaseOptions.all + [refuse, format, ReleaseOptions.file],
      examples: [
        Example(
          "lods release answer --period 2026-H1 --table area+barrier --format html --output svar.html",
          ReleaseCommandPhrase.answerExample.wording),
        Example(
          "lods release answer --period 2026-H1 --table area+barrier --refuse",
          ReleaseCommandPhrase.refuseExample.wording),
      ]
    ) { invocation in
      let request = try ReleaseRequest(invocation, context)
      let office = request.office.profile
      let query = try request.query()
      // Who asked reads the country's language, whichever the program speaks.
      let answer = ReleaseAnswer(
        try outcome(query, request, isRefused: invocation[refuse]), to: query, among: try request.ledger.releases(),
        office: office, language: invocation[Command.language] ?? office.country.language,
        on: request.office.clock.today)
      try ReportDelivery(
        report: answer.report, format: invocation[Command.json] ? .json : (invocation[format] ?? .text).format,
        path: invocation[ReleaseOptions.file], isPrivate: true
      ).write(on: invocation.console, in: invocation.language)
    }
  }

  private static func outcome(
    _ query: ReleaseQuery, _ request: ReleaseRequest, isRefused: Bool
  ) throws -> ReleaseAnswer.Outcome {
    let seed = request.seed()
    do {
      let proposal = try request.ledger.propose(query, seed: seed, looksFurther: false)
      guard isRefused else { return .given(proposal) }
      guard proposal.withheld > 0 else { throw ReleaseCommandFault.nothingToRefuse }
      return .refusedWhole(proposal)
    } catch let fault as ReleaseFault where fault.isAboutTables {
      return .refused(fault, instead: (try? request.ledger.remedies(for: query, seed: seed)) ?? .nothing)
    }
  }
}

import Console
import Formats
import Language
import Municipality
import Office
import Reports
import Statistics

/// `lods release propose`: what a publication would show, before anybody sees it.
enum ReleaseProposeCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "propose", summary: ReleaseCommandPhrase.propose.wording, details: ReleaseCommandPhrase.proposeDetails.wording,
      options: ReleaseOptions.all + [ReleaseOptions.format, ReleaseOptions.file],
      examples: [
        Example("lods release propose --period 2026-H1", ReleaseCommandPhrase.halfExample.wording),
        Example(
          "lods release propose --period 2026-H1 --table area+age --band age:0-64=0-14+15-24+25-44+45-64",
          ReleaseCommandPhrase.bandExample.wording),
        Example(
          "lods release propose --period 2026-H1 --format html --output forslag.html",
          ReleaseCommandPhrase.proposalExample.wording),
      ]
    ) { invocation in
      let request = try ReleaseRequest(invocation, context)
      let proposal = try request.proposal(of: try request.query())
      try write(
        proposal, request, invocation, as: invocation[ReleaseOptions.format] ?? .text,
        to: invocation[ReleaseOptions.file])
    }
  }

  /// Writes a proposal: its tables and what is said of them; a file is for its owner alone.
  static func write(
    _ proposal: ReleaseProposal, _ request: ReleaseRequest, _ invocation: Invocation, as format: ReportFormat = .text,
    to path: String? = nil
  ) throws {
    let language = invocation.language
    if invocation[Command.json] || format == .json {
      return try request.write(ReleaseText.json(proposal, in: language).text() + "\n", to: path, isPrivate: true)
    }
    let report = ReleaseReport(
      proposing: proposal, among: try request.ledger.releases(), office: request.office.profile, language: language,
      on: request.office.clock.today
    ).report
    try ReportDelivery(report: report, format: format, path: path, isPrivate: true)
      .write(on: invocation.console, in: language)
  }
}

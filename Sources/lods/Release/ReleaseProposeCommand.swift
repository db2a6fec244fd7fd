import Console
import Formats
import Language
import Municipality
import Office
import Statistics

/// `lods release propose`: what a publication would show, before anybody sees it.
enum ReleaseProposeCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "propose", summary: ReleaseCommandPhrase.propose.wording, details: ReleaseCommandPhrase.proposeDetails.wording,
      options: ReleaseOptions.all,
      examples: [
        Example("lods release propose --period 2026-H1", ReleaseCommandPhrase.halfExample.wording),
        Example(
          "lods release propose --period 2026-H1 --table area+age --band age:0-64=0-14+15-24+25-44+45-64",
          ReleaseCommandPhrase.bandExample.wording),
      ]
    ) { invocation in
      let request = try ReleaseRequest(invocation, context)
      let proposal = try request.proposal()
      write(proposal, request, invocation)
    }
  }

  /// Writes a proposal: its tables and what is said of them.
  static func write(_ proposal: ReleaseProposal, _ request: ReleaseRequest, _ invocation: Invocation) {
    let console = invocation.console
    let text = ReleaseText(language: invocation.language, today: request.office.clock.today)
    if invocation[Command.json] { return console.write(text.json(proposal).text() + "\n") }
    for (number, table) in proposal.tables.enumerated() {
      console.write(text.heading(table, number: number + 1) + "\n")
      console.write(text.table(table, on: console) + "\n")
    }
    console.write(text.minutes(proposal.tables, threshold: proposal.query.threshold, on: console))
    console.write(text.summary(proposal))
  }
}

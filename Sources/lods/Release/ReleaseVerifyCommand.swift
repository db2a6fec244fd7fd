import Console
import Formats
import Language
import Statistics

/// `lods release verify`: whether the ledger is what was written, and gives nothing away.
enum ReleaseVerifyCommand {
  static func make(_ context: LodsContext) -> Command {
    Command(
      "verify", summary: ReleaseCommandPhrase.verify.wording, details: ReleaseCommandPhrase.verifyDetails.wording
    ) { invocation in
      let check = try ReleaseRequest(invocation, context).ledger.verify()
      let console = invocation.console
      let language = invocation.language
      if invocation[Command.json] {
        let object: JSON = [
          "holds": .bool(check.holds), "releases": .whole(check.releases), "proved": .whole(check.proved),
          "witnesses": .whole(check.witnesses), "knownSession": json(check.strength.known),
          "hiddenZeros": json(check.strength.zeros), "between": json(check.strength.between),
          "findings": .array(
            check.findings.map { finding in
              [
                "finding": .text(finding.code), "release": JSON(finding.release),
                "message": .text(finding.sentence(in: language)),
              ]
            }),
        ]
        console.write(object.text() + "\n")
      } else if check.holds {
        let holds = ReleaseCommandPhrase.holds(
          in: language, ["n": .number(check.releases), "counts": .number(check.proved)])
        for line in [holds] + check.strength.sentences(in: language) { console.write(line + "\n") }
      } else {
        for finding in check.findings { console.write(finding.sentence(in: language) + "\n") }
      }
      guard check.holds else { throw ReleaseFault.ledgerBroken(findings: check.findings.count) }
    }
  }

  private static func json(_ share: LedgerCheck.Share) -> JSON {
    ["held": .whole(share.held), "of": .whole(share.of)]
  }
}

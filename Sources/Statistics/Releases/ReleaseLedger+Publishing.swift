import HelpDesk
import Identifiers
import Language
import Municipality
public import Records
import SQLite

extension ReleaseLedger {
  /// Publishes a proposal: writes it into the ledger, freezes its months, and says so in the audit.
  ///
  /// When the call returns, it is on disk. The whole ledger is verified before.
  ///
  /// - Throws: ``ReleaseFault/ledgerBroken(findings:)``, ``ReleaseFault/alreadyReleased(_:)``, ``ReleaseFault/changedMeanwhile`` where the ledger or the log of
  ///   these months is not what the proposal was made from, and `RecordsFault`.
  public func publish(_ proposal: ReleaseProposal, by actor: AuditActor = .commandLine) throws -> Release {
    let broken = try verify().findings.count
    guard broken == 0 else { throw ReleaseFault.ledgerBroken(findings: broken) }
    if proposal.kind == .release { try requireNew(proposal.query) }
    let draft = proposal.draft
    let number = draft.end.number + 1
    // The profile for places, which holds no names back: codes of areas may be names of places.
    guard let query = try? Gate.standard.admit(proposal.query.text, as: .place) else { throw ReleaseFault.refusedText }
    try requireUnchanged(proposal)
    try LedgerWitness.announce(by: actor, at: office.clock.instant, to: people)
    try desk.write { writer in
      try requireUnchanged(proposal, in: writer.reader)
      for group in draft.newGroups {
        try writer.run("INSERT INTO release_group VALUES (?, ?)", [.whole(group.number), .text(group.code.screened)])
      }
      for (base, cube) in draft.fresh.sorted(by: { $0.key < $1.key }) {
        try ReleaseBases.freeze(cube, as: base, in: writer)
      }
      let axes = Set(draft.shapes.flatMap(\.axes))
      let names = try LedgerNames.current(axes, in: writer.reader)
      let packed = (
        bases: ReleasePacking.numbers(draft.bases), facts: ReleasePacking.numbers(draft.shapes),
        certificate: ReleasePacking.numbers(draft.witnesses)
      )
      let row = LedgerRow(
        number: number, kind: proposal.kind.rawValue, query: query.text, edition: draft.edition.number,
        day: office.clock.today.number, seed: Int(truncatingIfNeeded: draft.seed), bases: packed.bases.bytes,
        facts: packed.facts.bytes, certificate: packed.certificate.bytes, previous: draft.end.digest, digest: [],
        names: names)
      let digest = row.link(after: draft.end.digest, months: try ReleaseBases(writer.reader))
      try writer.run(
        "INSERT INTO release VALUES" + .placeholders(11),
        [
          .whole(row.number), .whole(row.kind), .text(query), .whole(row.edition), .whole(row.day), .whole(row.seed),
          .numbers(packed.bases), .numbers(packed.facts), .numbers(packed.certificate),
          .numbers(ReleasePacking.numbers(row.previous)), .numbers(ReleasePacking.numbers(digest)),
        ])
      try LedgerNames.write(axes, of: number, in: writer)
    }
    try LedgerWitness.confirm(by: actor, at: office.clock.instant, to: people)
    return try release(number)
  }

  private func requireUnchanged(_ proposal: ReleaseProposal) throws {
    try desk.read { try requireUnchanged(proposal, in: $0) }
  }

  /// Refuses a proposal where somebody published or corrected the log since it was made.
  private func requireUnchanged(_ proposal: ReleaseProposal, in reader: Reader) throws {
    let draft = proposal.draft
    let ground = try ReleaseGround(
      reader, period: proposal.query.period, country: office.country, renews: proposal.kind == .revision)
    let groups = zip(ground.register.newGroups, draft.newGroups).allSatisfy {
      $0.number == $1.number && $0.code == $1.code
    }
    guard ground.state.end == draft.end, ground.bases == draft.bases, ground.fresh == draft.fresh, groups,
      ground.register.newGroups.count == draft.newGroups.count
    else { throw ReleaseFault.changedMeanwhile }
  }
}

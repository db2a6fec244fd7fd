import Language
import Municipality

/// What a proposal will write into the ledger.
struct ReleaseDraft {
  let shapes: [ReleaseShape]
  let bases: [Release.Base]
  /// The months that are frozen by it.
  let fresh: [Release.Base: SessionCube]
  let newGroups: [(number: Int, code: Code<Catalogue.Group>)]
  let witnesses: [ReleaseWitness]
  let seed: UInt64
  let edition: Day
  /// The end of the ledger that it was looked at together with.
  let end: LedgerState.End
}

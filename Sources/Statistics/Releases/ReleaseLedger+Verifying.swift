import DisclosureControl
import HelpDesk
import Language
import Municipality
import Records
import SQLite

extension ReleaseLedger {
  /// Checks the ledger.
  ///
  /// The tables and the triggers that keep them are compared with what this program makes (``LedgerGuards``). The chain
  /// is computed anew from what stands in the file, the months from their rows, and the audit is asked how many
  /// releases there must be. Then every published number is added up from the frozen sessions, and every certificate is
  /// checked by adding whole numbers alone (``LedgerProof``).
  public func verify(_ depth: LedgerCheck.Depth = .certificates) throws -> LedgerCheck {
    var findings: [LedgerCheck.Finding] = []
    var proved = 0
    var witnesses = 0
    var strength = LedgerCheck.Strength()
    let rows = try desk.read { reader in
      let state = try LedgerState(reader, country: office.country)
      let broken = try LedgerGuards.broken(in: reader)
      if !broken.isEmpty { findings.append(.guardsBroken(broken)) }
      findings += Self.chainFindings(state)
      let cubes = try Self.cubes(state, in: reader, &findings)
      findings += try Self.groupFindings(state, in: reader)
      for row in state.rows {
        guard let known = state.known[row.number] else {
          findings.append(.unreadable(row.number))
          continue
        }
        guard depth == .certificates else { continue }
        switch try LedgerProof.check(
          known, after: state.related(to: known.release.query.months, before: row.number), cubes)
        {
        case .holds(let counts, let its):
          proved += counts
          strength = strength + its
          witnesses += known.release.witnesses.count
        case .wrongNumber: findings.append(.wrongNumber(row.number))
        case .notProved: findings.append(.notProved(row.number))
        }
      }
      return state.rows
    }
    findings += try LedgerWitness.findings(rows, people: people)
    return LedgerCheck(
      releases: rows.count, proved: proved, witnesses: witnesses, strength: strength, findings: findings)
  }

  private static func chainFindings(_ state: LedgerState) -> [LedgerCheck.Finding] {
    var findings: [LedgerCheck.Finding] = []
    var last = LedgerState.End(number: 0, digest: [])
    for row in state.rows {
      if row.number > last.number + 1 {
        findings.append(.missing(last.number + 1...row.number - 1))
        if row.link(after: row.previous, months: state.bases) != row.digest { findings.append(.changed(row.number)) }
      } else if row.previous != last.digest || row.link(after: last.digest, months: state.bases) != row.digest {
        findings.append(.changed(row.number))
      }
      last = LedgerState.End(number: row.number, digest: row.digest)
    }
    return findings
  }

  /// The frozen months, each as it was written; what was changed is found.
  private static func cubes(
    _ state: LedgerState, in reader: Reader, _ findings: inout [LedgerCheck.Finding]
  ) throws -> [Release.Base: SessionCube] {
    var cubes: [Release.Base: SessionCube] = [:]
    let used = Set(state.rows.flatMap { ReleasePacking.bases($0.bases) ?? [] })
    let stored = Set(
      try reader.rows("SELECT DISTINCT month, version FROM release_base") {
        Release.Base(month: Day(number: $0.whole(0)), version: $0.whole(1))
      })
    for base in used.union(stored).union(state.bases.months.keys).sorted() {
      guard used.contains(base) else {
        findings.append(.strayMonth(base.month, version: base.version))
        continue
      }
      let cube = try ReleaseBases.cube(base, in: reader)
      cubes[base] = cube
      let frozen = state.bases.months[base]
      if frozen?.digest != cube.digest || frozen?.sessions != cube.sessions {
        findings.append(.monthChanged(base.month, version: base.version))
      }
    }
    return cubes
  }

  /// Whether the groups of tasks still have the numbers that releases know them by.
  private static func groupFindings(_ state: LedgerState, in reader: Reader) throws -> [LedgerCheck.Finding] {
    let groups = Dictionary(
      try reader.rows("SELECT number, code FROM release_group") { ($0.whole(0), $0.text(1)) }, uniquingKeysWith: { $1 })
    let isRight = state.rows.flatMap(\.names).allSatisfy { name in
      name.axis != ReleaseAxis.task.number || groups[name.number] == name.code
    }
    return isRight ? [] : [.groupsChanged]
  }
}

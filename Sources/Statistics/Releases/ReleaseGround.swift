import DisclosureControl
import Language
import Municipality
import SQLite

/// What a proposal is made from, read in one go.
struct ReleaseGround {
  let state: LedgerState
  let register: ReleaseRegister
  let country: Country
  /// The state of each month of the period.
  let bases: [Release.Base]
  /// The months that are not frozen so yet.
  let fresh: [Release.Base: SessionCube]
  /// Frozen months that were corrected since.
  let corrected: [Day]
  /// The sessions of every state that is looked at.
  let cubes: [Release.Base: SessionCube]
  let related: [LedgerState.Known]

  /// Reads what a period needs.
  ///
  /// - Parameter renews: whether months that were corrected since are taken as they stand now.
  init(_ reader: Reader, period: Period, country: Country, renews: Bool) throws {
    let state = try LedgerState(reader, country: country)
    let register = try ReleaseRegister(reader, country: country, over: period.days)
    var bases: [Release.Base] = []
    var fresh: [Release.Base: SessionCube] = [:]
    var cubes: [Release.Base: SessionCube] = [:]
    var corrected: [Day] = []
    for month in period.months {
      let now = try SessionCube(reader, month: month, register: register)
      guard let frozen = state.bases.newest(of: month) else {
        let base = Release.Base(month: month, version: 1)
        bases.append(base)
        fresh[base] = now
        continue
      }
      let then = try ReleaseBases.cube(frozen, in: reader)
      cubes[frozen] = then
      let states = SessionCube.counts(then, now)
      if states.one != states.other { corrected.append(month) }
      guard renews, states.one != states.other else {
        bases.append(frozen)
        continue
      }
      let base = Release.Base(month: month, version: frozen.version + 1)
      bases.append(base)
      fresh[base] = now
    }
    cubes.merge(fresh) { old, _ in old }
    let related = state.related(to: period.months)
    for base in related.flatMap(\.release.bases) where cubes[base] == nil {
      cubes[base] = try ReleaseBases.cube(base, in: reader)
    }
    self.state = state
    self.register = register
    self.country = country
    self.bases = bases
    self.fresh = fresh
    self.cubes = cubes
    self.corrected = corrected
    self.related = related
  }

  /// The sessions of the period.
  var own: [SessionCube] { bases.compactMap { cubes[$0] } }

  /// How many sessions came, went or were changed in the months that are frozen anew: one that was changed counts twice.
  var changes: Int {
    fresh.reduce(0) { sum, fresh in
      guard fresh.key.version > 1,
        let old = cubes[Release.Base(month: fresh.key.month, version: fresh.key.version - 1)]
      else { return sum }
      let states = SessionCube.counts(old, fresh.value)
      let by = states.other.merging(states.one.mapValues { -$0 }, uniquingKeysWith: +)
      return sum + by.values.reduce(0) { $0 + abs($1) }
    }
  }

  /// A month of the period of which no state, or one that was released, tells whose solutions were asked about.
  private var monthWithoutOwner: Day? {
    let months = Set(bases.map(\.month))
    return cubes.filter { months.contains($0.key.month) && !$0.value.keepsOwner }.map(\.key.month).min()
  }

  private func tellingMeans(
    _ shapes: [ReleaseShape], after earlier: [ReleaseAudit.Part], threshold: Int
  ) -> [ReleaseShape] {
    let means = ReleaseMeans.told(
      ReleaseAudit.Part(shapes: shapes, bases: bases), after: earlier, cubes, threshold: threshold)
    return zip(shapes, means).map { ReleaseShape(axes: $0.axes, nodes: $0.nodes, cells: $0.cells, means: $1) }
  }

  /// What is published of some tables.
  struct Answer {
    let tables: [ReleasedTable]
    let shapes: [ReleaseShape]
    let witnesses: [ReleaseWitness]
    let primary: Int

    var filled: Int { tables.reduce(0) { $0 + $1.cells.count { $0 != 0 } } }
    var blanks: Int { tables.reduce(0) { $0 + $1.blanks } }
    var cost: Int { tables.reduce(0) { $0 + $1.cost } }
    var price: ReleaseRemedy.Price { ReleaseRemedy.Price(filled: filled, blanks: blanks, cost: cost) }
    /// Whether a number above zero is shown.
    var showsAnything: Bool { tables.contains { $0.cells.contains { ($0 ?? 0) > 0 } } }
  }

  /// The categories of each axis of each table.
  func categories(_ query: ReleaseQuery) throws(ReleaseFault) -> [[[ReleaseCategory]]] {
    var found: [[[ReleaseCategory]]] = []
    for table in query.tables {
      var axes: [[ReleaseCategory]] = []
      for axis in table.axes {
        let filled = Set(own.flatMap(\.records).map { $0[axis] })
        axes.append(try register.categories(of: axis, banded: table.bands[axis], filled: filled))
      }
      found.append(axes)
    }
    return found
  }

  /// Works out what is published of some tables, together with all earlier releases that share months.
  ///
  /// - Parameter limit: the most work for solving the problem.
  /// - Throws: ``ReleaseFault``.
  func answer(
    _ query: ReleaseQuery, seed: UInt64, effort: Protector.Effort, limit: Int = ReleaseAudit.limit
  ) throws -> Answer {
    if let other = related.first(where: { $0.release.query.threshold != query.threshold }) {
      throw ReleaseFault.otherThreshold(release: other.release.number, threshold: other.release.query.threshold)
    }
    if query.tables.contains(where: { $0.axes.contains(.owner) }), let month = monthWithoutOwner {
      throw ReleaseFault.ownerNotKept(month)
    }
    let categories = try categories(query)
    let shapes = zip(query.tables, categories).map { table, categories in
      ReleaseShape(axes: table.axes, nodes: categories.map { $0.map(\.numbers) })
    }
    let parts = related.map { ReleaseAudit.Part(shapes: $0.shapes, bases: $0.release.bases) }
    let audit = try audit(
      parts + [ReleaseAudit.Part(shapes: shapes, bases: bases)], threshold: query.threshold, limit: limit)
    let protection: Protection
    do {
      protection = try Protector(audit.joint.problem, seed: seed, effort: effort, limit: limit).protection()
    } catch .cannotBeGuarded(let counts) {
      throw ReleaseFault.cannotBeGuarded(counts: counts.count)
    } catch .tooMuch {
      throw ReleaseFault.tooLarge(cells: audit.joint.problem.facts.count)
    }
    let shown = tellingMeans(audit.tables(protection), after: parts, threshold: query.threshold)
    let values = audit.joint.problem.values
    let truths = shown.map { $0.truth(own) ?? [] }
    return Answer(
      tables: zip(shown, categories).map {
        ReleasedTable(axes: $0.axes, categories: $1, cells: $0.cells ?? [], minutes: $0.minutes)
      },
      shapes: shown,
      witnesses: protection.witnesses.map { witness in
        ReleaseWitness(
          steps: zip(witness, values).enumerated().filter { $0.element.0 != $0.element.1 }.map {
            ReleaseWitness.Step(place: $0.offset, by: $0.element.0 - $0.element.1)
          })
      },
      primary: zip(shown, truths).reduce(0) { sum, table in
        sum + zip(table.0.cells ?? [], table.1).count { $0 == nil && $1 < query.threshold }
      })
  }

  /// The same, checked as ``LedgerProof`` checks what stands in the ledger: what could not be verified afterwards is not
  /// proposed.
  ///
  /// - Returns: the answer, and the seed that it was found with.
  /// - Throws: ``ReleaseFault``.
  func provedAnswer(
    _ query: ReleaseQuery, seed: UInt64, effort: Protector.Effort
  ) throws -> (answer: Answer, seed: UInt64) {
    for attempt in 0..<3 as Range<UInt64> {
      let answer = try answer(query, seed: seed &+ attempt, effort: effort)
      let parts =
        related.map { ReleaseAudit.Part(shapes: $0.shapes, bases: $0.release.bases) }
        + [ReleaseAudit.Part(shapes: answer.shapes, bases: bases)]
      let problem = try audit(parts, threshold: query.threshold).joint.problem
      if LedgerProof.strength(of: problem, answer.witnesses) != nil { return (answer, seed &+ attempt) }
    }
    throw ReleaseFault.notProved
  }

  private func audit(
    _ parts: [ReleaseAudit.Part], threshold: Int, limit: Int = ReleaseAudit.limit
  ) throws -> ReleaseAudit {
    do {
      return try ReleaseAudit(parts, cubes: cubes, threshold: threshold, limit: limit)
    } catch is JointFault {
      // Only what is told and is not true is left: the ledger was edited.
      throw ReleaseFault.ledgerBroken(findings: 1)
    }
  }
}

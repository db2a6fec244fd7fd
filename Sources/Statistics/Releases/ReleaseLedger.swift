public import DisclosureControl
public import HelpDesk
import Language
import Municipality
public import Records
import SQLite

/// The ledger of releases: the one door through which figures leave the house for everybody to see.
///
/// A release is looked at together with all earlier ones that share months, also by a third: whatever is added,
/// subtracted or solved for from all that was ever published, no count of 1 to threshold − 1 can be told from a larger
/// one. Months freeze at their first release: a later release has them as they were, and only a *revision*, a release of
/// its own, has what was corrected since.
public struct ReleaseLedger: Sendable {
  let desk: DeskFile
  let people: PeopleFile
  let office: OfficeContext

  /// Opens the ledger of an office.
  ///
  /// - Parameters:
  ///   - desk: the file that it stands in.
  ///   - people: the file with the audit, which witnesses every release.
  ///   - office: the office's country and clock.
  public init(desk: DeskFile, people: PeopleFile, office: OfficeContext) {
    self.desk = desk
    self.people = people
    self.office = office
  }

  // MARK: Reading

  /// The releases, the first one first.
  ///
  /// - Throws: ``ReleaseFault/ledgerBroken(findings:)`` where the ledger is not what was written: what was edited is not
  ///   handed out as published.
  public func releases() throws -> [Release] {
    try requireWhole()
    let state = try desk.read { try LedgerState($0, country: office.country) }
    return try state.rows.map { row in
      guard let known = state.known[row.number] else { throw ReleaseFault.notAQuery }
      return known.release
    }
  }

  /// A release.
  ///
  /// - Throws: ``ReleaseFault``.
  public func release(_ number: Int) throws -> Release {
    guard let found = try releases().first(where: { $0.number == number }) else { throw ReleaseFault.unknownRelease }
    return found
  }

  /// The tables of a half-year's publication.
  ///
  /// Area by age by task, or branch in place of area where the office has no areas or does not ask for them; branch by help
  /// level; channel by outcome; barriers; owners of the solutions, unless a month of the period was frozen before owners
  /// were. What the office does not ask for is left out.
  public func standardTables(for period: Period) throws -> [ReleaseTable] {
    try desk.read { reader in
      let settings = try Settings(reader)
      let areas = try BranchRegister.areas(in: reader)
      let asksArea = settings.rule(for: .area) != .off && !areas.isEmpty
      let main: [ReleaseAxis] =
        [asksArea ? .area : .branch] + (settings.rule(for: .age) != .off ? [.age] : []) + [.task]
      let barriers: [[ReleaseAxis]] = settings.rule(for: .barriers) != .off ? [[.barrier]] : []
      let frozen = try ReleaseBases(reader).months.keys.filter { period.months.contains($0.month) }
      let owners: [[ReleaseAxis]] =
        try frozen.allSatisfy { try ReleaseBases.cube($0, in: reader).keepsOwner } ? [[.owner]] : []
      return try ([main, [.branch, .level], [.channel, .outcome]] + barriers + owners).map { try ReleaseTable($0) }
    }
  }

  /// Refuses what was published already, from the same state of its months.
  ///
  /// A second release of it would have other blanks, tell nothing more to anybody, and leave less room for others.
  ///
  /// - Throws: ``ReleaseFault/alreadyReleased(_:)``.
  public func requireNew(_ query: ReleaseQuery) throws {
    let newest = try desk.read { try ReleaseBases($0) }
    let same = try releases().last { release in
      release.query == query && release.bases.allSatisfy { newest.newest(of: $0.month) == $0 }
    }
    if let same { throw ReleaseFault.alreadyReleased(same.number) }
  }

  private func requireWhole() throws {
    let broken = try verify(.chain).findings.count
    guard broken == 0 else { throw ReleaseFault.ledgerBroken(findings: broken) }
  }

  // MARK: Proposing

  /// Works out what would be published.
  ///
  /// - Parameters:
  ///   - query: what is asked for.
  ///   - seed: breaks ties; from a good generator, since whoever knows it can tell more of what was chosen and why.
  ///   - effort: how long to look for fewer blanks.
  ///   - looksFurther: whether to try what else could be published, where much is blank.
  /// - Throws: ``ReleaseFault``.
  public func propose(
    _ query: ReleaseQuery, seed: UInt64, effort: Protector.Effort = .full, looksFurther: Bool = true
  ) throws -> ReleaseProposal {
    try propose(query, renewing: nil, seed: seed, effort: effort, looksFurther: looksFurther)
  }

  /// Works out what would be published in place of a release from the log as it stands now.
  ///
  /// - Parameters:
  ///   - number: the release.
  ///   - query: what the new version has, from ``revisionQuery(_:tables:bands:)``; nil for the same as the release.
  ///   - seed: as for ``propose(_:seed:effort:looksFurther:)``.
  ///   - effort: how long to look for fewer blanks.
  /// - Throws: ``ReleaseFault``, also where nothing was corrected.
  public func revise(
    _ number: Int, as query: ReleaseQuery? = nil, seed: UInt64, effort: Protector.Effort = .full
  ) throws -> ReleaseProposal {
    let own = try release(number).query
    let query = query ?? own
    guard query.isCoarsening(of: own) else { throw ReleaseFault.notCoarser }
    return try propose(query, renewing: number, seed: seed, effort: effort, looksFurther: true)
  }

  /// What a new version of a release has: the same period and threshold, and its own tables or coarser ones.
  ///
  /// - Parameters:
  ///   - number: the release.
  ///   - tables: the tables; empty for those of the release.
  ///   - bands: what is put together in them besides, in place of what the release puts together on that axis.
  /// - Throws: ``ReleaseFault``, ``ReleaseFault/notCoarser`` for a table that is not made of one of the release.
  public func revisionQuery(
    _ number: Int, tables: [ReleaseTable] = [], bands: [ReleaseAxis: ReleaseBanding] = [:]
  ) throws -> ReleaseQuery {
    let own = try release(number).query
    let chosen = tables.isEmpty ? own.tables : tables
    guard bands.keys.allSatisfy({ axis in chosen.contains { $0.axes.contains(axis) } }) else {
      throw ReleaseFault.bandWithoutAxis
    }
    let query = try ReleaseQuery(
      period: own.period,
      tables: chosen.map { table in
        let bands = bands.filter { table.axes.contains($0.key) }
        return try ReleaseTable(table.axes, bands: table.bands.merging(bands) { $1 })
      }, threshold: own.threshold)
    guard query.isCoarsening(of: own) else { throw ReleaseFault.notCoarser }
    return query
  }

  /// What else could be published instead of a query that is refused, and what was tried in vain.
  ///
  /// - Parameters:
  ///   - query: what is refused.
  ///   - number: the release that a new version was asked of; nil for a release of its own.
  ///   - seed: breaks ties.
  /// - Throws: ``ReleaseFault`` for a query that cannot even be looked at.
  public func remedies(
    for query: ReleaseQuery, renewing number: Int? = nil, seed: UInt64
  ) throws -> ReleaseRemedies {
    let ground = try ground(query, kind: number == nil ? .release : .revision)
    return RemedySearch(ground, query: query, renews: number, seed: seed, ledger: self).remedies()
  }

  /// Reads what a proposal is made from.
  func ground(_ query: ReleaseQuery, kind: Release.Kind) throws -> ReleaseGround {
    let next = query.period.days.upperBound.adding(1)
    guard next <= office.clock.today else { throw ReleaseFault.unfinished(from: next) }
    let ground = try desk.read {
      try ReleaseGround($0, period: query.period, country: office.country, renews: kind == .revision)
    }
    guard ground.own.contains(where: { !$0.records.isEmpty }) else { throw ReleaseFault.nothingLogged }
    return ground
  }

  private func propose(
    _ query: ReleaseQuery, renewing number: Int?, seed: UInt64, effort: Protector.Effort, looksFurther: Bool
  ) throws -> ReleaseProposal {
    try requireWhole()
    let kind: Release.Kind = number == nil ? .release : .revision
    let ground = try ground(query, kind: kind)
    if kind == .revision {
      guard ground.changes > 0 else { throw ReleaseFault.nothingToRevise }
      guard ground.changes >= query.threshold else {
        throw ReleaseFault.tooFewCorrections(corrected: ground.changes, least: query.threshold)
      }
    }
    let (answer, seed) = try ground.provedAnswer(query, seed: seed, effort: effort)
    guard answer.showsAnything else { throw ReleaseFault.nothingLeft }
    let isSparse = answer.tables.contains { $0.innerBlanks.blank * 4 > $0.innerBlanks.of }
    return ReleaseProposal(
      query: query, kind: kind, tables: answer.tables, filled: answer.filled, withheld: answer.blanks,
      primary: answer.primary, cost: answer.cost, related: ground.related.map(\.release.number),
      remedies: looksFurther && isSparse
        ? RemedySearch(ground, query: query, renews: number, seed: seed, ledger: self)
          .remedies(cheaperThan: answer.price) : .nothing,
      corrected: kind == .revision ? [] : ground.corrected,
      draft: ReleaseDraft(
        shapes: answer.shapes, bases: ground.bases, fresh: ground.fresh, newGroups: ground.register.newGroups,
        witnesses: answer.witnesses, seed: seed, edition: Catalogue.edition(of: office.country),
        end: ground.state.end))
  }
}

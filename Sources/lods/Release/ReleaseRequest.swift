import Console
import DisclosureControl
import Language
import Municipality
import Office
import Reports
import Statistics

/// What a command of `lods release` is asked for, and the office's ledger.
struct ReleaseRequest {
  let office: Office
  let ledger: ReleaseLedger
  private let invocation: Invocation

  init(_ invocation: Invocation, _ context: LodsContext) throws {
    office = try context.office(invocation)
    ledger = try office.releases()
    self.invocation = invocation
  }

  /// What is to be published: the tables named, else those of a half-year's publication.
  ///
  /// - Throws: `ReleaseFault`.
  func query() throws -> ReleaseQuery {
    guard let period = invocation[ReleaseOptions.period] else { throw ReleaseFault.notWholeMonths }
    let named = invocation.all(ReleaseOptions.table)
    let bands = try bands()
    let tables = try named.isEmpty ? ledger.standardTables(for: period) : named
    guard bands.keys.allSatisfy({ axis in tables.contains { $0.axes.contains(axis) } }) else {
      throw ReleaseFault.bandWithoutAxis
    }
    let query = try ReleaseQuery(
      period: period, tables: tables.map { try $0.adding(bands) },
      threshold: invocation[ReleaseOptions.threshold] ?? ReleaseQuery.standardThreshold)
    if !invocation[Command.json], let low = RemedyWords(in: invocation.language).threshold(of: query) {
      invocation.console.note(low)
    }
    return query
  }

  private func bands() throws -> [ReleaseAxis: ReleaseBanding] {
    var bands: [ReleaseAxis: ReleaseBanding] = [:]
    for band in invocation.all(ReleaseOptions.band) {
      guard bands.updateValue(band.banding, forKey: band.axis) == nil else { throw ReleaseFault.badBand }
    }
    return bands
  }

  /// Refuses at once what nobody can confirm, before anything is worked out.
  ///
  /// - Throws: ``ReleaseCommandFault/notConfirmed``.
  func requireAnswer() throws {
    guard invocation[ReleaseOptions.yes] || invocation.console.isInteractive else {
      throw ReleaseCommandFault.notConfirmed
    }
  }

  /// What breaks ties: chance, so that nobody can work out why something is blank, or the number that was given.
  func seed() -> UInt64 {
    if let given = invocation[ReleaseOptions.seed] { return UInt64(truncatingIfNeeded: given) }
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  /// Writes a text where it was asked for.
  ///
  /// - Parameter isPrivate: whether nobody but the file's owner may read it.
  /// - Throws: ``OutputFault``.
  func write(_ text: String, to path: String?, isPrivate: Bool = false) throws {
    guard let path else { return invocation.console.write(text) }
    try (isPrivate ? OutputFile.writePrivate : OutputFile.write)(text, path)
    invocation.console.note(ReportCommandPhrase.written(in: invocation.language))
  }

  /// A proposal; where it is refused, what else could be published is said before the fault.
  ///
  /// - Parameters:
  ///   - query: what is asked for.
  ///   - looksFurther: whether to try what else could be published, where much is blank.
  /// - Throws: `ReleaseFault`.
  func proposal(of query: ReleaseQuery, looksFurther: Bool = true) throws -> ReleaseProposal {
    let seed = seed()
    return try orSaying({ try ledger.remedies(for: query, seed: seed) }) {
      try ledger.propose(query, seed: seed, looksFurther: looksFurther)
    }
  }

  /// A new version of a release, from its own tables or those that are named.
  ///
  /// - Throws: `ReleaseFault`.
  func revision(of number: Int) throws -> ReleaseProposal {
    let query = try ledger.revisionQuery(number, tables: invocation.all(ReleaseOptions.table), bands: try bands())
    let seed = seed()
    return try orSaying({ try ledger.remedies(for: query, renewing: number, seed: seed) }) {
      try ledger.revise(number, as: query, seed: seed)
    }
  }

  private func orSaying(
    _ remedies: () throws -> ReleaseRemedies, _ make: () throws -> ReleaseProposal
  ) throws -> ReleaseProposal {
    do {
      return try make()
    } catch let fault as ReleaseFault where fault.isAboutTables && !invocation[Command.json] {
      let lines = RemedyWords(in: invocation.language).list((try? remedies()) ?? .nothing)
      if !lines.isEmpty { invocation.console.note(lines.joined(separator: "\n")) }
      throw fault
    }
  }
}

public import Language
public import Municipality
public import Statistics

/// What was released, or is proposed to be, as a document.
public struct ReleaseReport {
  /// The report.
  public let report: Report

  /// The document of a release, for everybody: only what was published stands in it.
  ///
  /// Nothing in it follows from the size of a number that is blank: lines keep the order of their lists, and nothing is
  /// called the greatest.
  ///
  /// - Parameters:
  ///   - release: the release.
  ///   - table: the place of the only table that is wanted; nil for all.
  ///   - releases: the whole ledger, the first one first: what it replaces, and the year before.
  ///   - office: whose figures they are.
  ///   - language: the language of the document.
  ///   - today: the day on which it is made.
  public init(
    of release: Release, table: Int? = nil, among releases: [Release], office: OfficeProfile, language: LanguageCode,
    on today: Day
  ) {
    let tables = ReleasedTables(
      query: release.query, tables: release.tables, only: table, releases: releases, office: office, language: language)
    report = ReleaseReportText(release: release, tables: tables, releases: releases, today: today).report
  }

  /// The document of a proposal, for the office alone: the tables, what is blank and why that many, and what could be
  /// done instead.
  ///
  /// - Parameters:
  ///   - proposal: the proposal.
  ///   - releases: the whole ledger, the first one first.
  ///   - office: whose figures they are.
  ///   - language: the language of the document.
  ///   - today: the day on which it is made.
  ///   - namesCommands: whether it says by which commands one goes on; not where a page has buttons for it.
  public init(
    proposing proposal: ReleaseProposal, among releases: [Release], office: OfficeProfile, language: LanguageCode,
    on today: Day, namesCommands: Bool = true
  ) {
    let tables = ReleasedTables(
      query: proposal.query, tables: proposal.tables, releases: releases, office: office, language: language)
    report =
      ReleaseProposalText(
        proposal: proposal, tables: tables, today: today, namesCommands: namesCommands
      ).report
  }
}

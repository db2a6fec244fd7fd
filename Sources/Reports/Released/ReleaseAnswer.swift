public import Language
public import Municipality
public import Statistics

/// A drafted answer to somebody who asks for an extract of the log, for the office's lawyer to check.
public struct ReleaseAnswer {
  /// What the answer says.
  public enum Outcome: Sendable {
    /// The table can be given as it is proposed.
    case given(ReleaseProposal)
    /// The table with all its numbers is refused; as it is proposed it can be given.
    case refusedWhole(ReleaseProposal)
    /// The table cannot be given at all; what could be published instead, and what was tried in vain.
    case refused(ReleaseFault, instead: ReleaseRemedies)
  }

  /// The draft.
  public let report: Report

  /// Drafts an answer.
  ///
  /// - Parameters:
  ///   - outcome: what it says.
  ///   - query: what was asked for.
  ///   - releases: the whole ledger: what was published already is not published again.
  ///   - office: whose figures they are; its country's rules are told.
  ///   - language: the language of the letter.
  ///   - today: the day on which it is made.
  ///   - namesCommands: whether it says by which commands one goes on; not where a page has buttons for it.
  public init(
    _ outcome: Outcome, to query: ReleaseQuery, among releases: [Release], office: OfficeProfile,
    language: LanguageCode, on today: Day, namesCommands: Bool = true
  ) {
    report =
      ReleaseAnswerText(
        outcome: outcome, query: query, releases: releases, office: office, language: language, today: today,
        namesCommands: namesCommands
      ).report
  }
}

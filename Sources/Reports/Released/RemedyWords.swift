public import Language
public import Statistics

/// What else could be published, in words.
public struct RemedyWords {
  /// The language of the words.
  public let language: LanguageCode

  /// Makes the words of a language.
  public init(in language: LanguageCode) { self.language = language }

  /// That the threshold of a query is lower than the usual one; nil where it is not.
  public func threshold(of query: ReleaseQuery) -> String? {
    guard query.threshold < ReleaseQuery.standardThreshold else { return nil }
    return ReleaseReportPhrase.lowThreshold(
      in: language, ["n": .number(query.threshold), "usual": .number(ReleaseQuery.standardThreshold)])
  }

  /// What is done, as "Udelad tabel 2".
  public func way(_ way: ReleaseRemedy.Way) -> String {
    switch way {
    case .merge(let axis, let one, let other):
      ReleaseProposalPhrase.merge(
        in: language,
        [
          "axis": .text(axis.wording[language].lowercased()), "one": .text(one.wording[language]),
          "other": .text(other.wording[language]),
        ])
    case .coarsen(let axis, let from, let to):
      ReleaseProposalPhrase.coarsen(
        in: language,
        ["axis": .text(axis.wording[language].lowercased()), "from": .number(from), "to": .number(to)])
    case .only(let axis):
      ReleaseProposalPhrase.only(in: language, ["axis": .text(axis.wording[language].lowercased())])
    case .drop(let axis, let table):
      ReleaseProposalPhrase.drop(
        in: language, ["axis": .text(axis.wording[language].lowercased()), "table": .number(table + 1)])
    case .leaveOut(let table): ReleaseProposalPhrase.leaveOut(in: language, ["table": .number(table + 1)])
    case .longer(let period): ReleaseProposalPhrase.longer(in: language, ["period": .text(period.name(in: language))])
    case .wait(let period, let day):
      ReleaseProposalPhrase.wait(in: language, ["period": .text(period.name(in: language)), "day": .day(day)])
    }
  }

  /// What is done and what it costs, as "Udelad tabel 2: 12 skjult af 80".
  public func line(_ remedy: ReleaseRemedy) -> String {
    guard let price = remedy.price else { return way(remedy.way) }
    return ReleaseProposalPhrase.price(
      in: language, ["way": .text(way(remedy.way)), "n": .number(price.blanks), "of": .number(price.filled)])
  }

  /// What was tried in vain and why, as "Udelad tabel 2: for stor at regne ud".
  public func line(_ failure: ReleaseRemedy.Failure) -> String {
    let reason: ReleaseProposalPhrase =
      switch failure.reason {
      case .tooLarge: .isTooLarge
      case .notHidden: .isNotHidden
      case .nothingLeft: .isEmpty
      }
    return ReleaseProposalPhrase.inVainLine(
      in: language, ["way": .text(way(failure.way)), "why": .text(reason(in: language))])
  }

  /// The command that tries a way.
  public func command(_ remedy: ReleaseRemedy, of remedies: ReleaseRemedies) -> String {
    remedies.renews.map { "lods release revise \($0)" + remedy.query.tableWords }
      ?? "lods release propose " + remedy.query.words
  }

  /// For who was refused: what else could be published, each with its command, and what was tried in vain; empty where
  /// nothing could be tried.
  public func list(_ remedies: ReleaseRemedies) -> [String] {
    guard !remedies.isEmpty else { return [] }
    let heading: ReleaseProposalPhrase = remedies.ways.isEmpty ? .nothingElse : .instead
    return [heading(in: language) + ":"]
      + remedies.ways.flatMap { ["  " + line($0), "    " + command($0, of: remedies)] }
      + (remedies.ways.isEmpty || remedies.failed.isEmpty
        ? [] : [ReleaseProposalPhrase.inVain(in: language) + ":"])
      + remedies.failed.map { "  " + line($0) }
  }
}

public import Language
public import Statistics

/// What else could be published, in words.
public struct RemedyWords {
  /// The language of the words.
  public let language: LanguageCode

  /// Makes the words of a language.
  public init(in language: LanguageCode) { self.language = language }

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

  /// What else could be published, a line each under a heading; empty for nothing.
  public func list(_ remedies: [ReleaseRemedy]) -> [String] {
    remedies.isEmpty ? [] : [ReleaseProposalPhrase.instead(in: language) + ":"] + remedies.map { "  " + line($0) }
  }
}

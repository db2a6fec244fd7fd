import Language
import Municipality
import Records
import Reports
import Statistics
import Site

/// All that a report's page shows.
struct FiguresModel: Sendable {
  /// One entry of a list that opens.
  struct Choice: Hashable, Sendable {
    let value: String
    let name: String
  }

  /// The report.
  let kind: FiguresKind
  /// What was asked.
  let choice: FiguresChoice
  /// What may be seen.
  let reach: FiguresReach
  /// The years of the log, the last one first.
  let years: [Int]
  /// The tasks that a trend may be about, by their groups; empty for other reports.
  let tasks: [(name: String, tasks: [Choice])]
  /// What is wrong with the form.
  let problems: [FieldProblem]
  /// The report; nil where something is wrong with the form.
  let report: Report?
  /// The office's country.
  let country: Country
  /// The language.
  let language: LanguageCode

  /// The years that may be chosen, and the one that is.
  var yearChoices: [Choice] {
    let all = years.map(String.init)
    return (all.contains(choice.year) ? all : [choice.year] + all).map { Choice(value: $0, name: $0) }
  }

  /// The parts of a year.
  var partChoices: [Choice] {
    FiguresPart.all.map { part in
      // A trend goes on into weeks that no whole month has.
      let isOpen = kind == .trend && part == .latest
      let name = isOpen ? FiguresPhrase.untilNow(in: language) : part.name(in: language)
      return Choice(value: part.code, name: name.prefix(1).uppercased() + name.dropFirst())
    }
  }

  /// The reports of the group that this one is of.
  var siblings: [FiguresKind] { FiguresKind.all(in: country).filter { $0.group == kind.group } }

  /// How long the steps of a trend may be.
  var stepChoices: [Choice] {
    SeriesLength.allCases.map {
      Choice(value: $0.rawValue, name: ($0 == .week ? FiguresPhrase.weekSteps : .monthSteps)(in: language))
    }
  }

  /// The branches, after the whole office where that may be seen.
  var branchChoices: [Choice] {
    (reach.seesWhole ? [Choice(value: "", name: FiguresPhrase.wholeOffice(in: language))] : [])
      + reach.branches.map { Choice(value: $0.code.text, name: $0.name) }
  }

  /// The audiences.
  var audienceChoices: [Choice] {
    reach.audiences.map { audience in
      Choice(
        value: audience.rawValue,
        name: (audience == .internal ? FiguresPhrase.forUs : .forHouse)(in: language))
    }
  }

  /// Whether what is filled in now and then holds something.
  var hasMore: Bool {
    ![choice.typed, choice.typedWeeks, choice.typedCost].allSatisfy(\.isEmpty)
      || problems.contains { ["period", "weeks", "hour-cost"].contains($0.field) }
  }

  /// Whether there is something that is filled in now and then.
  var offersMore: Bool { reach.seesInternal || kind.asksCost }
}

import Chance
import HelpDesk
import Language
import Municipality
import Statistics
import Triage

/// The report on triage, put together of its figures.
///
/// For the house it is all or little: where the sessions as advised, with more and with less help cannot all be shown,
/// nothing but their number is, since kappa and the levels would give them away. Kappa is told to two decimals, and the
/// table of advised against given levels is for internal use only.
struct TriageReportText {
  let figures: DeskFigures
  let advised: AdvisedSessions
  let splitsBranches: Bool
  let discretion: Discretion
  let language: LanguageCode

  /// All sessions with advice.
  var whole: AdviceCount {
    advised.lines.reduce(into: AdviceCount()) { $0.add(advised: $1.advised, given: $1.given, $1.sessions) }
  }

  /// How often each pair of an advised and a given level came.
  var table: RatingTable {
    advised.lines.reduce(into: RatingTable()) {
      $0.add($1.advised.rawValue, $1.given.rawValue, times: $1.sessions)
    }
  }

  /// Kappa of the table, where there are enough sessions for one and it is defined.
  var kappa: WeightedKappa? { table.pairs < KappaFigure.leastCases ? nil : WeightedKappa(table) }

  var report: Report {
    let opening = ReportOpening(figures: figures, discretion: discretion, language: language)
    let whole = whole
    let period = PhraseValue.text(figures.period.name(in: language))
    let make = { (summary: [String], sections: [ReportSection]) in
      opening.report(
        id: "triage", title: TriageReportPhrase.title.wording, summary: summary, sections: sections,
        notes: sections.isEmpty ? [] : notes)
    }
    guard whole.sessions > 0 else { return make([TriageReportPhrase.noAdvice(in: language, ["period": period])], []) }
    guard discretion.shows(whole.sessions) else {
      return make([TriageReportPhrase.tooFewAdvised(in: language, ["period": period])], [])
    }
    let number = TriageReportPhrase.advisedSessions(in: language, ["n": .number(whole.sessions), "period": period])
    guard discretion.hidden(in: [whole.alike, whole.more, whole.less])?.contains(true) == false else {
      return make([number, TriageReportPhrase.tooFewOtherwise(in: language)], [])
    }
    return make([number] + summary(whole), sections(whole))
  }

  private func sections(_ whole: AdviceCount) -> [ReportSection] {
    var sections = [agreement(whole), agreementBeyondChance]
    if discretion.audience == .internal { sections.append(matrix) }
    sections.append(byTask)
    if splitsBranches { sections.append(byBranch) }
    sections += [byModel, reasons(whole), byLevel(.advised), byLevel(.given)]
    return sections
  }

  /// A share with its Wilson interval.
  func share(_ hits: Int, of whole: Int) -> ReportCell {
    guard whole > 0 else { return .notRecorded }
    let ends = ShareInterval.wilson(Double(hits), of: Double(whole))
    return .estimate(ReportEstimate(Double(hits) / Double(whole), low: ends.low, high: ends.high, unit: .share))
  }

  // MARK: - Sentences

  private func summary(_ whole: AdviceCount) -> [String] {
    let said = { (phrase: TriageReportPhrase, hits: Int) -> String in
      let ends = ShareInterval.wilson(Double(hits), of: Double(whole.sessions))
      return phrase(
        in: language,
        [
          "share": percent(Double(hits) / Double(whole.sessions)), "low": percent(ends.low),
          "high": percent(ends.high),
        ])
    }
    var sentences = [said(.agreed, whole.alike), said(.gaveMore, whole.more), said(.gaveLess, whole.less)]
    sentences.append(kappaSentence)
    if advised.unadvised > 0, discretion.shows(advised.unadvised) {
      sentences.append(TriageReportPhrase.unadvised(in: language, ["n": .number(advised.unadvised)]))
    }
    return sentences
  }

  private var kappaSentence: String {
    guard table.pairs >= KappaFigure.leastCases else {
      return TriageReportPhrase.kappaTooFew(in: language, ["n": .number(KappaFigure.leastCases)])
    }
    guard let kappa else { return TriageReportPhrase.kappaUndefined(in: language) }
    guard let interval = kappa.interval else {
      return TriageReportPhrase.kappaFull(in: language)
    }
    let sentence = TriageReportPhrase.kappaIs(
      in: language,
      ["kappa": decimal(kappa.value), "low": decimal(interval.lowerBound), "high": decimal(interval.upperBound)])
    return kappa.isRough ? sentence + " " + TriageReportPhrase.kappaRough(in: language) : sentence
  }

  private func percent(_ share: Double) -> PhraseValue { .text(NumberText.percent(share, in: language)) }

  private func decimal(_ number: Double) -> PhraseValue {
    .text(NumberText.decimal(number, decimals: 2, in: language))
  }

  /// What the figures cannot say, always the same.
  private var notes: [String] {
    let branches: TriageReportPhrase =
      splitsBranches || figures.branch != nil ? .staffStated : .notSplit
    return [.hangTogether, .chosenByStaff, .noCause, .answersNotKept, branches]
      .map { (phrase: TriageReportPhrase) in phrase(in: language) }
  }
}

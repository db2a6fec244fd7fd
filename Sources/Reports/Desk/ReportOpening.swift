import Language
import Municipality
import Statistics

/// What every report on the desk opens and closes with: whose figures, which period, for whom, and what to beware of.
struct ReportOpening {
  let figures: DeskFigures
  let discretion: Discretion
  let language: LanguageCode

  /// A report with its opening and its notes.
  ///
  /// - Parameter compares: whether its figures stand beside the year before.
  func report(
    id: String, title: Wording, summary: [String], sections: [ReportSection], notes: [String], compares: Bool = false
  ) -> Report {
    let branch = figures.branch.map { " · " + $0.name } ?? ""
    return Report(
      id: id, title: title[language] + branch, office: figures.office.name,
      period: ReportPeriod(
        text: figures.period.name(in: language), first: figures.period.days.lowerBound,
        last: figures.period.days.upperBound),
      audience: discretion.audience, language: language, summary: summary, sections: sections,
      notes: notes + always(compares),
      generatedOn: figures.today, sources: [figures.source[language]],
      isInvented: figures.office.isDemo, isOnePage: id == "owners", titles: title)
  }

  private func always(_ compares: Bool) -> [String] {
    var notes: [String] = []
    if figures.period.part(until: figures.today) != nil {
      notes.append(
        (compares ? DeskSentence.notOver : .notOverYet)(in: language, ["day": .day(figures.today)]))
    }
    if discretion.audience != .internal { notes.append(DeskSentence.overlap(in: language)) }
    return notes
  }
}

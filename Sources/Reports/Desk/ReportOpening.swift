import Language
import Municipality

/// What every report on the desk opens and closes with: whose figures, which period, for whom, and what to beware of.
struct ReportOpening {
  let figures: DeskFigures
  let publication: Publication
  let language: LanguageCode

  /// A report with its opening and its notes.
  func report(
    id: String, title: String, summary: [String], sections: [ReportSection], notes: [String]
  ) -> Report {
    let branch = figures.branch.map { " · " + $0.name } ?? ""
    return Report(
      id: id, title: title + branch, office: figures.office.name,
      period: ReportPeriod(
        text: figures.period.name(in: language), first: figures.period.days.lowerBound,
        last: figures.period.days.upperBound),
      audience: publication.audience, language: language, summary: summary, sections: sections, notes: notes + always,
      generatedOn: figures.today, sources: [DeskRule.source(in: language, ["office": .text(figures.office.name)])],
      isInvented: figures.office.isDemo, isOnePage: id == "owners")
  }

  private var always: [String] {
    var notes: [String] = []
    if figures.period.part(until: figures.today) != nil {
      notes.append(DeskSentence.notOver(in: language, ["day": .day(figures.today)]))
    }
    if publication.audience == .publication { notes.append(DeskSentence.overlap(in: language)) }
    return notes
  }
}

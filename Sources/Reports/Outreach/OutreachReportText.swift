import Language
import Municipality
import Outreach
import Statistics

/// The report on visits, put together of its figures.
struct OutreachReportText {
  let coverage: OutreachCoverage
  let office: OfficeProfile
  let branch: Branch?
  let period: Period
  let discretion: Discretion
  let language: LanguageCode
  let today: Day

  var isInternal: Bool { discretion.audience == .internal }

  /// Whether anything can be told of visits at all.
  private var isEmpty: Bool {
    coverage.places.isEmpty && coverage.states.isEmpty && coverage.placeVisits + coverage.homeVisits == 0
  }

  var report: Report {
    Report(
      id: "outreach", title: OutreachReportPhrase.outreachTitle(in: language) + (branch.map { " · " + $0.name } ?? ""),
      office: office.name,
      period: ReportPeriod(
        text: period.name(in: language), first: period.days.lowerBound, last: period.days.upperBound),
      audience: discretion.audience, language: language, summary: summary, sections: isEmpty ? [] : sections,
      notes: notes, generatedOn: today, sources: [source[language]], isInvented: office.isDemo,
      titles: OutreachReportPhrase.outreachTitle.wording)
  }

  /// Where the figures come from.
  var source: Wording { OutreachReportPhrase.outreachSource.filled { _ in ["office": .text(office.name)] } }

  private var sections: [ReportSection] {
    // Who is late is a list to work by, and single places are named in it.
    [overview, isInternal ? due : nil, areas, states, cancelled].compactMap(\.self)
  }

  private var notes: [String] {
    var notes = [OutreachReportPhrase.homeMonths(in: language)]
    if period.part(until: today) != nil { notes.append(DeskSentence.notOverYet(in: language, ["day": .day(today)])) }
    if !isInternal { notes.append(DeskSentence.overlap(in: language)) }
    return notes
  }

  // MARK: - Sentences

  private var summary: [String] {
    guard !isEmpty else { return [OutreachReportPhrase.noVisits(in: language)] }
    var sentences = [
      OutreachReportPhrase.reachedOf(
        in: language,
        [
          "n": .number(coverage.reached), "all": .number(coverage.places.count),
          "period": .text(period.name(in: language)),
        ])
    ]
    if coverage.sessions > 0, discretion.shows(coverage.sessions) {
      sentences.append(OutreachReportPhrase.helpedWith(in: language, ["n": .number(coverage.sessions)]))
    }
    if let median = coverage.medianWait, let long = coverage.longWait, discretion.shows(coverage.waits.count) {
      sentences.append(
        OutreachReportPhrase.waited(
          in: language, ["median": .number(median), "long": .number(long)]))
    }
    if let rate = coverage.sessionsPerHour, discretion.shows(coverage.travelledSessions) {
      sentences.append(OutreachReportPhrase.perHour(in: language, ["n": .text(decimal(rate))]))
    }
    if isInternal, coverage.dueCount > 0 {
      sentences.append(OutreachReportPhrase.dueNow(in: language, ["n": .number(coverage.dueCount)]))
    }
    return sentences
  }

  private func decimal(_ number: Double) -> String {
    NumberText.decimal(number, decimals: number == number.rounded() ? 0 : 1, in: language)
  }

  /// A section with its texts in all languages.
  func said(
    _ heading: OutreachReportPhrase, _ id: String, _ table: ReportTable, _ rule: OutreachReportPhrase
  ) -> ReportSection {
    ReportSection(id, heading.wording, body: .table(table), rule: rule.wording, source: source, in: language)
  }
}

import Chance
import Courses
import Language
import Municipality
import Statistics

/// The report on courses, put together of its figures.
struct CoursesReportText {
  let figures: CourseFigures
  let discretion: Discretion
  let language: LanguageCode
  /// What all terms came to.
  let all: CourseCounts
  /// What is shown of it.
  let shown: CourseDiscretion

  init(_ figures: CourseFigures, for discretion: Discretion, in language: LanguageCode) {
    self.figures = figures
    self.discretion = discretion
    self.language = language
    all = CourseFigures.sum(figures.totals)
    shown = CourseDiscretion(figures.totals, for: discretion)
  }

  var isInternal: Bool { discretion.audience == .internal }

  var report: Report {
    let branch = figures.branch.map { " · " + $0.name } ?? ""
    return Report(
      id: "courses", title: CourseReportPhrase.title(in: language) + branch, office: figures.office.name,
      period: ReportPeriod(
        text: figures.period.name(in: language), first: figures.period.days.lowerBound,
        last: figures.period.days.upperBound),
      audience: discretion.audience, language: language, summary: summary,
      sections: figures.totals.isEmpty ? [] : sections, notes: notes, generatedOn: figures.today,
      sources: [figures.source[language]], isInvented: figures.office.isDemo,
      titles: CourseReportPhrase.title.wording)
  }

  private var sections: [ReportSection] {
    let sections: [ReportSection?] = [
      overview, outcome, branchTable, offers, stages, stagesOverTime, groups, terms,
    ]
    return sections.compactMap(\.self)
  }

  private var notes: [String] {
    var notes = [CourseReportPhrase.counted(in: language)]
    if figures.period.part(until: figures.today) != nil {
      notes.append(DeskSentence.notOverYet(in: language, ["day": .day(figures.today)]))
    }
    if !isInternal { notes.append(DeskSentence.overlap(in: language)) }
    return notes
  }

  // MARK: - Sentences

  private var summary: [String] {
    let period = PhraseValue.text(figures.period.name(in: language))
    guard !figures.totals.isEmpty else { return [CourseReportPhrase.none(in: language, ["period": period])] }
    let held = figures.held.count
    var sentences = [
      CourseReportPhrase.held(
        in: language,
        [
          "n": .number(held), "period": period, "cancelled": .number(figures.totals.count - held),
          "lessons": .number(all.dates), "hours": hours(all.minutes),
        ])
    ]
    sentences += persons + seats + [time, cafe, rules].compactMap(\.self)
    return sentences
  }

  private var persons: [String] {
    guard shown.showsTookPart, shown.showsVisits else { return [CourseReportPhrase.tooFewPersons(in: language)] }
    guard all.signedUp > 0 else {
      return [CourseReportPhrase.visitsOnly(in: language, ["visits": .number(all.visits)])]
    }
    var sentences = [
      CourseReportPhrase.came(in: language, ["n": .number(all.tookPart), "visits": .number(all.visits)])
    ]
    if let share = completion {
      sentences.append(
        CourseReportPhrase.finished(
          in: language, ["share": percent(share.value), "low": percent(share.low), "high": percent(share.high)]))
    }
    return sentences
  }

  private var seats: [String] {
    var sentences: [String] = []
    let base = figures.signedUpTo
    if showsSeated, base.seats > 0 {
      sentences.append(
        CourseReportPhrase.filled(
          in: language, ["share": percent(Double(base.seated) / Double(base.seats)), "n": .number(base.seats)]))
    }
    if all.signedUp > 0, !shown.absent[2] {
      sentences.append(CourseReportPhrase.unmetWishes(in: language, ["n": .number(all.unmet)]))
    }
    return sentences
  }

  private var time: String? {
    guard let share = Self.staffShare(all) else { return nil }
    return CourseReportPhrase.staffTime(
      in: language,
      [
        "staff": hours(all.staffMinutes ?? 0), "volunteers": hours(all.volunteerMinutes ?? 0), "share": percent(share),
      ])
  }

  private var cafe: String? {
    let cafe = figures.cafe
    guard cafe.sessions > 0 else { return nil }
    guard discretion.shows(cafe.sessions) else { return CourseReportPhrase.cafeFew(in: language) }
    return CourseReportPhrase.cafeOnce(in: language, ["n": .number(cafe.sessions), "days": .number(cafe.days)])
  }

  /// How many offers reached what they go on at; for internal use alone, as it narrows down who came.
  private var rules: String? {
    let decided = offerLines.compactMap(\.goesOn)
    guard isInternal, !decided.isEmpty else { return nil }
    return CourseReportPhrase.goOn(
      in: language, ["n": .number(decided.count { $0 }), "all": .number(decided.count)])
  }

  // MARK: - For all

  /// Whether the persons who had a seat may be told: not where those of cancelled terms could be worked out from them.
  var showsSeated: Bool { isInternal || (shown.showsSeated && figures.signedUpTo.seated == all.seated) }

  /// The share of those who began that completed, with its interval; nil where nobody began, or it may not be told.
  var completion: ReportEstimate? {
    let base = figures.signedUpTo
    guard base.tookPart > 0, isInternal || (shown.showsCompletion && base.tookPart == all.tookPart) else { return nil }
    let ends = ShareInterval.wilson(Double(base.completed), of: Double(base.tookPart))
    return ReportEstimate(
      Double(base.completed) / Double(base.tookPart), low: ends.low, high: ends.high, unit: .share)
  }

  /// The share of the hours that own staff worked; nil where nobody wrote any hours down.
  static func staffShare(_ counts: CourseCounts) -> Double? {
    let staff = counts.staffMinutes ?? 0
    let whole = staff + (counts.volunteerMinutes ?? 0)
    return whole > 0 ? Double(staff) / Double(whole) : nil
  }

  func percent(_ share: Double) -> PhraseValue { .text(NumberText.percent(share, in: language)) }

  private func hours(_ minutes: Int) -> PhraseValue {
    .text(NumberText.decimal(Double(minutes) / 60, decimals: 0, in: language))
  }

  /// A section with its texts in all languages.
  func said(_ heading: CourseReportPhrase, _ id: String, _ table: ReportTable, _ rule: CourseReportRule)
    -> ReportSection
  {
    ReportSection(
      id, heading.wording, body: .table(table), rule: rule.wording, source: figures.source, in: language)
  }
}

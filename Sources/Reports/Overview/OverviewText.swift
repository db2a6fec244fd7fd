import HelpDesk
import Language
import Municipality
import Statistics

/// The manager's overview, put together of its figures.
struct OverviewText {
  let book: IndicatorBook
  let alerts: AlertBook
  let tags: [Tag]
  /// The day on which the log begins; nil where it holds nothing.
  let begun: Day?
  /// Whether what happened after the period is told too, as beside the latest months.
  let isOpen: Bool
  let parts: Set<OverviewPart>

  var desk: DeskReportText { book.now.desk }
  var figures: DeskFigures { desk.figures }
  var language: LanguageCode { desk.language }
  var words: AlertWords { AlertWords(figures.tasks, for: desk.discretion.audience, in: language) }

  /// What stands out in the days that the report is about, and after them where that is told.
  var told: [Alert] {
    let days = figures.period.days
    return alerts.alerts.filter {
      $0.days.upperBound >= days.lowerBound && (isOpen || $0.days.lowerBound <= days.upperBound)
    }
  }

  /// What nobody has explained.
  var changes: [Alert] { told(.change) }

  func told(_ standing: AlertStanding) -> [Alert] { told.filter { $0.standing == standing } }

  /// Whether nothing of the desk may be shown.
  private var isEmpty: Bool { desk.isTooFew || desk.total == 0 }

  var report: Report {
    let opening = ReportOpening(figures: figures, discretion: desk.discretion, language: language)
    let sections = OverviewPart.allCases.filter(parts.contains).flatMap { part -> [ReportSection] in
      var sections = isEmpty && part != .first ? [] : self.sections(of: part)
      guard part != .first, !sections.isEmpty else { return sections }
      sections[0].part = part.wording(isYear: isYear)[language]
      return sections
    }
    return opening.report(
      id: "overview", title: OverviewPhrase.title.wording, summary: summary, sections: sections,
      notes: desk.notesOnPeriods)
  }

  private var isYear: Bool { figures.period.length > 360 }

  private func sections(of part: OverviewPart) -> [ReportSection] {
    switch part {
    case .first: [changed, known, watched, unknown].compactMap(\.self)
    case .figures: keyed
    case .weeks: weeks
    case .pictures: pictures
    case .tables: tables
    }
  }

  // MARK: - Sentences

  private var summary: [String] {
    [happened, seen] + (isEmpty ? desk.summary : [sessions])
  }

  /// How many changes there are, in a sentence that names them.
  private var happened: String {
    guard alerts.ground.judgesRises || !changes.isEmpty else { return OverviewPhrase.tooShort(in: language) }
    guard !changes.isEmpty else { return OverviewPhrase.noChange(in: language) }
    let names = changes.prefix(Self.mostNamed).map { alert in
      let about = alert.task.map { _ in words.name(alert) } ?? alert.branch?.name
      let kind = alert.kind.wording[language].lowercased()
      return about.map { OverviewPhrase.about(in: language, ["kind": .text(kind), "name": .text($0)]) } ?? kind
    }
    return (changes.count == 1 ? OverviewPhrase.oneChange : .changes)(
      in: language,
      [
        "n": .number(changes.count),
        "names": .text(
          (names
            + (changes.count > Self.mostNamed
              ? [OverviewPhrase.others(in: language, ["n": .number(changes.count - Self.mostNamed)])] : []))
            .joined(separator: "; ")),
      ])
  }

  /// So many changes are named in the first sentence.
  private static let mostNamed = 4

  private var seen: String {
    guard let newest = alerts.weeks.starts.last?.week else { return OverviewPhrase.seenNothing(in: language) }
    return OverviewPhrase.seen(
      in: language, ["week": .text("\(newest.week)"), "year": .text("\(newest.year)")])
  }

  private var sessions: String {
    let period = PhraseValue.text(figures.period.name(in: language))
    let first = DeskSentence.total(in: language, ["n": .number(desk.total), "period": period])
    // Beside a year that was counted otherwise the figure would look like growth; the notes say so.
    guard desk.showsBefore, figures.isComparable, let before = figures.before else { return first }
    return first + " "
      + OverviewPhrase.sessionsBefore(in: language, ["n": .number(before.whole.all.sessions)])
  }

  // MARK: - The other parts

  /// The weeks of the tasks that changed, with the year before.
  private var weeks: [ReportSection] {
    // What is told of one branch beside the office's weeks could tell the other branches'.
    let tasks = told.filter {
      $0.isClear && ($0.kind == .growth || $0.kind == .rise) && ($0.branch == figures.branch || $0.branch == nil)
    }
    var seen: Set<Int?> = []
    return tasks.filter { seen.insert($0.task).inserted }.prefix(Self.mostWeeks).compactMap { alert in
      let report = trend(of: alert).report
      guard var section = report.sections.first, case .series = section.body else { return nil }
      section.id = "weeks-" + (words.code(alert.task) ?? "all")
      section.heading = words.name(alert.task)
      section.lead = sentence(alert)
      section.words?.heading = Wording(
        da: AlertWords(figures.tasks, for: .house, in: .da).name(alert.task),
        sv: AlertWords(figures.tasks, for: .house, in: .sv).name(alert.task),
        en: AlertWords(figures.tasks, for: .house, in: .en).name(alert.task))
      return section
    }
  }

  /// The weeks of an alert's task, closed beside what the report tells of the task over the period and the year before.
  private func trend(of alert: Alert) -> TrendReportText {
    let task = figures.tasks.first { $0.number == alert.task }
    return TrendReportText(
      figures: TrendFigures(
        task, of: alerts, office: figures.office, tasks: figures.tasks, branch: figures.branch, on: figures.today),
      discretion: desk.discretion, language: language, besides: [figures.period.days, figures.earlier.days])
  }

  /// What was found, with the levels of a growth where they are those that stand beside its weeks.
  func sentence(_ alert: Alert) -> String {
    guard case .growth(let growth) = alert.finding, alert.among == nil else { return words.sentence(alert) }
    // Levels that tasks which left the catalogue are counted into are closed by nothing.
    let told = trend(of: alert)
    guard told.showsLevels, told.figures.trend == growth else { return words.sentence(alert) }
    return AlertWords(figures.tasks, for: .internal, in: language).sentence(alert)
  }

  /// So many tasks are drawn week by week.
  private static let mostWeeks = 4

  /// What the report on the desk tells beside what stands in the other parts.
  private var tables: [ReportSection] {
    let elsewhere: Set<String> = ["overview", "course", "branches", "areas", "days", "capture", "hours"]
    return desk.report.sections.filter { !elsewhere.contains($0.id) }
  }
}

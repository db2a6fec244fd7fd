import HelpDesk
import Language
import Municipality
import Statistics

/// The manager's overview, put together of its figures.
struct OverviewText {
  let book: IndicatorBook
  let alerts: AlertBook
  let tags: [Tag]
  let parts: Set<OverviewPart>

  var desk: DeskReportText { book.now.desk }
  var figures: DeskFigures { desk.figures }
  var language: LanguageCode { desk.language }
  var words: AlertWords { AlertWords(figures.tasks, in: language) }

  /// What stands out in the days that the report is about, or after them.
  var told: [Alert] { alerts.alerts.filter { $0.days.upperBound >= figures.period.days.lowerBound } }
  /// What nobody has explained.
  var changes: [Alert] { told.filter(\.isChange) }

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
      id: "overview", title: OverviewPhrase.title.wording, summary: summary, sections: sections, notes: notes)
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
    let names = changes.map { alert in
      let about = alert.task.map { _ in words.name(alert) } ?? alert.branch?.name
      let kind = alert.kind.wording[language].lowercased()
      return about.map { OverviewPhrase.about(in: language, ["kind": .text(kind), "name": .text($0)]) } ?? kind
    }
    return OverviewPhrase.changes(
      in: language, ["n": .number(changes.count), "names": .text(names.joined(separator: "; "))])
  }

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

  private var notes: [String] {
    desk.notes.filter { $0 != desk.capture.notCounted && $0 != DeskSentence.logging(in: language) }
  }

  // MARK: - The other parts

  /// The weeks of the tasks that changed, with the year before.
  private var weeks: [ReportSection] {
    let tasks = told.filter { $0.isClear && ($0.kind == .growth || $0.kind == .rise) }
    var seen: Set<Int?> = []
    return tasks.filter { seen.insert($0.task).inserted }.prefix(Self.mostWeeks).compactMap { alert in
      let task = figures.tasks.first { $0.number == alert.task }
      let trend = TrendFigures(
        task, of: alerts, office: figures.office, tasks: figures.tasks, branch: figures.branch, on: figures.today)
      let report = TrendReportText(figures: trend, discretion: desk.discretion, language: language).report
      guard var section = report.sections.first, case .series = section.body else { return nil }
      section.id = "weeks-" + (task?.code.text ?? "all")
      section.heading = words.name(alert.task)
      section.lead = report.summary.first
      section.words?.heading = Wording(
        da: AlertWords(figures.tasks, in: .da).name(alert.task),
        sv: AlertWords(figures.tasks, in: .sv).name(alert.task),
        en: AlertWords(figures.tasks, in: .en).name(alert.task))
      return section
    }
  }

  /// So many tasks are drawn week by week.
  private static let mostWeeks = 4

  /// What the report on the desk tells beside what stands in the other parts.
  private var tables: [ReportSection] {
    let elsewhere: Set<String> = ["overview", "course", "branches", "areas", "days", "capture", "hours"]
    return desk.report.sections.filter { !elsewhere.contains($0.id) }
  }
}

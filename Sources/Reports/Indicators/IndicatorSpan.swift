import Courses
import HelpDesk
import Language
import Municipality
import Outreach
import Records
import Statistics

/// All that the indicators of one period are made of, each part read and closed as in the report that it comes from.
struct IndicatorSpan {
  /// The report on the desk.
  let desk: DeskReportText
  /// Sessions and minutes by week.
  let weeks: [Day: [Int: Totals]]
  /// The report on owners.
  let owners: Report
  /// Whether a cost of an hour was given.
  let hasCost: Bool
  /// The report on courses.
  let courses: CoursesReportText
  /// The cards of the terms that ended in the period.
  let effects: [TermEffect]
  /// How far visits reached.
  let coverage: OutreachCoverage
  /// The report on triage; nil where one branch is asked about.
  let triage: TriageReportText?
  /// The population that the period is seen beside; nil where there is none.
  let population: Population?

  /// Reads a period.
  ///
  /// - Throws: `RecordsFault` and `MunicipalityFault`.
  init(of file: DeskFile, in period: Period, _ asked: IndicatorQuery) throws {
    let (discretion, language) = (asked.discretion, asked.language)
    let figures = try DeskFigures(of: file, in: period, at: asked.branch, on: asked.today)
    let branches = figures.branch.map { [$0] } ?? figures.branches
    desk = DeskReportText(figures, for: discretion, in: language)
    let (weeks, byTask, coverage, advised, population) = try file.read { reader in
      (
        try TotalBook.pieces(by: .all, in: figures.now.days, at: branches, reader: reader),
        try TotalBook.pieces(by: .task, in: figures.now.days, at: branches, reader: reader),
        try OutreachCoverage(of: period.days, at: figures.branch?.code, on: asked.today, in: reader),
        try AdvisedSessions(in: figures.now.days, at: figures.branch, byTask: false, reader: reader),
        try Population.beside(period, in: reader)
      )
    }
    self.weeks = weeks
    self.coverage = coverage
    self.population = population
    owners =
      OwnerReportText(
        figures: figures, weeks: byTask, hourCost: asked.hourCost, discretion: discretion, language: language
      ).report
    hasCost = asked.hourCost != nil
    courses = CoursesReportText(
      try CourseFigures(of: file, in: period, at: asked.branch, on: asked.today), for: discretion, in: language)
    effects = asked.effects.filter { effect in
      guard let end = effect.term.end, period.days.contains(end), end <= asked.today else { return false }
      return figures.branch.map { effect.term.plan.branch == $0.code } ?? true
    }
    triage =
      figures.branch == nil
      ? TriageReportText(
        figures: figures, advised: advised, splitsBranches: false, discretion: discretion, language: language) : nil
  }

  var figures: DeskFigures { desk.figures }
  var discretion: Discretion { desk.discretion }
  var language: LanguageCode { desk.language }

  /// Whether the period has not begun.
  var isAhead: Bool { figures.period.days.lowerBound > figures.today }

  /// The lines of an indicator, and how much of what came was logged where that belongs beside them.
  func lines(of indicator: Indicator) -> [IndicatorFigure] {
    let lines =
      switch indicator {
      case .staffedHour: staffedHour
      case .minutes: minutes
      case .levels: levels
      case .alone: alone
      case .couldNot: couldNot
      case .barriers: barriers
      case .besideCourses: besideCourses
      case .owners: ownerHours
      case .careHomes: careHomes
      case .courseFill: courseFill
      case .courseEffect: courseEffect
      case .triage: triageAgreement
      case .rates: rates
      }
    // The calendar knows hours that are to come, and the register homes; of a period ahead both would say nothing.
    guard !isAhead else { return lines.map { .untold($0.line, .notBegun) } }
    return lines + (indicator.isOfDesk ? captured : [])
  }

  /// How much of what came was logged.
  private var captured: [IndicatorFigure] {
    let shown = desk.isTooFew ? [] : desk.capture.overview
    guard !shown.isEmpty else {
      let isCounted = !desk.capture.captures.isEmpty
      return [IndicatorFigure(IndicatorPhrase.captured.line, isCounted ? .hidden : .notCounted)]
    }
    return CountKind.allCases.flatMap { kind in
      shown.filter { $0.code == CaptureText.code(kind) }.map { line in
        IndicatorFigure(ReportCode(line.code, CaptureText.column(kind).title), line.now)
      }
    }
  }

  /// The cell of a line in a table of a report; nil where it does not stand there.
  static func cell(_ report: Report, _ section: String, _ code: String, column: Int = 1) -> ReportCell? {
    guard let found = report.sections.first(where: { $0.id == section }) else { return nil }
    return cell(found, code, column: column)
  }

  /// The cell of a line in a table; nil where it does not stand there.
  static func cell(_ section: ReportSection, _ code: String, column: Int = 1) -> ReportCell? {
    guard case .table(let table) = section.body else { return nil }
    let row = table.rows.first { row in
      if case .term(let term) = row[0] { term.code == code } else { false }
    }
    return row.flatMap { column < $0.count ? $0[column] : nil }
  }
}

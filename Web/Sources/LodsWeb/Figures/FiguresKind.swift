import Language
import Municipality
import Records
import Reports
import Statistics

/// The reports that can be read and fetched at the web desk.
enum FiguresKind: String, CaseIterable, Sendable {
  case overview, desk, borgerservice, owners, trend, indicators, triage, courses, outreach, dst, kb

  /// Those of an office: the form of a country's library statistics is for that country.
  static func all(in country: Country) -> [FiguresKind] {
    allCases.filter { $0 != (country == .denmark ? .kb : .dst) }
  }

  /// What it is about.
  var group: FiguresGroup {
    switch self {
    case .overview, .desk, .borgerservice, .owners: .desk
    case .trend, .indicators, .triage: .development
    case .courses, .outreach: .courses
    case .dst, .kb: .forms
    }
  }

  /// The name on its tab.
  var name: FiguresPhrase {
    switch self {
    case .overview: .overviewName
    case .desk: .deskName
    case .borgerservice: .borgerserviceName
    case .owners: .ownersName
    case .trend: .trendName
    case .indicators: .indicatorsName
    case .triage: .triageName
    case .courses: .coursesName
    case .outreach: .outreachName
    case .dst: .dstName
    case .kb: .kbName
    }
  }

  /// What the audit calls it, as for the command line.
  var subject: StaticString {
    switch self {
    case .overview: "report overview"
    case .desk: "report desk"
    case .borgerservice: "report borgerservice"
    case .owners: "report owners"
    case .trend: "report trend"
    case .indicators: "report indicators"
    case .triage: "triage report"
    case .courses: "report courses"
    case .outreach: "report outreach"
    case .dst: "report dst"
    case .kb: "report kb"
    }
  }

  /// The part of a year that is meant where none was chosen.
  func usualPart(on today: Day) -> FiguresPart {
    switch self {
    case .overview, .trend: .latest
    // The forms ask for a year, and this one is not over.
    case .dst, .kb: .year
    default: .month(today.firstOfMonth.adding(-1).month)
    }
  }

  /// Whether it tells what courses came to, which is moved to the desk's file when a term ends.
  var tellsCourses: Bool { [.overview, .indicators, .courses, .dst, .kb].contains(self) }

  /// Whether what an hour costs may be said.
  var asksCost: Bool { self == .owners || self == .indicators }

  /// Makes the report.
  ///
  /// - Throws: `TrendFault` for a period of which there is nothing to tell, `TriageReportFault` for a branch where few work,
  ///   and `RecordsFault`.
  func report(of desk: DeskFile, as choice: FiguresChoice, in language: LanguageCode, on today: Day) throws -> Report {
    let branch = choice.branch?.code.text
    let discretion = Discretion(for: choice.audience)
    return switch self {
    case .overview:
      try OverviewReport(
        of: desk, in: choice.period, at: branch,
        // The latest months are seen together with the weeks since then.
        seenFrom: choice.isLatest ? today : OverviewReport.end(of: choice.period, on: today), for: discretion,
        language: language, on: today
      ).report
    case .indicators:
      try IndicatorReport(
        of: desk, in: choice.period, at: branch, hourCost: choice.hourCost, for: discretion, language: language,
        on: today
      ).report
    case .desk:
      try DeskReport(
        of: desk, in: choice.period, at: branch, for: discretion, language: language, on: today
      ).report
    case .borgerservice:
      try BorgerserviceReport(
        of: desk, in: choice.period, weeks: choice.weeks, at: branch, for: discretion, language: language, on: today
      ).report
    case .owners:
      try OwnerReport(
        of: desk, in: choice.period, at: branch, hourCost: choice.hourCost, for: discretion, language: language,
        on: today
      ).report
    case .trend:
      try TrendReport(
        of: desk, task: choice.task.isEmpty ? nil : choice.task, by: choice.step,
        in: choice.isLatest ? nil : choice.period, at: branch,
        until: choice.isLatest ? today : min(choice.period.days.upperBound.adding(1), today), for: discretion,
        language: language, on: today
      ).report
    case .triage:
      try TriageReport(
        of: desk, in: choice.period, at: branch, staffAtLeastFive: choice.hasStaff, for: discretion,
        language: language, on: today
      ).report
    case .courses:
      try CoursesReport(
        of: desk, in: choice.period, at: branch, for: discretion, language: language, on: today
      ).report
    case .outreach:
      try OutreachReport(
        of: desk, in: choice.period, at: branch, for: discretion, language: language, on: today
      ).report
    case .dst:
      try DSTReport(of: desk, in: choice.period, at: branch, for: discretion, language: language, on: today).report
    case .kb:
      try KBReport(of: desk, in: choice.period, at: branch, for: discretion, language: language, on: today).report
    }
  }
}

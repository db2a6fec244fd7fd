import Language
import Municipality
import Records
import Reports
import Statistics

/// The reports that can be read and fetched at the web desk.
enum FiguresKind: String, CaseIterable, Sendable {
  case overview, desk, borgerservice, owners, indicators

  /// The name on its tab.
  var name: FiguresPhrase {
    switch self {
    case .overview: .overviewName
    case .desk: .deskName
    case .borgerservice: .borgerserviceName
    case .owners: .ownersName
    case .indicators: .indicatorsName
    }
  }

  /// What the audit calls it, as for the command line.
  var subject: StaticString {
    switch self {
    case .overview: "report overview"
    case .desk: "report desk"
    case .borgerservice: "report borgerservice"
    case .owners: "report owners"
    case .indicators: "report indicators"
    }
  }

  /// The part of a year that is meant where none was chosen.
  func usualPart(on today: Day) -> FiguresPart {
    self == .overview ? .latest : .month(today.firstOfMonth.adding(-1).month)
  }

  /// Whether what an hour costs may be said.
  var asksCost: Bool { self == .owners || self == .indicators }

  /// Makes the report.
  ///
  /// - Throws: `RecordsFault`.
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
    }
  }
}

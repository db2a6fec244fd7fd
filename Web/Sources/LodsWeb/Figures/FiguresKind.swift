import Language
import Municipality
import Records
import Reports

/// The reports that can be read and fetched at the web desk.
enum FiguresKind: String, CaseIterable, Sendable {
  case desk, borgerservice, owners

  /// The name on its tab.
  var name: FiguresPhrase {
    switch self {
    case .desk: .deskName
    case .borgerservice: .borgerserviceName
    case .owners: .ownersName
    }
  }

  /// What the audit calls it, as for the command line.
  var subject: StaticString {
    switch self {
    case .desk: "report desk"
    case .borgerservice: "report borgerservice"
    case .owners: "report owners"
    }
  }

  /// Makes the report.
  ///
  /// - Throws: `RecordsFault`.
  func report(of desk: DeskFile, as choice: FiguresChoice, in language: LanguageCode, on today: Day) throws -> Report {
    let branch = choice.branch?.code.text
    let discretion = Discretion(for: choice.audience)
    return switch self {
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

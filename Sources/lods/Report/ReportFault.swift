import Language
import Statistics

/// What can be wrong with what is asked of a report.
enum ReportFault: Fault, Hashable {
  case weeksAndPeriod
  /// Nothing that this report tells can stand in the ledger of releases.
  case notReleasable
  /// Nothing was released over just this period.
  case notReleased(Period)
  /// Figures are released for the whole office, never for one branch.
  case branchNotReleased

  var code: String {
    switch self {
    case .weeksAndPeriod: "weeksAndPeriod"
    case .notReleasable: "notReleasable"
    case .notReleased: "notReleased"
    case .branchNotReleased: "branchNotReleased"
    }
  }

  var field: String? {
    switch self {
    case .weeksAndPeriod: "weeks"
    case .notReleasable: "for"
    case .notReleased: "period"
    case .branchNotReleased: "branch"
    }
  }

  var kind: FaultKind {
    switch self {
    case .weeksAndPeriod, .branchNotReleased: .usage
    case .notReleasable, .notReleased: .data
    }
  }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .weeksAndPeriod: ReportCommandPhrase.weeksAndPeriod(in: language)
    case .notReleasable: ReportCommandPhrase.notReleasable(in: language)
    case .notReleased(let period):
      ReportCommandPhrase.notReleased(
        in: language, ["period": .text(period.name(in: language)), "code": .text(period.code)])
    case .branchNotReleased: ReportCommandPhrase.branchNotReleased(in: language)
    }
  }
}

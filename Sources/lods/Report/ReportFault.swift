import Language

/// What can be wrong with what is asked of a report.
enum ReportFault: Fault, Hashable {
  case weeksAndPeriod
  /// Nothing that this report tells can stand in the ledger of releases.
  case notReleasable

  var code: String {
    switch self {
    case .weeksAndPeriod: "weeksAndPeriod"
    case .notReleasable: "notReleasable"
    }
  }

  var field: String? {
    switch self {
    case .weeksAndPeriod: "weeks"
    case .notReleasable: "for"
    }
  }

  var kind: FaultKind { self == .weeksAndPeriod ? .usage : .data }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .weeksAndPeriod: ReportCommandPhrase.weeksAndPeriod(in: language)
    case .notReleasable: ReportCommandPhrase.notReleasable(in: language)
    }
  }
}

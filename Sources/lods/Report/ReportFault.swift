import Language

/// What can be wrong with what is asked of a report.
enum ReportFault: Fault, Hashable {
  case weeksAndPeriod

  var code: String { "weeksAndPeriod" }
  var field: String? { "weeks" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String { ReportCommandPhrase.weeksAndPeriod(in: language) }
}

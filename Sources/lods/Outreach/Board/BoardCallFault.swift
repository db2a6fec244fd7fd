import Language

/// What is wrong with the options of a calendar.
enum BoardCallFault: Fault, Hashable {
  /// A month beside single days.
  case monthAndDays

  var code: String { "monthAndDays" }
  var field: String? { "month" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String { BoardCommandPhrase.monthAndDays(in: language) }
}

import Language

/// What can be wrong with the tasks of an offer as they were given.
enum OfferTaskFault: Fault, Hashable {
  case tasksAndNone

  var code: String { "tasksAndNone" }
  var field: String? { "task" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String { OfferTaskPhrase.tasksAndNone(in: language) }
}

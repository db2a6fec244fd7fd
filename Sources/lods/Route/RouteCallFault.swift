import Language

/// What can be wrong with how `lods route` is called.
enum RouteCallFault: Fault, Hashable {
  case seconds

  var code: String { "badSeconds" }
  var field: String? { "seconds" }
  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String { RoutePhrase.badSeconds(in: language) }
}

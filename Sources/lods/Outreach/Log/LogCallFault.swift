import Language

/// What can be wrong with how visits are logged or their forms asked for.
enum LogCallFault: Fault, Hashable {
  case source
  case which

  var code: String {
    switch self {
    case .source: "unknownSource"
    case .which: "whichVisit"
    }
  }

  var field: String? {
    switch self {
    case .source: "source"
    case .which: "number"
    }
  }

  var kind: FaultKind { .usage }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .source: LogCommandPhrase.sourceRule(in: language)
    case .which: LogCommandPhrase.formWhich(in: language)
    }
  }
}

import Language

/// What can be wrong with how a term is changed.
enum TermChangeFault: Fault, Hashable {
  case noCurriculum
  case bothWays

  var code: String {
    switch self {
    case .noCurriculum: "noCurriculum"
    case .bothWays: "bothWays"
    }
  }

  var field: String? { self == .noCurriculum ? "curriculumVersion" : nil }
  var kind: FaultKind { self == .noCurriculum ? .data : .usage }

  func sentence(in language: LanguageCode) -> String {
    (self == .noCurriculum ? TermChangePhrase.noCurriculum : .bothWays)(in: language)
  }
}

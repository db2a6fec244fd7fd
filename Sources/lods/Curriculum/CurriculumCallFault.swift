import Courses
import Language

/// A call of `lods curriculum` that cannot be done.
enum CurriculumCallFault: Fault {
  /// The curriculum cannot be read so far as to do anything with it.
  case unreadable([CurriculumFinding])
  /// The session's number is past the last one.
  case noSuchSession(count: Int)

  var code: String {
    switch self {
    case .unreadable: "badCurriculum"
    case .noSuchSession: "noSuchSession"
    }
  }
  var field: String? {
    switch self {
    case .unreadable: "folder"
    case .noSuchSession: "session"
    }
  }
  var kind: FaultKind { .data }

  func sentence(in language: LanguageCode) -> String {
    switch self {
    case .unreadable(let findings):
      findings.filter { $0.severity == .error }.prefix(5)
        .map { "\($0.file):\($0.line): \($0.sentence(in: language))" }.joined(separator: "\n")
    case .noSuchSession(let count): CurriculumCommandPhrase.noSuchSession(in: language, ["n": .number(count)])
    }
  }
}

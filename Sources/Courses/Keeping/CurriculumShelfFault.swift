public import Language

/// A curriculum that the office does not take or does not have.
public enum CurriculumShelfFault: Fault {
  /// Something in it must be mended first.
  case mustBeMended(folder: String, [CurriculumFinding])
  /// The office keeps that version with another content.
  case changedUnderSameVersion(folder: String, version: String)
  /// The office keeps no such curriculum.
  case unknown(nearest: String?)
  /// The office keeps no such version.
  case unknownVersion(known: [String])

  /// The code for programs.
  public var code: String {
    switch self {
    case .mustBeMended: "curriculumErrors"
    case .changedUnderSameVersion: "changedUnderSameVersion"
    case .unknown: "unknownCurriculum"
    case .unknownVersion: "unknownVersion"
    }
  }
  /// The curriculum.
  public var field: String? { "curriculum" }
  /// The nearest known code.
  public var nearest: String? {
    if case .unknown(let nearest) = self { nearest } else { nil }
  }
  /// What was given is not right.
  public var kind: FaultKind { .data }

  /// The sentence that the user reads.
  public func sentence(in language: LanguageCode) -> String {
    switch self {
    case .mustBeMended(let folder, let findings):
      let lines = findings.prefix(10).map { "\(folder)/\($0.file):\($0.line): \($0.sentence(in: language))" }
      return ([CoursesPhrase.mustBeMended(in: language, ["n": .number(findings.count)])] + lines)
        .joined(separator: "\n")
    case .changedUnderSameVersion(let folder, let version):
      return CoursesPhrase.changedUnderSameVersion(in: language, ["name": .text(folder), "version": .text(version)])
    case .unknown(let nearest?): return CoursesPhrase.unknownKeptNear(in: language, ["nearest": .text(nearest)])
    case .unknown: return CoursesPhrase.unknownKept(in: language)
    case .unknownVersion(let known):
      return CoursesPhrase.unknownVersion(in: language, ["versions": .text(known.joined(separator: ", "))])
    }
  }

  /// What to type at the command line.
  public func commandLine(in language: LanguageCode) -> String? {
    let line: CoursesCommandLine? =
      switch self {
      case .mustBeMended: .checkCurriculum
      case .unknown(nil): .curricula
      case .unknown, .changedUnderSameVersion, .unknownVersion: nil
      }
    return line.map { $0(in: language) }
  }
}

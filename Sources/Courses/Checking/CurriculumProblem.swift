public import Formats
public import Identifiers

/// What can be wrong in a curriculum.
public enum CurriculumProblem: Hashable, Sendable {
  // Files.
  case notUTF8(column: Int), noCurriculumFile, badID, symbolicLink, tooDeep, notAFile, fileTooLarge, folderTooLarge
  case sessionName, sessionNumberTwice, sessionTitleTwice, noSessions, unusedFile
  // Front matter.
  case frontMatter(FrontMatterProblem, column: Int), unknownKey(nearest: String?), missingKey(String)
  case notAChoice([String]), badVersion, unknownFramework, notMinutes, unknownCompetence(String?)
  // Parts of a session.
  case missingPart(String), partLeftOut(String), partTwice, exerciseHeading(String), cardTooLong, stepsLine(String)
  // What must fit together.
  case exerciseSum(sum: Int, said: Int), sessionLength(Int), objectiveWithoutExercise(Int), unknownObjective(Int)
  case fewSessions(Int, key: String), unknownCurriculum(nearest: String?), buildsOnItself, fewWords(Int)
  case hardToRead(lix: Int, words: Int), untriedSteps, unconfirmedFact(String)
  case linkOut, linkToNothing, unknownFact(String, nearest: String?)
  // Facts.
  case factID, factIncomplete, factTwice
  // Persons.
  case identifier(IdentifierKind), names(count: Int, key: String, value: String), wholeName

  /// Whether the curriculum may be used all the same.
  public var isWarning: Bool {
    switch self {
    case .partLeftOut, .cardTooLong, .fewWords, .hardToRead, .untriedSteps, .unconfirmedFact, .names, .wholeName,
      .unusedFile, .unknownCurriculum:
      true
    default: false
    }
  }

  /// The code for programs.
  public var code: String {
    switch self {
    case .frontMatter(let problem, _): problem.rawValue
    default:
      // The name of the case, without what it carries.
      String("\(self)".prefix { $0.isLetter || $0.isNumber })
    }
  }
}

import Formats
import Identifiers
import Language
import Records

extension CurriculumProblem {
  /// The sentence of the problem and what is filled into it.
  func told(in language: LanguageCode) -> (phrase: CurriculumFindingPhrase, values: [String: PhraseValue]) {
    switch self {
    case .notUTF8(let column): (.notUTF8, ["column": .number(column)])
    case .noCurriculumFile: (.noCurriculumFile, [:])
    case .badID: (.badID, [:])
    case .symbolicLink: (.symbolicLink, [:])
    case .tooDeep: (.tooDeep, [:])
    case .notAFile: (.notAFile, [:])
    case .fileTooLarge: (.fileTooLarge, ["limit": .number(CurriculumFolder.fileLimit / 1_000_000)])
    case .folderTooLarge:
      (
        .folderTooLarge,
        [
          "limit": .number(CurriculumFolder.folderLimit / 1_000_000), "count": .number(CurriculumFolder.countLimit),
        ]
      )
    case .sessionName: (.sessionName, [:])
    case .sessionNumberTwice: (.sessionNumberTwice, [:])
    case .sessionTitleTwice: (.sessionTitleTwice, [:])
    case .noSessions: (.noSessions, [:])
    case .unusedFile: (.unusedFile, [:])
    case .factID: (.factID, [:])
    case .factIncomplete: (.factIncomplete, [:])
    case .factTwice: (.factTwice, [:])
    case .linkOut: (.linkOut, [:])
    case .linkToNothing: (.linkToNothing, [:])
    case .untriedSteps: (.untriedSteps, [:])
    case .buildsOnItself: (.buildsOnItself, [:])
    default: valuesTold(in: language)
    }
  }

  private func valuesTold(
    in language: LanguageCode
  ) -> (phrase: CurriculumFindingPhrase, values: [String: PhraseValue]) {
    switch self {
    case .frontMatter(let problem, let column): (CurriculumProblem.phrase(problem), ["column": .number(column)])
    case .unknownKey(let nearest?): (.unknownKeyNear, ["nearest": .text(nearest)])
    case .unknownKey: (.unknownKey, [:])
    case .missingKey(let key): (.missingKey, ["key": .text(key)])
    case .notAChoice(let words): (.choice, ["words": .text(words.joined(separator: ", "))])
    case .badVersion: (.badVersion, [:])
    case .unknownFramework: (.unknownFramework, ["versions": .text(DigComp.versions.joined(separator: ", "))])
    case .notMinutes: (.notMinutes, ["limit": .number(CurriculumCheck.longestSession)])
    case .unknownCompetence(let nearest):
      (.unknownCompetence, ["nearest": .text(nearest ?? "2.6"), "version": .text(DigComp.versions[0])])
    case .missingPart(let heading): (.missingPart, ["heading": .text(heading)])
    case .partLeftOut(let heading): (.partLeftOut, ["heading": .text(heading)])
    case .partTwice: (.partTwice, [:])
    case .exerciseHeading(let form): (.exerciseHeading, ["form": .text(form)])
    case .cardTooLong: (.cardTooLong, ["limit": .number(KeyCard.mostLines)])
    case .stepsLine(let form): (.stepsLine, ["form": .text(form)])
    case .exerciseSum(let sum, let said): (.exerciseSum, ["sum": .number(sum), "said": .number(said)])
    case .sessionLength(let minutes):
      (.sessionLength, ["minutes": .number(minutes), "limit": .number(CurriculumCheck.longestSession)])
    case .objectiveWithoutExercise(let number): (.objectiveWithoutExercise, ["number": .number(number)])
    case .unknownObjective(let number): (.unknownObjective, ["number": .number(number)])
    case .fewSessions(let count, let key):
      (
        .fewSessions,
        ["n": .number(count), "least": .number(CurriculumCheck.fewestSessions), "key": .text(key)]
      )
    case .unknownCurriculum(let nearest?): (.unknownCurriculumNear, ["nearest": .text(nearest)])
    case .unknownCurriculum: (.unknownCurriculum, [:])
    case .fewWords(let count):
      (.fewWords, ["n": .number(count), "least": .number(CurriculumCheck.fewestWords)])
    case .hardToRead(let lix, let words):
      (
        .hardToRead,
        ["lix": .number(lix), "limit": .number(CurriculumCheck.lixLimit), "n": .number(words)]
      )
    case .unconfirmedFact(let id): (.unconfirmedFact, ["id": .text(id)])
    case .unknownFact(let id, let nearest?): (.unknownFactNear, ["id": .text(id), "nearest": .text(nearest)])
    case .unknownFact(let id, nil): (.unknownFact, ["id": .text(id)])
    case .identifier(let kind): (.identifier, ["kind": .text(ScreeningFault.name(of: kind)[language])])
    case .names(let count, let key, let value):
      (.names, ["n": .number(count), "key": .text(key), "value": .text(value)])
    case .wholeName: (.wholeName, [:])
    default: (.notAFile, [:])
    }
  }

  private static func phrase(_ problem: FrontMatterProblem) -> CurriculumFindingPhrase {
    switch problem {
    case .missing: .frontMissing
    case .unclosed: .frontUnclosed
    case .missingColon: .missingColon
    case .emptyKey: .emptyKey
    case .duplicateKey: .duplicateKey
    case .tab: .tab
    case .itemWithoutKey: .itemWithoutKey
    case .itemBelowValue: .itemBelowValue
    case .badIndent: .badIndent
    }
  }
}

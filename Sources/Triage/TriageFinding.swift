public import Formats
public import Identifiers
public import Language
import Records

/// What is wrong in a document of a model, of practice cases or of slips, and where.
public struct TriageFinding: Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    case unreadable(FormatProblem)
    case wrongFormat
    case missing
    case unknownKey
    case notAChoice(allowed: [String])
    case notADay
    /// A name of a model that is no code: entries keep it.
    case notACode
    case notWhole(ClosedRange<Int>)
    case textMissing(LanguageCode)
    case duplicate
    case answerMissing(String)
    case questionMissing(String)
    case gateMissing(String)
    case unknownSource
    case unknownTask
    case notAnswers
    case limitsCross
    case breaks(TriageLaw.Breach)
    /// More bytes than so many.
    case tooLong(Int)
    /// The model of another country.
    case otherCountry
    /// The name of a model that is known here and is another.
    case nameTaken
    /// The gate of the desk's file did not admit the text.
    case refused(ScreeningRefusal)
  }

  /// The line, counted from 1.
  public let line: Int
  /// Where in the document, as `questions[2].answers[0].text.sv`; empty for the whole.
  public let path: String
  /// What.
  public let problem: Problem

  /// The sentence for a person, without the place.
  public func sentence(in language: LanguageCode) -> String {
    var values: [String: PhraseValue] = [:]
    let phrase: TriageFindingPhrase
    switch problem {
    case .unreadable: phrase = .unreadable
    case .wrongFormat: phrase = .wrongFormat
    case .missing: phrase = .missing
    case .unknownKey: phrase = .unknownKey
    case .notAChoice(let allowed):
      phrase = .notAChoice
      values["allowed"] = .text(allowed.joined(separator: ", "))
    case .notADay: phrase = .notADay
    case .notACode: phrase = .notACode
    case .notWhole(let range):
      phrase = .notWhole
      values = ["low": .number(range.lowerBound), "high": .number(range.upperBound)]
    case .textMissing(let missing):
      phrase = .textMissing
      values["language"] = .text(missing.rawValue)
    case .duplicate: phrase = .duplicate
    case .answerMissing(let code):
      phrase = .answerMissing
      values["code"] = .text(code)
    case .questionMissing(let code):
      phrase = .questionMissing
      values["code"] = .text(code)
    case .gateMissing(let code):
      phrase = .gateMissing
      values["code"] = .text(code)
    case .unknownSource: phrase = .unknownSource
    case .unknownTask: phrase = .unknownTask
    case .notAnswers: phrase = .notAnswers
    case .tooLong(let limit):
      phrase = .tooLong
      values["limit"] = .number(limit)
    case .otherCountry: phrase = .otherCountry
    case .nameTaken: phrase = .nameTaken
    case .refused(let refusal): return ScreeningFault(refusal, field: "file").sentence(in: language)
    case .limitsCross: phrase = .limitsCross
    case .breaks(let breach):
      phrase = .breaks
      values = [
        "law": .text(breach.law.wording[language]), "first": .text(breach.first.line),
        "second": .text(breach.second.line), "complexity": .number(breach.complexity),
      ]
    }
    return phrase(in: language, values)
  }
}

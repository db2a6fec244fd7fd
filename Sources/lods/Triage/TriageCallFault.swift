import Language
import Triage

/// An answer, question or gate that is not known, told with what is allowed.
struct TriageCallFault: Fault {
  private let problem: TriageAnswers.Problem

  init(_ problem: TriageAnswers.Problem) { self.problem = problem }

  var code: String {
    switch problem {
    case .noPair: "badAnswers"
    case .unknownQuestion: "unknownQuestion"
    case .unknownAnswer: "unknownAnswer"
    }
  }
  var field: String? {
    if case .unknownAnswer(let question, _) = problem { question } else { "answers" }
  }
  let kind = FaultKind.data

  func sentence(in language: LanguageCode) -> String {
    switch problem {
    case .noPair: TriageCommandPhrase.noPair(in: language)
    case .unknownQuestion(let allowed):
      TriageCommandPhrase.unknownQuestion(in: language, ["allowed": .text(allowed.joined(separator: ", "))])
    case .unknownAnswer(let question, let allowed):
      TriageCommandPhrase.unknownAnswer(
        in: language, ["question": .text(question), "allowed": .text(allowed.joined(separator: ", "))])
    }
  }
}

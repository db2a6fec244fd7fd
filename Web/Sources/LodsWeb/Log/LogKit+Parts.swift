import Counter
import Formats
import HelpDesk
import Identifiers
import Language
import Municipality
import Records
import Triage

extension LogKit {
  /// What the script says of a note: the kinds of findings, the matters to be careful with, and the sentences.
  static func screening(in language: LanguageCode) -> JSON {
    .object([
      JSONMember("limit", .whole(EntryForm.noteLimit)),
      JSONMember(
        "kinds",
        .object(
          IdentifierKind.allCases.map { JSONMember($0.rawValue, .text(ScreeningFault.name(of: $0)[language])) })),
      JSONMember(
        "topics",
        .object(
          SensitiveTopic.allCases.map { JSONMember($0.rawValue, .text(SensitiveWarning.name(of: $0)[language])) })),
      JSONMember(
        "words",
        .object(ScreeningPhrase.allCases.map { JSONMember(String(describing: $0), .text($0.wording[language])) })),
    ])
  }

  /// The model of triage with every outcome, so that the script needs no rule of its own.
  static func triage(_ guide: DeskGuide, in language: LanguageCode) -> JSON {
    let model = guide.model
    let questions = model.questions.map { asked in
      JSON.object([
        JSONMember("question", .text(asked.question.rawValue)), JSONMember("text", .text(asked.text[language])),
        JSONMember(
          "answers",
          .array(
            asked.answers.map { answer in
              .object([
                JSONMember("code", .text(answer.code)), JSONMember("text", .text(answer.text[language])),
                JSONMember("reason", .text(answer.reason[language])), JSONMember("points", .whole(answer.points)),
              ])
            })),
      ])
    }
    let gates = model.letteredGates.map { letter, gate in
      JSON.object([
        JSONMember("letter", .text(String(letter))), JSONMember("gate", .text(gate.gate.code)),
        JSONMember("text", .text(gate.text[language])), JSONMember("advice", .text(gate.advice[language])),
        JSONMember("pathways", .array(gate.pathways.choices.map { .text($0.wording[language]) })),
      ])
    }
    return .object([
      JSONMember("model", .text(model.id)), JSONMember("ceiling", .whole(guide.ceiling.rawValue)),
      JSONMember("questions", .array(questions)), JSONMember("gates", .array(gates)),
      JSONMember("order", .array(TriageQuestion.allCases.map { .text($0.rawValue) })),
      JSONMember(
        "ways",
        .object(TriageQuestion.allCases.map { JSONMember($0.rawValue, .array($0.answerCodes.map(JSON.text))) })),
      JSONMember(
        "points",
        .object(
          TriageQuestion.allCases.map { JSONMember($0.rawValue, .array(model.points(of: $0).map(JSON.whole))) })),
      JSONMember("complexity", .array(model.complexity.map(JSON.whole))),
      JSONMember(
        "complexityWords",
        .array((1...3).map { .text(model.words(forComplexity: $0)[language]) })),
      // For each complexity the outcome of every set of answers: level, whether above the ceiling, and the ways on.
      JSONMember(
        "outcomes",
        .array((1...3).map { .array(model.outcomes(complexity: $0, ceiling: guide.ceiling).map(JSON.whole)) })),
      JSONMember("pathways", .array(Pathway.allCases.map { .text($0.wording[language]) })),
      JSONMember(
        "offers",
        .object(model.offers.map { JSONMember($0.pathway.wording[language], .text($0.text[language])) })),
      JSONMember(
        "meanings", .array(HelpLevel.allCases.map { .text($0.meaning[language]) })),
    ])
  }
}

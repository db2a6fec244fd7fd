import Console
import Counter
import Language
import Municipality
import Triage

/// Asks the questions one by one, each answered by one key, and stops when nothing can change any more.
struct TriageDialog {
  private let model: TriageModel
  private let console: Terminal
  private let language: LanguageCode

  init(_ model: TriageModel, _ invocation: Invocation) {
    self.model = model
    console = invocation.console
    language = invocation.language
  }

  /// The answers; a gate's letter at any question ends the asking.
  func ask(complexity: Int, ceiling: HelpLevel) throws -> TriageAnswers {
    var answers = TriageAnswers()
    var given: [TriageQuestion: String] = [:]
    console.note(gates)
    while let question = model.next(after: given, complexity: complexity, ceiling: ceiling) {
      guard let asked = model.questions.first(where: { $0.question == question }) else { break }
      console.note(block(asked))
      guard let typed = try console.ask(">") else { break }
      if let gate = gate(typed) {
        answers.gate = gate
        return answers
      }
      // No key, or one that means nothing, is "not known": an entry never waits for triage.
      let word = word(typed, asked) ?? "unknown"
      given[question] = word
      _ = answers.answer(question, word)
    }
    return answers
  }

  private var gates: String {
    TriageCommandPhrase.gates(in: language) + "\n"
      + model.letteredGates.map { "  \($0.letter)  \($0.gate.text[language])" }.joined(separator: "\n")
  }

  private func gate(_ typed: String) -> TriageGate? {
    let typed = typed.lowercased()
    return typed.count == 1 ? typed.first.flatMap { model.gate(letter: $0) } : nil
  }

  private func block(_ asked: TriageModel.Asked) -> String {
    let keys = asked.answers.enumerated().map { place, answer in
      "  \(answer.code == "unknown" ? "?" : String(place + 1))  \(answer.text[language])"
    }
    return "\n" + asked.text[language] + "\n" + keys.joined(separator: "\n")
  }

  /// The answer of the keys that were typed; for the barriers several digits name several.
  private func word(_ typed: String, _ asked: TriageModel.Asked) -> String? {
    let codes = typed.compactMap(\.wholeNumberValue).compactMap { digit in
      asked.answers.indices.contains(digit - 1) ? asked.answers[digit - 1].code : nil
    }
    guard asked.question == .barriers else { return codes.first }
    let barriers = codes.filter { $0 != "none" && $0 != "unknown" }
    return barriers.isEmpty ? codes.first : barriers.joined(separator: "+")
  }
}

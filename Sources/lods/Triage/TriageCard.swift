import Console
import Formats
import Language
import Municipality
import Triage

/// The advice for one session, as a page and as JSON.
struct TriageCard {
  private let page: TriagePage
  private let console: Terminal

  init(model: TriageModel, task: OfficeTask, answers: TriageAnswers, ceiling: HelpLevel, invocation: Invocation) {
    console = invocation.console
    page = TriagePage(
      model: model, task: task,
      advice: model.advice(for: answers, complexity: task.complexity, ceiling: ceiling),
      language: invocation.language, width: max(40, min(invocation.console.width, 90)))
  }

  /// The advice for programs, as the contract has it.
  var json: JSON {
    let advice = page.advice
    let hasLevel = page.hasLevel
    return [
      "model": .text(advice.model), "level": hasLevel ? (advice.level.map { .whole($0.rawValue) } ?? .null) : .null,
      "pathways": .array(advice.pathways.map { .text($0.code) }),
      "points": .array(
        hasLevel
          ? advice.reasons.map { ["category": .text($0.category), "points": .whole($0.points)] } : []),
      "total": .whole(hasLevel ? advice.total : 0), "asked": .whole(hasLevel ? advice.asked : 0),
      "wouldChange": .array(hasLevel ? advice.wouldChange.map { .text($0) } : []), "course": .null,
      "gate": advice.gate.map { .text($0.gate.code) } ?? .null, "aboveCeiling": .bool(advice.isAboveCeiling),
    ]
  }

  /// The advice as a page, every line ended.
  var text: String {
    page.lines.map { line in
      switch line.weight {
      case .plain: line.text
      case .bold: console.painted(line.text, [.bold])
      case .dim: console.painted(line.text, [.dim])
      }
    }.joined(separator: "\n") + "\n"
  }
}

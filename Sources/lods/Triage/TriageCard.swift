import Console
import Courses
import Formats
import Language
import Municipality
import Office
import Triage

/// The advice for one session, as a page and as JSON.
struct TriageCard {
  private let page: TriagePage
  private let console: Terminal

  init(
    model: TriageModel, task: OfficeTask, answers: TriageAnswers, ceiling: HelpLevel, office: Office,
    invocation: Invocation
  ) {
    console = invocation.console
    let advice = model.advice(for: answers, complexity: task.complexity, ceiling: ceiling)
    page = TriagePage(
      model: model, task: task, advice: advice, language: invocation.language,
      width: max(40, min(invocation.console.width, 90)),
      nextTerm: office.nextTerm(for: task, after: advice, answers))
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
      "wouldChange": .array(hasLevel ? advice.wouldChange.map { .text($0) } : []), "course": course,
      "gate": advice.gate.map { .text($0.gate.code) } ?? .null, "aboveCeiling": .bool(advice.isAboveCeiling),
    ]
  }

  /// The next term that the citizen can join; null where none is open or no course was advised.
  private var course: JSON {
    guard let next = page.nextTerm?.term else { return .null }
    return [
      "term": .text(next.term.text), "title": .text(next.title), "start": next.start.json,
      "branch": .text(next.branch.text), "freeSeats": JSON(next.freeSeats), "waiting": .whole(next.waiting),
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

import Console
import Formats
import Language
import Municipality
import Triage

/// The advice for one session, as a page and as JSON.
struct TriageCard {
  private let model: TriageModel
  private let task: OfficeTask
  private let advice: TriageAdvice
  private let console: Terminal
  private let language: LanguageCode
  private let width: Int

  init(model: TriageModel, task: OfficeTask, answers: TriageAnswers, ceiling: HelpLevel, invocation: Invocation) {
    self.model = model
    self.task = task
    advice = model.advice(for: answers, complexity: task.complexity, ceiling: ceiling)
    console = invocation.console
    language = invocation.language
    width = max(40, min(invocation.console.width, 90))
  }

  /// Whether the scale of help says anything of the task: it does for guidance only.
  private var hasLevel: Bool { task.kind == .guidance }

  /// The advice for programs, as the contract has it.
  var json: JSON {
    [
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
    var lines: [String] = []
    if let gate = advice.gate {
      lines += [bold(gate.text[language])] + wrapped(gate.advice[language])
    } else if !hasLevel {
      lines += wrapped(say(.noLevel, ["kind": .text(task.kind.wording[language].lowercased())]))
    } else if let level = advice.level {
      lines += [bold("\(level.rawValue)  \(level.wording[language])")] + wrapped(level.meaning[language])
      if advice.isAboveCeiling { lines += [""] + wrapped(say(.aboveCeiling)) }
      lines += [""] + reasons
    }
    if !advice.pathways.isEmpty { lines += [""] + pathways }
    if hasLevel, advice.gate == nil, !advice.wouldChange.isEmpty {
      lines += [""] + wrapped(say(.wouldChange, ["answers": .text(changes)]))
    }
    if let other = task.entry?.alternative {
      lines += ["", console.painted(say(.alternative), [.bold])] + wrapped(other.what[language])
    }
    lines += ["", console.painted(say(.choose, ["model": .text(advice.model)]), [.dim])]
    return lines.joined(separator: "\n") + "\n"
  }

  private var reasons: [String] {
    let lines = advice.reasons.flatMap { reason -> [String] in
      let points = (reason.points > 0 ? "+" : "") + String(reason.points)
      let text = CellText.wrapped(reason.text[language], to: width - 6)
      return text.enumerated().map {
        ($0 == 0 ? String(repeating: " ", count: 4 - points.count) + points : "    ") + "  " + $1
      }
    }
    return lines + ["\(String(repeating: " ", count: 4 - String(advice.total).count))\(advice.total)  " + say(.total)]
  }

  private var pathways: [String] {
    [console.painted(say(.pathways), [.bold])]
      + advice.pathways.flatMap { pathway in
        let why = model.offers.first { $0.pathway == pathway }?.text[language]
        let text = advice.gate == nil ? why.map { "\(pathway.wording[language]): \($0)" } : nil
        return CellText.wrapped(text ?? pathway.wording[language], to: width - 4).enumerated()
          .map { ($0 == 0 ? "  • " : "    ") + $1 }
      }
  }

  private var changes: String {
    advice.wouldChange.prefix(4).compactMap { change -> String? in
      let parts = change.split(separator: "=").map(String.init)
      guard parts.count == 2, let asked = model.questions.first(where: { $0.question.rawValue == parts[0] }) else {
        return nil
      }
      let words = parts[1].split(separator: "+").compactMap { code in
        asked.answers.first { $0.code == code }?.text[language].lowercased()
      }
      return "»\(asked.text[language])« " + words.joined(separator: " + ")
    }.joined(separator: "; ")
  }

  private func say(_ phrase: TriageCommandPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  private func bold(_ text: String) -> String { console.painted(text, [.bold]) }

  private func wrapped(_ text: String) -> [String] { CellText.wrapped(text, to: width) }
}

import Console
import Language
import Municipality
import Triage

/// The advice for one session in lines, as the command and the desk show it.
struct TriagePage {
  /// A line and how it is set.
  struct Line: Hashable {
    let text: String
    var weight = Weight.plain
  }

  /// How a line is set.
  enum Weight: Hashable { case plain, bold, dim }

  let model: TriageModel
  let task: OfficeTask
  let advice: TriageAdvice
  let language: LanguageCode
  let width: Int

  /// Whether the scale of help says anything of the task: it does for guidance only.
  var hasLevel: Bool { task.kind == .guidance }

  /// All lines, the level first.
  var lines: [Line] {
    var lines: [Line] = []
    if let gate = advice.gate {
      lines += bold(gate.text[language]) + plain(gate.advice[language])
    } else if !hasLevel {
      lines += plain(say(.noLevel, ["kind": .text(task.kind.wording[language].lowercased())]))
    } else if let level = advice.level {
      lines += bold("\(level.rawValue)  \(level.wording[language])") + plain(level.meaning[language])
      if advice.isAboveCeiling { lines += [Line(text: "")] + plain(say(.aboveCeiling)) }
      lines += [Line(text: "")] + reasons
    }
    if !advice.pathways.isEmpty { lines += [Line(text: "")] + pathways }
    if hasLevel, advice.gate == nil, !advice.wouldChange.isEmpty {
      lines += [Line(text: "")] + plain(say(.wouldChange, ["answers": .text(changes)]))
    }
    if let other = task.entry?.alternative {
      lines += [Line(text: ""), Line(text: say(.alternative), weight: .bold)] + plain(other.what[language])
    }
    return lines + [Line(text: ""), Line(text: say(.choose, ["model": .text(advice.model)]), weight: .dim)]
  }

  private var reasons: [Line] {
    let lines = advice.reasons.flatMap { reason -> [String] in
      let points = (reason.points > 0 ? "+" : "") + String(reason.points)
      let text = CellText.wrapped(reason.text[language], to: width - 6)
      return text.enumerated().map {
        ($0 == 0 ? String(repeating: " ", count: 4 - points.count) + points : "    ") + "  " + $1
      }
    }
    let total = "\(String(repeating: " ", count: 4 - String(advice.total).count))\(advice.total)  " + say(.total)
    return (lines + [total]).map { Line(text: $0) }
  }

  private var pathways: [Line] {
    [Line(text: say(.pathways), weight: .bold)]
      + advice.pathways.flatMap { pathway in
        let why = model.offers.first { $0.pathway == pathway }?.text[language]
        let text = advice.gate == nil ? why.map { "\(pathway.wording[language]): \($0)" } : nil
        return CellText.wrapped(text ?? pathway.wording[language], to: width - 4).enumerated()
          .map { Line(text: ($0 == 0 ? "  • " : "    ") + $1) }
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

  private func bold(_ text: String) -> [Line] { [Line(text: text, weight: .bold)] }

  private func plain(_ text: String) -> [Line] { CellText.wrapped(text, to: width).map { Line(text: $0) } }
}

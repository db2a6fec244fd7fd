import Console
import Counter
import Courses
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
  var nextTerm: (term: NextTerm, place: String)?

  /// Whether the scale of help says anything of the task.
  var hasLevel: Bool { TriageReading.hasLevel(task) }

  /// All lines, the level first.
  var lines: [Line] {
    let reading = TriageReading(advice, of: task, by: model, in: language, nextTerm: nextTerm)
    var lines: [Line] = []
    if let heading = reading.heading {
      lines.append(Line(text: (reading.level.map { "\($0.rawValue)  " } ?? "") + heading, weight: .bold))
    }
    lines += plain(reading.meaning)
    if let sentence = reading.aboveCeiling { lines += [Line(text: "")] + plain(sentence) }
    if reading.level != nil { lines += [Line(text: "")] + reasons(reading) }
    if !reading.pathways.isEmpty { lines += [Line(text: "")] + pathways(reading) }
    if let term = reading.nextTerm { lines += [Line(text: "")] + plain(term) }
    if let sentence = reading.changes { lines += [Line(text: "")] + plain(sentence) }
    if let other = reading.alternative {
      lines += [Line(text: ""), Line(text: say(.alternative), weight: .bold)] + plain(other)
    }
    let choose = TriageCommandPhrase.choose(in: language, ["model": .text(reading.model)])
    return lines + [Line(text: ""), Line(text: choose, weight: .dim)]
  }

  private func reasons(_ reading: TriageReading) -> [Line] {
    let lines = reading.reasons.flatMap { reason -> [String] in
      CellText.wrapped(reason.text, to: width - 6).enumerated().map {
        ($0 == 0 ? right(reason.signed) : "    ") + "  " + $1
      }
    }
    return (lines + [right(String(reading.total)) + "  " + say(.total)]).map { Line(text: $0) }
  }

  private func pathways(_ reading: TriageReading) -> [Line] {
    [Line(text: say(.pathways), weight: .bold)]
      + reading.pathways.flatMap { way in
        CellText.wrapped(way.why.map { "\(way.name): \($0)" } ?? way.name, to: width - 4).enumerated()
          .map { Line(text: ($0 == 0 ? "  • " : "    ") + $1) }
      }
  }

  /// Points set to the right of their column.
  private func right(_ points: String) -> String { String(repeating: " ", count: 4 - points.count) + points }

  private func say(_ phrase: TriageReadingPhrase) -> String { phrase(in: language) }

  private func plain(_ text: String) -> [Line] { CellText.wrapped(text, to: width).map { Line(text: $0) } }
}

import Console
import Counter
import Language
import Municipality
import Triage

extension DeskView {
  /// Draws triage in the place of the fields: the question with its keys, or the advice.
  mutating func drawTriage(_ triage: DeskTriage, from top: Int) {
    guard let task = state.triagedTask else { return }
    if let asked = triage.asked(office.guide, complexity: task.complexity) {
      drawQuestion(asked, triage, from: top)
    } else if let other = triage.other {
      drawReasons(other, from: top)
    } else {
      drawAdvice(triage, of: task, from: top)
    }
  }

  private mutating func drawQuestion(_ asked: TriageModel.Asked, _ triage: DeskTriage, from top: Int) {
    var row = top
    for line in DeskText.wrapped(asked.text[language], to: width - 4) {
      screen.write(row, 1, line, .bold)
      row += 1
    }
    for (place, answer) in asked.answers.enumerated() {
      let isMarked = triage.marked.contains(place)
      let key = answer.code == "unknown" ? "?" : "\(place + 1)"
      screen.write(row, 3, key, .bold)
      if isMarked { screen.write(row, 5, "×", .bold) }
      screen.write(row, 7, DeskText.fitted(answer.text[language], to: width - 9), isMarked ? .bold : [])
      row += 1
    }
    row += 1
    screen.write(row, 1, text(.triageGates), .dim)
    for (letter, gate) in office.guide.model.letteredGates {
      row += 1
      screen.write(row, 3, String(letter), .bold)
      screen.write(row, 7, DeskText.fitted(gate.text[language], to: width - 9))
    }
  }

  private mutating func drawReasons(_ other: HelpLevel, from top: Int) {
    screen.write(
      top, 1, text(.triageWhy, ["level": .text("\(other.rawValue) \(other.wording[language])")]), .bold)
    for (place, reason) in HelpLevelReason.allCases.enumerated() {
      screen.write(top + 1 + place, 3, "\(place + 1)", .bold)
      screen.write(top + 1 + place, 7, DeskText.fitted(reason.wording[language], to: width - 9))
    }
  }

  private mutating func drawAdvice(_ triage: DeskTriage, of task: OfficeTask, from top: Int) {
    let page = TriagePage(
      model: office.guide.model, task: task, advice: triage.advice(office.guide, complexity: task.complexity),
      language: language, width: width - 4, nextTerm: state.nextTerms[task.number])
    let room = statusRow - top
    var lines = page.lines
    // Where the window is low the blank lines go first.
    if lines.count > room { lines.removeAll { $0.text.isEmpty } }
    for (place, line) in lines.prefix(room).enumerated() {
      let paint: Paint =
        switch line.weight {
        case .plain: []
        case .bold: .bold
        case .dim: .dim
        }
      screen.write(top + place, 1, line.text, place == 0 ? [.inverse, .bold] : paint)
    }
  }
}

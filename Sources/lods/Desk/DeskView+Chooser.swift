import Console
import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Records

extension DeskView {
  /// Draws the choice of a task, and the rule card of the marked one below it.
  mutating func drawChooser(_ chooser: TaskChooser, prompt: String) {
    let end = screen.write(3, 1, prompt, .bold)
    let start = end + 2
    drawScreened(chooser.text, row: 3, column: start)
    screen.cursor = ScreenPosition(row: 3, column: start + CellWidth.of(chooser.text))

    let tasks = office.tasks(matching: chooser.text)
    let first = chooser.first
    for line in 0..<TaskChooser.lines where tasks.indices.contains(first + line) {
      draw(tasks[first + line], line: line, isMarked: chooser.marked == first + line)
    }
    if tasks.isEmpty { screen.write(4, 4, text(.nothingFits)) }

    let marked = chooser.marked.flatMap { tasks.indices.contains($0) ? tasks[$0] : nil }
    let chosen = (state.bulk?.entry.draft ?? state.session.draft).tasks.first.flatMap { office.task($0.task) }
    if let task = marked ?? chosen {
      drawCard(of: task, from: 13)
    } else {
      drawWelcome(from: 13)
    }
  }

  private mutating func draw(_ task: OfficeTask, line: Int, isMarked: Bool) {
    let row = 4 + line
    let paint: Paint = isMarked ? .inverse : []
    if isMarked { screen.fill(row, 2, width: width - 4, .inverse) }
    screen.write(row, 3, "\(line + 1)", [.bold, paint])
    let end = screen.write(row, 6, DeskText.fitted(office.name(task), to: 40), paint)
    // What is not guidance is told, since it asks for no help level.
    let kind = task.kind == .guidance ? office.groups[task.parent] ?? "" : task.kind.wording[language]
    let column = max(47, end + 2)
    screen.write(row, column, DeskText.fitted(kind, to: width - 3 - column), isMarked ? .inverse : .dim)
  }

  private mutating func drawWelcome(from row: Int) {
    var row = row + 1
    if state.saved.isEmpty {
      for phrase in [DeskScreenPhrase.how, .privacy, .kept] {
        screen.write(row, 3, DeskText.fitted(text(phrase), to: width - 4), phrase == .how ? [] : .dim)
        row += 1
      }
    } else {
      screen.write(row, 3, text(.latest), .dim)
      for line in state.saved {
        row += 1
        screen.write(row, 6, DeskText.fitted(line, to: width - 8), .dim)
      }
    }
  }

  /// Writes a text that somebody types: what looks like a person's number is underlined.
  ///
  /// - Returns: what was found.
  @discardableResult
  mutating func drawScreened(_ typed: String, row: Int, column: Int) -> String? {
    let findings = state.gate.findings(in: typed, profile: .note)
    var column = column
    var place = 0
    for character in typed {
      let isFound = findings.contains { $0.from <= place && place < $0.to }
      column = screen.write(row, column, String(character), isFound ? [.red, .underline] : [])
      place += character.unicodeScalars.count
    }
    return findings.first.map { looksLike($0.kind) }
  }

  /// What was found, as the user reads it.
  func looksLike(_ kind: IdentifierKind) -> String {
    ScreeningPhrase.looksLike(in: language, ["kind": .text(ScreeningFault.name(of: kind)[language])])
  }
}

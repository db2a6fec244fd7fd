import Console
import HelpDesk
import Language
import Municipality

extension DeskView {
  /// Draws the two rows of keys: those of the moment, and those that always hold.
  mutating func drawKeyLines() {
    drawKeys(keysOfTheMoment, row: screen.rows - 2)
    guard state.bulk == nil, !state.showsKeys else {
      drawKeys([("Ctrl-C", .leave)], row: screen.rows - 1)
      return
    }
    let end = drawKeys([("Tab", .next)], row: screen.rows - 1)
    let control = screen.write(screen.rows - 1, end, "Ctrl +", .dim)
    drawKeys(
      [("R", .again), ("Z", .undo), ("E", .backlog), ("N", .down), ("C", .leave)], row: screen.rows - 1,
      column: control + 1)
  }

  private typealias KeyHint = (key: String, what: DeskScreenPhrase)

  @discardableResult
  private mutating func drawKeys(_ keys: [KeyHint], row: Int, column: Int = 1) -> Int {
    var column = column
    for hint in keys {
      column = screen.write(row, column, hint.key, .bold)
      column = screen.write(row, column + 1, text(hint.what), .dim) + 2
    }
    return column
  }

  private var keysOfTheMoment: [KeyHint] {
    if state.showsKeys { return [] }
    if let bulk = state.bulk {
      if let chooser = bulk.chooser { return keys(of: chooser, canGoBack: true) }
      if bulk.needsLevel(in: office) { return [("0–4", .level), ("Esc", .back)] }
      return [("0–9", .number), ("← →", .day), ("↑ ↓", .part), ("Enter", .save), ("Esc", .back)]
    }
    if let chooser = state.session.chooser {
      return keys(of: chooser, canGoBack: state.session.isStarted)
    }
    switch state.session.panel {
    case .fields:
      let level: [KeyHint] = office.isGuidance(state.session.draft) ? [("0–4", .level)] : []
      return level + [("Enter", .save), ("+", .addTask), (text(.letters), .fields), ("Esc", .back), ("?", .allKeys)]
    case .choices(let field, _):
      let last = String(field.choiceKeys[min(field.choices(in: office).count, field.choiceKeys.count) - 1])
      if case .several = field.shape {
        return [("1–\(last)", .toggle), ("Enter", .ready), (text(.backspace), .clear)]
      }
      return [("1–\(last)", .set), (text(.backspace), .clear), ("Esc", .back)]
    case .number: return [("0–9", .type), (text(.backspace), .clear), ("Enter", .ready)]
    case .note: return [("Enter", .ready), ("Ctrl-U", .clear)]
    }
  }

  private func keys(of chooser: TaskChooser, canGoBack: Bool) -> [KeyHint] {
    var keys: [KeyHint] = [("1–9", .pick)]
    if chooser.marked == nil {
      keys += [(text(.letters), .search), ("↑ ↓", .pick)]
      keys += canGoBack ? [("Esc", .back)] : [(name(.space), .startTimer)]
      return keys + [("?", .allKeys)]
    }
    return keys + [("↑ ↓ Enter", .pickMarked), ("Esc", .back)]
  }

  private func name(_ phrase: DeskScreenPhrase) -> String { phrase(in: language) }

  /// Draws the page of all keys.
  mutating func drawKeys() {
    screen.write(3, 1, text(.keysTitle), .bold)
    var row = 5
    for phrase in [DeskScreenPhrase.keysChoose, .keysTimer, .keysSlots, .keysAlways, .keysLeave, .keysFields] {
      for line in DeskText.wrapped(text(phrase), to: width - 4) {
        screen.write(row, 2, line)
        row += 1
      }
    }
    let fields = DeskField.allCases
    for (place, field) in fields.enumerated() {
      let column = 4 + place % 3 * 25
      screen.write(row + place / 3, column, String(field.key), .bold)
      screen.write(row + place / 3, column + 2, name(.name(of: field)))
    }
    row += (fields.count + 2) / 3 + 1
    screen.write(min(row, statusRow - 1), 2, text(.keysAnyKey), .bold)
  }
}

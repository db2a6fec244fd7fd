import Console
import Counter
import HelpDesk
import Language
import Municipality
import Triage

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
    // Commas, because "Ctrl +" goes for all of them: a bare Z would search for z.
    drawKeys(
      [("R", .again), ("Z", .undo), ("E", .backlog), ("N", .down), ("C", .leave)], row: screen.rows - 1,
      column: control + 1, separator: ", ")
  }

  private typealias KeyHint = (key: String, what: DeskScreenPhrase)

  @discardableResult
  private mutating func drawKeys(_ keys: [KeyHint], row: Int, column: Int = 1, separator: String = "  ") -> Int {
    var column = column
    for (index, hint) in keys.enumerated() {
      if index > 0 { column = screen.write(row, column, separator, .dim) }
      column = screen.write(row, column, hint.key, .bold)
      column = screen.write(row, column + 1, text(hint.what), .dim)
    }
    return column + 2
  }

  private var keysOfTheMoment: [KeyHint] {
    if state.showsKeys { return [(text(.anyKey), .back)] }
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
      let keys = field.choiceKeys.prefix(field.choices(in: office).count)
      let span = DeskView.span(Array(keys))
      if case .several = field.shape {
        return [(span, .toggle), ("Enter", .ready), (text(.backspace), .clear)]
      }
      return [(span, .set), (text(.backspace), .clear), ("Esc", .back)]
    case .number: return [("0–9", .type), (text(.backspace), .clear), ("Enter", .ready)]
    case .note: return [("Enter", .ready), ("Ctrl-U", .clear)]
    case .triage(let triage):
      let complexity = state.triagedTask?.complexity ?? 1
      if triage.other != nil {
        return [("1–\(HelpLevelReason.allCases.count)", .set), ("Enter", .saysNothing), (text(.backspace), .previous)]
      }
      guard let asked = triage.asked(office.guide, complexity: complexity) else {
        return [("Enter", .takeAdvice), ("0–4", .otherLevel), (text(.backspace), .previous), ("Esc", .back)]
      }
      let span = DeskView.span(asked.answers.indices.dropLast().map { Character("\($0 + 1)") })
      let several: [KeyHint] = asked.question == .barriers ? [("Enter", .ready)] : []
      return [(span, .set)] + several + [("?", .unknown), (text(.backspace), .previous), ("Esc", .back)]
    }
  }

  private func keys(of chooser: TaskChooser, canGoBack: Bool) -> [KeyHint] {
    var keys: [KeyHint] = [("1–9", .pick)]
    if chooser.marked == nil {
      keys += [(text(.letters), .search), ("↑ ↓", .pick)]
      keys += canGoBack ? [("Esc", .back)] : [(text(.space), .startTimer)]
      return keys + [("?", .allKeys)]
    }
    return keys + [("↑ ↓ Enter", .pickMarked), ("Esc", .back)]
  }

  /// Keys as a reader says them: "1–7", "0–5", "1–9 0 a".
  private static func span(_ keys: [Character]) -> String {
    if keys.count < 10, keys.last == "0" { return "0–\(keys.count - 1)" }
    let rest = keys.dropFirst(9).map { " \($0)" }.joined()
    return "1–\(min(keys.count, 9))" + rest
  }

  /// Draws the page of all keys.
  mutating func drawKeys() {
    screen.write(2, 1, text(.keysTitle), .bold)
    let hints: [(keys: String, what: DeskScreenPhrase)] = [
      ("1–9", .keysPick), (text(.letters), .keysSearch), ("↑ ↓ Enter", .keysMark), (text(.space), .keysTimer),
      ("0–4", .keysLevel), ("t", .keysTriage), ("+", .keysAdd), ("Enter", .keysSave), ("Tab, F1–F3", .keysSlots),
      ("Ctrl-R", .keysRepeat),
      ("Ctrl-Z", .keysUndo), ("Ctrl-E", .keysBacklog), ("Ctrl-N", .keysDown), ("Ctrl-C", .keysLeave),
    ]
    for (place, hint) in hints.enumerated() {
      screen.write(3 + place, 3, hint.keys, .bold)
      screen.write(3 + place, 15, DeskText.fitted(text(hint.what), to: width - 16))
    }
    for (place, field) in DeskField.allCases.enumerated() {
      let row = 3 + hints.count + place / 3
      let column = 3 + place % 3 * 25
      screen.write(row, column, String(field.key), .bold)
      screen.write(row, column + 2, DeskFieldPhrase.name(of: field)(in: language))
    }
  }
}

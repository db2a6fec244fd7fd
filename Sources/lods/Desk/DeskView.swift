import Console
import Counter
import HelpDesk
import Language
import Municipality

/// Draws the desk: a picture of its state, made anew for each frame.
struct DeskView {
  /// The smallest terminal that everything fits.
  static let smallest = (rows: 24, columns: 80)

  let state: DeskState
  /// The cells in use; a very wide terminal is not filled, since long lines are hard to read.
  let width: Int
  var screen: Screen

  /// The picture of a state.
  static func screen(of state: DeskState, rows: Int, columns: Int) -> Screen {
    var view = DeskView(
      state: state, width: min(columns, 110), screen: Screen(rows: rows, columns: columns))
    if rows < smallest.rows || columns < smallest.columns {
      view.askForRoom()
    } else {
      view.draw()
    }
    return view.screen
  }

  var office: DeskOffice { state.office }
  var language: LanguageCode { state.office.language }

  /// The row of the status line; the two rows of keys are below it.
  var statusRow: Int { screen.rows - 3 }

  private mutating func draw() {
    drawHead()
    drawSlots()
    if state.showsKeys {
      drawKeys()
    } else if let bulk = state.bulk {
      drawBulk(bulk)
    } else if let chooser = state.session.chooser {
      let isFirst = state.session.draft.tasks.isEmpty
      drawChooser(chooser, prompt: (isFirst ? DeskScreenPhrase.prompt : .promptMore)(in: language))
    } else {
      drawForm()
    }
    drawStatus()
    drawKeyLines()
  }

  private mutating func drawHead() {
    screen.fill(0, 0, width: screen.columns, .inverse)
    let today = text(.today, ["n": .number(state.sessionsToday)])
    let end = width - 1 - CellWidth.of(today)
    var name = "\(office.branch.name) · \(text(.desk, ["desk": .text(office.desk)]))"
    if office.isDemo { name += " · " + text(.demo) }
    screen.write(0, 1, DeskText.fitted(name, to: end - 3), [.inverse, .bold])
    screen.write(0, end, today, .inverse)
  }

  private mutating func drawSlots() {
    let cells = width / state.sessions.count
    for (place, session) in state.sessions.enumerated() {
      let isCurrent = place == state.current
      let start = place * cells
      let paint: Paint = isCurrent ? .bold : session.isStarted ? [] : .dim
      var name = text(.free)
      var minutes = ""
      if session.isStarted {
        let task = session.draft.tasks.first.flatMap { office.task($0.task) }
        name = task.map { office.name($0) } ?? text(.running)
        minutes = " " + text(.minutes, ["n": .number(session.seconds(at: state.moment.seconds) / 60)])
      }
      let room = cells - 5 - CellWidth.of(minutes)
      let label = "\(place + 1) \(DeskText.fitted(name, to: room))\(minutes)"
      screen.write(1, start, isCurrent ? "[\(label)]" : " \(label)", paint)
    }
  }

  private mutating func drawStatus() {
    guard let status = state.status else { return }
    let lines = DeskText.wrapped(status.text, to: width - 4)
    let paint: Paint
    let mark: String
    switch status.kind {
    case .done: (paint, mark) = ([.green, .bold], "✓")
    case .hint: (paint, mark) = (.bold, "›")
    case .fault: (paint, mark) = ([.red, .bold], "!")
    }
    // A long sentence grows upwards, over what stands there.
    let first = statusRow - min(lines.count, 3) + 1
    for (offset, line) in lines.prefix(3).enumerated() {
      screen.fill(first + offset, 0, width: screen.columns, [])
      if offset == 0 { screen.write(first, 1, mark, paint) }
      screen.write(first + offset, 3, line, paint)
    }
  }

  private mutating func askForRoom() {
    let lines = DeskText.wrapped(text(.tooSmall), to: max(10, screen.columns - 2))
    for (row, line) in lines.enumerated() { screen.write(row, 1, line) }
  }

  /// A fixed text of the screen.
  func text(_ phrase: DeskScreenPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  /// Draws a line across with a heading in it.
  mutating func drawRule(_ row: Int, _ parts: [(text: String, paint: Paint)]) {
    var column = screen.write(row, 0, "── ", .dim)
    for (place, part) in parts.enumerated() where !part.text.isEmpty {
      if place > 0 { column = screen.write(row, column, " · ", .dim) }
      column = screen.write(row, column, DeskText.fitted(part.text, to: width - 4 - column), part.paint)
    }
    if column < width - 1 {
      screen.write(row, column + 1, String(repeating: "─", count: width - column - 1), .dim)
    }
  }
}

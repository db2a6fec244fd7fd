import Console
import Counter
import HelpDesk
import Identifiers
import Language
import Municipality
import Records

extension DeskView {
  /// The fields in their fixed places, three in a row; each row of the first group is always there.
  private static let grid: [[DeskField]] = [
    [.channel, .minutes, .persons], [.barriers, .alone, .misdirected], [.pathways, .contact, .effort],
  ]
  private static let asked: [DeskField] = [.helpedIn, .area, .age]
  private static let columns = [1, 36, 62]

  /// Draws the fields of a session with the rule card below, or what is open of them.
  mutating func drawForm() {
    let session = state.session
    // A taller window gives the parts some air.
    let air = screen.rows >= 27 ? 1 : 0
    drawTasks(session.draft, row: 2 + air)
    let top = 3 + 2 * air
    var bottom: Int
    switch session.panel {
    case .choices(let field, let marked): bottom = drawChoices(field, marked: marked, from: top)
    case .note: bottom = drawNote(from: top)
    case .triage(let triage): return drawTriage(triage, from: top)
    case .fields, .number:
      drawLevels(session.draft, row: top)
      bottom = drawFields(session, from: top + 2 + air)
    }
    bottom = max(bottom, 9 + 3 * air) + air
    if let task = session.draft.tasks.first.flatMap({ office.task($0.task) }) { drawCard(of: task, from: bottom) }
  }

  /// Draws the tasks of a session on one row.
  mutating func drawTasks(_ draft: Draft, row: Int) {
    let names = draft.tasks.compactMap { kept in
      office.task(kept.task).map { task in
        kept.quantity > 1 ? "\(office.name(task)) ×\(kept.quantity)" : office.name(task)
      }
    }
    screen.write(row, 1, name(.task), .dim)
    screen.write(row, 10, DeskText.fitted(names.joined(separator: " + "), to: width - 11), .bold)
  }

  /// Draws the help levels on two rows, the chosen one inverted.
  mutating func drawLevels(_ draft: Draft, row: Int) {
    screen.write(row, 1, name(.level), .dim)
    guard office.isGuidance(draft) else {
      let kind = draft.tasks.first.flatMap { office.task($0.task) }?.kind.wording[language] ?? ""
      screen.write(row, 10, DeskFieldPhrase.noLevel(in: language, ["kind": .text(kind.inLine)]), .dim)
      return
    }
    if draft.level == nil { screen.write(row, 7, "?", [.yellow, .bold]) }
    screen.write(row + 1, 57, "t", .bold)
    screen.write(row + 1, 59, text(.triage), .dim)
    let places: [HelpLevel: (row: Int, column: Int)] = [
      .signpost: (row, 9), .tip: (row, 27), .sideBySide: (row, 56), .penHolder: (row + 1, 9),
      .alternative: (row + 1, 27),
    ]
    for (level, place) in places {
      let isChosen = level == draft.level
      let label = level.wording[language]
      if isChosen {
        screen.write(place.row, place.column, " \(level.rawValue) \(label) ", [.inverse, .bold])
      } else {
        screen.write(place.row, place.column + 1, "\(level.rawValue)", .bold)
        screen.write(place.row, place.column + 3, label)
      }
    }
  }

  private mutating func drawFields(_ session: DeskSession, from top: Int) -> Int {
    draw(.outcome, of: session, row: top, column: 1, room: 34)
    draw(.reason, of: session, row: top, column: 36, room: width - 37)
    var row = top + 1
    for fields in DeskView.grid {
      draw(fields, of: session, row: row)
      row += 1
    }
    if DeskView.asked.contains(where: { state.isOpen($0) }) {
      draw(DeskView.asked, of: session, row: row)
      row += 1
    }
    if state.isOpen(.note) {
      draw(.note, of: session, row: row, column: 1, room: width - 2)
      row += 1
    }
    return row
  }

  private mutating func draw(_ fields: [DeskField], of session: DeskSession, row: Int) {
    for (place, field) in fields.enumerated() {
      let start = DeskView.columns[place]
      let end = place + 1 < fields.count ? DeskView.columns[place + 1] - 1 : width - 1
      draw(field, of: session, row: row, column: start, room: end - start)
    }
  }

  /// Draws a field: its key, its name and what stands in it; nothing where it is not asked.
  private mutating func draw(_ field: DeskField, of session: DeskSession, row: Int, column: Int, room: Int) {
    guard state.isOpen(field) else { return }
    screen.write(row, column, String(field.key), .bold)
    let end = screen.write(row, column + 2, name(.name(of: field)) + ":", .dim) + 1
    if case .number(field, let text) = session.panel {
      screen.write(row, end, text + " ", [.inverse, .bold])
      screen.cursor = ScreenPosition(row: row, column: end + text.count)
      return
    }
    if field == .note {
      drawScreened(DeskText.fitted(session.note, to: column + room - end), row: row, column: end)
      if session.note.isEmpty { screen.write(row, end, name(.unrecorded), .dim) }
      return
    }
    let value = value(of: field, in: session, room: column + room - end)
    screen.write(row, end, value ?? name(.unrecorded), value == nil ? .dim : [])
  }

  /// What stands in a field, as far as there is room; nil where nothing was recorded.
  private func value(of field: DeskField, in session: DeskSession, room: Int) -> String? {
    switch field {
    case .misdirected: return session.draft.isMisdirected ? name(.yes) : nil
    case .minutes:
      if let minutes = session.draft.minutes { return "\(minutes)" }
      return session.timedMinutes(at: state.moment.seconds).map {
        DeskFieldPhrase.byTimer(in: language, ["n": .number($0)])
      }
    case .persons: return session.draft.persons.map { "\($0)" }
    case .effort: return session.draft.effort.map { "\($0)" }
    default:
      let names = field.choices(in: office)
      let chosen = session.draft.chosen(field, in: office).compactMap { names.indices.contains($0) ? names[$0] : nil }
      guard !chosen.isEmpty else { return nil }
      let all = chosen.joined(separator: ", ")
      if CellWidth.of(all) <= room { return all }
      if chosen.count == 1 { return DeskText.fitted(all, to: room) }
      return DeskFieldPhrase.chosen(in: language, ["n": .number(chosen.count)])
    }
  }

  /// Draws the choices of a list in two columns, each with its key.
  private mutating func drawChoices(_ field: DeskField, marked: Int, from top: Int) -> Int {
    let choices = field.choices(in: office)
    let chosen = Set(state.session.draft.chosen(field, in: office))
    let names = OptionalField.allCases.first { $0 == field.optional }?.wording[language] ?? name(.name(of: field))
    let title = screen.write(top, 1, String(field.key), .bold)
    screen.write(top, title + 1, names, .bold)
    let perColumn = max(5, (choices.count + 1) / 2)
    for (place, choice) in choices.enumerated() {
      let row = top + 1 + place % perColumn
      let column = place < perColumn ? 1 : 47
      let room = place < perColumn ? 41 : width - 52
      screen.write(row, column, String(field.choiceKeys[place]), .bold)
      screen.write(row, column + 2, chosen.contains(place) ? "×" : " ", .bold)
      let text = DeskText.fitted(choice, to: choices.count <= perColumn ? width - 10 : room)
      screen.write(row, column + 4, text, place == marked ? .inverse : chosen.contains(place) ? .bold : [])
    }
    return top + 1 + perColumn
  }

  /// Draws the note as it is typed, and what the gate says of it.
  private mutating func drawNote(from top: Int) -> Int {
    let note = state.session.note
    screen.write(top, 1, String(DeskField.note.key), .bold)
    screen.write(top, 3, name(.note), .bold)
    let room = width - 4
    let found = state.gate.findings(in: note, profile: .note)
    let characters = Array(note)
    var place = 0
    for (index, character) in characters.enumerated() {
      let isFound = found.contains { $0.from <= place && place < $0.to }
      screen.write(
        top + 1 + index / room, 3 + index % room, String(character), isFound ? [.red, .underline] : [])
      place += character.unicodeScalars.count
    }
    screen.cursor = ScreenPosition(row: top + 1 + characters.count / room, column: 3 + characters.count % room)
    if let first = found.first {
      screen.write(top + 4, 3, looksLike(first.kind), [.red, .bold])
      screen.write(top + 5, 3, DeskText.fitted(name(.noteInMemory), to: width - 4), .red)
    } else {
      let warning = SensitiveWarning(note, gate: state.gate)?.sentence(in: language)
      screen.write(
        top + 4, 3, DeskText.fitted(warning ?? name(.noteRules), to: width - 4), warning == nil ? .dim : .bold)
      screen.write(top + 5, 3, DeskText.fitted(name(.noteKept), to: width - 4), .dim)
    }
    return top + 6
  }

  /// A fixed text of the fields.
  func name(_ phrase: DeskFieldPhrase) -> String { phrase(in: language) }
}

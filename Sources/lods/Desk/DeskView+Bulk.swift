import Console
import Counter
import HelpDesk
import Language
import Municipality

extension DeskView {
  /// Draws the dialog for many sessions alike.
  mutating func drawBulk(_ dialog: BulkDialog) {
    if let chooser = dialog.chooser {
      drawChooser(chooser, prompt: name(dialog.entry.kind == .backlog ? .backlogTask : .systemDownTask))
      return
    }
    drawTasks(dialog.entry.draft, row: 2)
    screen.write(3, 1, name(dialog.entry.kind == .backlog ? .backlog : .systemDown), .bold)
    var row = 4
    if dialog.needsLevel(in: office) {
      drawLevels(dialog.entry.draft, row: row)
      row += 2
    } else {
      if let level = dialog.entry.draft.level, dialog.entry.kind == .backlog, office.isGuidance(dialog.entry.draft) {
        write("", DeskFieldPhrase.level(in: language), "\(level.rawValue) \(level.wording[language])", row: row)
        row += 1
      }
      let label = name(dialog.entry.kind == .backlog ? .count : .turnedAway)
      write("0–9", label, "", row: row)
      let end = screen.write(
        row, DeskView.bulkColumn, (dialog.entry.count.map(String.init) ?? "") + " ", [.inverse, .bold])
      screen.cursor = ScreenPosition(row: row, column: end - 1)
      row += 1
    }
    write("← →", name(.day), dayText(dialog), row: row)
    write("↑ ↓", name(.part), dialog.entry.part?.wording[language] ?? name(.unknown), row: row + 1)
    screen.write(row + 2, 1, DeskText.fitted(name(.approximate), to: width - 2), .dim)
    if let task = dialog.entry.draft.tasks.first.flatMap({ office.task($0.task) }) {
      drawCard(of: task, from: max(9, row + 3))
    }
  }

  private static let bulkColumn = 20

  private mutating func write(_ keys: String, _ label: String, _ value: String, row: Int) {
    screen.write(row, 1, keys, .bold)
    screen.write(row, 6, label, .dim)
    screen.write(row, DeskView.bulkColumn, value, .bold)
  }

  private func dayText(_ dialog: BulkDialog) -> String {
    let days = state.moment.today - dialog.entry.day
    let long = DayText.long(dialog.entry.day, in: language)
    guard days < 2 else { return long }
    return "\((days == 0 ? CounterPhrase.today : .yesterday)(in: language)), \(long)"
  }

  private func name(_ phrase: DeskBulkPhrase) -> String { phrase(in: language) }
}

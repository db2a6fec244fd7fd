import Console
import Counter
import Language
import Municipality

extension DeskView {
  /// A row of the rule card.
  private struct CardRow {
    var label = ""
    var paint: Paint = .bold
    var text: String
    /// Whether the text follows its label, or begins where a label would.
    var isInline = false
  }

  /// How closely a card is set.
  private enum Setting: CaseIterable {
    /// A line for each rule, labels in a column of their own.
    case open
    /// The rules one after the other, parted by points.
    case dense
    /// The labels in the lines as well.
    case densest
  }

  /// Where the card's texts begin.
  private static let indent = 11

  /// Draws the rule card of a task from a row down to the status line, in the most open setting that fits.
  mutating func drawCard(of task: OfficeTask, from top: Int) {
    guard let card = RuleCard(of: task, in: language) else {
      drawRule(top, [(office.name(task), .bold)])
      screen.write(top + 1, 1, RuleCardPhrase.ownTask(in: language), .dim)
      return
    }
    drawRule(
      top,
      [
        (RuleCardPhrase.card(in: language), []), (card.mark, card.verified ? .bold : [.yellow, .bold]),
        (card.checked, []), (card.source, .dim),
      ])
    let room = statusRow - top - 1
    let settings = Setting.allCases.map { cardRows(card, $0) }
    let rows = settings.first { $0.count <= room } ?? settings[1]
    for (offset, row) in rows.prefix(room).enumerated() {
      let isCut = offset == room - 1 && rows.count > room
      let end = screen.write(top + 1 + offset, 1, row.label, row.paint)
      let start = row.isInline ? (row.label.isEmpty ? 1 : end + 1) : DeskView.indent
      let text = isCut ? DeskText.fitted(row.text + " …", to: width - start - 1) : row.text
      screen.write(top + 1 + offset, start, text)
    }
  }

  private func cardRows(_ card: RuleCard, _ setting: Setting) -> [CardRow] {
    block(.may, .bold, card.may, setting) + block(.mayNot, [.red, .bold], card.mayNot, setting)
      + (card.instead.map { block(.instead, .bold, [$0], setting) } ?? [])
      + (card.decidedBy.map { block(.decides, .bold, [$0], setting) } ?? [])
  }

  private func block(
    _ label: RuleCardPhrase, _ paint: Paint, _ texts: [String], _ setting: Setting
  ) -> [CardRow] {
    let label = label(in: language)
    guard setting != .densest else {
      // The label takes its place in the first line, and is written apart since it has a style.
      let gap = String(repeating: "\u{A0}", count: CellWidth.of(label))
      let lines = DeskText.wrapped(gap + "\u{A0}" + texts.joined(separator: " · "), to: width - 2)
      return lines.enumerated().map { place, line in
        place == 0
          ? CardRow(label: label, paint: paint, text: String(line.dropFirst(gap.count + 1)), isInline: true)
          : CardRow(text: line, isInline: true)
      }
    }
    let parts = setting == .open ? texts : [texts.joined(separator: " · ")]
    let lines = parts.flatMap { DeskText.wrapped($0, to: width - DeskView.indent - 1) }
    return lines.enumerated().map { place, line in
      place == 0 ? CardRow(label: label, paint: paint, text: line) : CardRow(text: line)
    }
  }
}

import Console
import HelpDesk
import Language
import Municipality

extension DeskView {
  /// A row of the rule card.
  private struct CardRow {
    var label = ""
    var paint: Paint = .bold
    var text: String
  }

  /// Where the card's texts begin.
  private static let indent = 10

  /// Draws the rule card of a task from a row down to the status line, in the closest setting that fits.
  mutating func drawCard(of task: OfficeTask, from top: Int) {
    guard let entry = task.entry else {
      drawRule(top, [(office.name(task), .bold)])
      screen.write(top + 1, 1, text(.ownTask), .dim)
      return
    }
    drawRule(
      top,
      [
        (text(entry.card.verified ? .verified : .unverified), entry.card.verified ? .bold : [.yellow, .bold]),
        (text(.checked, ["day": .text(DayText.short(entry.card.checkedOn, in: language))]), []),
        (entry.card.source, .dim),
      ])
    let room = statusRow - top - 1
    var rows = cardRows(entry, isDense: false)
    if rows.count > room { rows = cardRows(entry, isDense: true) }
    for (offset, row) in rows.prefix(room).enumerated() {
      let isCut = offset == room - 1 && rows.count > room
      screen.write(top + 1 + offset, 1, row.label, row.paint)
      screen.write(
        top + 1 + offset, DeskView.indent, isCut ? DeskText.fitted(row.text + " …", to: cardWidth) : row.text)
    }
  }

  private var cardWidth: Int { width - DeskView.indent - 1 }

  /// The card's rows; a dense card sets the rules one after the other, parted by points.
  private func cardRows(_ entry: Catalogue.Task, isDense: Bool) -> [CardRow] {
    var rows = block(text(.may), .bold, entry.card.may, isDense)
    rows += block(text(.mayNot), [.red, .bold], entry.card.mayNot, isDense)
    guard let alternative = entry.alternative else { return rows }
    rows += block(text(.instead), .bold, [alternative.what], false)
    var decides = alternative.decidedBy[language]
    if !alternative.law.isEmpty { decides += " (\(alternative.law))" }
    if alternative.verified != entry.card.verified {
      decides += " (\(text(alternative.verified ? .verified : .unverified)))"
    }
    return rows + block(text(.decides), .bold, [Wording(same: decides)], false)
  }

  private func block(_ label: String, _ paint: Paint, _ rules: [Wording], _ isDense: Bool) -> [CardRow] {
    let texts = rules.map { $0[language] }
    let lines = (isDense ? [texts.joined(separator: " · ")] : texts).flatMap { DeskText.wrapped($0, to: cardWidth) }
    var rows = lines.map { CardRow(text: $0) }
    if !rows.isEmpty { (rows[0].label, rows[0].paint) = (label, paint) }
    return rows
  }
}

import Console
import Language
import Municipality

/// A week as a table: each day with its hours and what is special about it.
struct WeekPage {
  private let board: CalendarBoard
  private let week: ISOWeek
  private let terminal: Terminal
  private let language: LanguageCode

  init(_ board: CalendarBoard, week: ISOWeek, terminal: Terminal, language: LanguageCode) {
    self.board = board
    self.week = week
    self.terminal = terminal
    self.language = language
  }

  /// The page, every line ended.
  var text: String {
    let isOne = board.branches.count == 1
    let place = isOne ? " · \(board.branches[0].name)" : ""
    var table = TextTable(
      [TableColumn(CalendarPhrase.day(in: language))]
        + (isOne ? [] : [TableColumn(CalendarPhrase.branch(in: language))])
        + [
          TableColumn(CalendarPhrase.hours(in: language)), TableColumn(CalendarPhrase.staffed(in: language)),
          TableColumn(CalendarPhrase.remark(in: language)),
        ], in: language)
    for entry in board.entries {
      let name = "\(entry.day.weekday.wording[language]) \(DayText.short(entry.day, in: language))"
      if entry.cells.isEmpty { table.add([name, "", "–", "–", remark(entry, .noDesk)]) }
      for (index, cell) in entry.cells.enumerated() {
        table.add(
          [index == 0 ? name : ""] + (isOne ? [] : [cell.branch.name])
            + [hours(cell.open), hours(cell.staffed), remark(entry, cell.status)])
      }
    }
    let title = "\(CalendarPhrase.weekHead(in: language)) \(week.week), \(week.year)\(place)"
    return terminal.painted(title, .bold) + "\n" + table.text(on: terminal)
  }

  private func hours(_ spans: [TimeSpan]) -> String {
    spans.isEmpty ? "–" : spans.map(\.text).joined(separator: ", ")
  }

  private func remark(_ entry: CalendarBoard.Entry, _ status: DayStatus) -> String {
    let what: String? =
      switch status {
      case .staffed, .shut: nil
      case .unstaffed: CalendarPhrase.isUnstaffed(in: language)
      case .closed(let name): name
      case .holiday(let name): name[language]
      case .unknown: CalendarPhrase.isUnknown(in: language)
      case .noDesk: CalendarPhrase.isNoDesk(in: language)
      }
    let school = entry.school.map { "\($0) (\(CalendarPhrase.isSchool(in: language)))" }
    return [what, school].compactMap(\.self).joined(separator: ", ")
  }
}

import Console
import Language
import Municipality

/// A month as a grid with numbered weeks, a legend, and the days that have a name.
struct MonthPage {
  private let board: CalendarBoard
  private let today: Day
  private let terminal: Terminal
  private let language: LanguageCode

  init(_ board: CalendarBoard, today: Day, terminal: Terminal, language: LanguageCode) {
    self.board = board
    self.today = today
    self.terminal = terminal
    self.language = language
  }

  /// The page, every line ended.
  var text: String {
    let month = board.entries.first.map { DayText.month(of: $0.day, in: language) } ?? ""
    let place = board.branches.count == 1 ? board.branches[0].name : RegisterPhrase.allBranches(in: language)
    var lines = [terminal.painted("\(month) · \(place)", .bold)]
    if board.branches.count > 1 {
      lines += CellText.wrapped(CalendarPhrase.manyBranches(in: language), to: terminal.width)
    }
    lines += [""] + grid + [""] + legend + notes
    return lines.joined(separator: "\n") + "\n"
  }

  private var grid: [String] {
    let head = CalendarPhrase.weekHead(in: language)
    let names = Weekday.allCases.map { "  " + String($0.wording[language].prefix(2)) + "  " }
    var lines = [terminal.painted(MonthPage.trimmed(MonthPage.padded(head, 4) + names.joined()), .dim)]
    let weeks = Dictionary(grouping: board.entries, by: \.day.week)
    for (week, entries) in weeks.sorted(by: { $0.key < $1.key }) {
      let cells = Weekday.allCases.map { weekday in
        entries.first { $0.day.weekday == weekday }.map(cell) ?? "      "
      }
      let number = String(repeating: " ", count: week.week < 10 ? 2 : 1) + "\(week.week) "
      lines.append(terminal.painted(number, .dim) + MonthPage.trimmed(cells.joined()))
    }
    return lines
  }

  /// Six cells: the number, the mark of the day and that of the school holidays.
  private func cell(_ entry: CalendarBoard.Entry) -> String {
    let number = (entry.day.day < 10 ? "   " : "  ") + "\(entry.day.day)"
    let mark = mark(entry.best).sign + (entry.school == nil ? " " : "s")
    return (entry.day == today ? terminal.painted(number, [.bold, .underline]) : number) + mark
  }

  private var legend: [String] {
    var seen: [String: String] = [:]
    var order: [String] = []
    for entry in board.entries {
      let (sign, phrase) = mark(entry.best)
      if seen.updateValue(phrase(in: language), forKey: sign) == nil { order.append(sign) }
      if entry.school != nil, seen.updateValue(CalendarPhrase.isSchool(in: language), forKey: "s") == nil {
        order.append("s")
      }
    }
    // A no-break space keeps a sign with its meaning where the line is wrapped.
    let parts = order.map { "\($0)\u{A0}" + (seen[$0] ?? "").replacing(" ", with: "\u{A0}") }
    return CellText.wrapped(parts.joined(separator: ", "), to: max(40, terminal.width))
      .map { $0.replacing("\u{A0}", with: " ") }
  }

  private var notes: [String] {
    func short(_ day: Day) -> PhraseValue { .text(DayText.short(day, in: language)) }
    let holidays = board.entries.compactMap { entry in
      entry.holiday.map { name in
        (
          entry.day,
          CalendarPhrase.holidayNote(in: language, ["day": short(entry.day), "name": .text(name[language])])
        )
      }
    }
    let closings = board.closings.map { closing in
      let branch = closing.branch.flatMap { number in board.branches.first { $0.number == number }?.name }
      let place = branch ?? RegisterPhrase.allBranches(in: language)
      return (
        closing.day,
        CalendarPhrase.closedNote(
          in: language, ["day": short(closing.day), "name": .text(closing.name), "branch": .text(place)])
      )
    }
    let schools = board.schools.map { holiday in
      (
        holiday.first,
        CalendarPhrase.schoolNote(
          in: language, ["first": short(holiday.first), "last": short(holiday.last), "name": .text(holiday.name)])
      )
    }
    let notes = (holidays + closings + schools).sorted { $0.0 < $1.0 }.map(\.1)
    return notes.isEmpty ? [] : [""] + notes
  }

  private func mark(_ status: DayStatus) -> (sign: String, phrase: CalendarPhrase) {
    switch status {
    case .staffed: (terminal.usesBlocks ? "●" : "*", .isStaffed)
    case .unstaffed: (terminal.usesBlocks ? "○" : "o", .isUnstaffed)
    case .shut: ("-", .isShut)
    case .closed: ("x", .isClosed)
    case .holiday: ("+", .isHoliday)
    case .unknown: ("?", .isUnknown)
    case .noDesk: (".", .isNoDesk)
    }
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }
}

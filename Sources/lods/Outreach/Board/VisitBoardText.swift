import Console
import Language
import Outreach

/// The month board for the terminal: weeks below each other, days beside each other, and below them what waits.
struct VisitBoardText {
  private let board: VisitBoard
  private let terminal: Terminal
  private let language: LanguageCode
  private let words: BoardWords
  private let width: Int

  private static let weekWidth = 3
  /// The cells of letter, sign, pin and time before a name that stands on the same line.
  private static let headWidth = 10

  init(_ board: VisitBoard, terminal: Terminal, language: LanguageCode) {
    self.board = board
    self.terminal = terminal
    self.language = language
    words = BoardWords(in: language)
    width = terminal.showsOutput ? max(60, min(terminal.width, 160)) : 100
  }

  /// The board, every line ended.
  var text: String {
    let head = [terminal.painted(words.title(board), .bold) + " · " + words.summary(board)]
    let lines = head + [""] + grid + [""] + legend + waiting + closed + off
    return lines.joined(separator: "\n") + "\n"
  }

  private var usesBlocks: Bool { terminal.usesBlocks }

  private func sign(_ entry: VisitBoard.Entry) -> String { words.sign(entry, plain: !usesBlocks) }

  // MARK: The grid

  /// The cells of a day, its bar not counted.
  private var column: Int {
    let count = max(board.weekdays.count, 1)
    return max(8, (width - Self.weekWidth - count) / count)
  }

  /// Whether every name has room beside its time.
  private var isOnOneLine: Bool {
    board.entries.allSatisfy { CellWidth.of($0.shortName[language]) + Self.headWidth + $0.teams.count <= column }
  }

  private var bar: String { usesBlocks ? "│" : "|" }

  private var grid: [String] {
    let columns = column
    let onOneLine = isOnOneLine
    let days = board.weekdays.map { weekday -> String in
      let name = weekday.wording[language]
      let word = name.prefix(1).uppercased() + name.dropFirst()
      return Self.fitted(word, to: columns)
    }
    let week = Self.fitted(BoardPhrase.week(in: language), to: Self.weekWidth)
    var lines = [terminal.painted(week + " " + days.joined(separator: " "), .dim)]
    let cross = usesBlocks ? "┼" : "+"
    let dash = usesBlocks ? "─" : "-"
    let rule =
      String(repeating: dash, count: Self.weekWidth)
      + days.map { _ in cross + String(repeating: dash, count: columns) }.joined()
    for week in board.weeks {
      lines.append(terminal.painted(rule, .dim))
      let cells = week.days.map { $0.map { cell($0, columns, onOneLine) } ?? [] }
      for index in 0..<max(1, cells.map(\.count).max() ?? 0) {
        let head = index == 0 ? Self.fitted(String(week.week.week), to: Self.weekWidth) : "   "
        let row = cells.map { cell in
          terminal.painted(bar, .dim) + (index < cell.count ? cell[index] : Self.fitted("", to: columns))
        }
        lines.append(Self.trimmed(terminal.painted(head, .dim) + row.joined()))
      }
    }
    return lines
  }

  /// The lines of a day, each as wide as its column.
  private func cell(_ line: VisitBoard.DayLine, _ columns: Int, _ onOneLine: Bool) -> [String] {
    func padded(_ text: String, _ paint: Paint? = nil) -> String {
      let text = Self.fitted(text, to: columns)
      return paint.map { terminal.painted(text, $0) } ?? text
    }
    let name = line.holiday?[language] ?? line.closing
    let number = String(line.day.day) + (name.map { " " + $0 } ?? "")
    var lines = [padded(number, line.day == board.today ? [.bold, .underline] : .bold)]
    for team in line.off {
      lines.append(padded(BoardPhrase.offSign(in: language, ["team": .text(team.letter)]), .dim))
    }
    for entry in line.entries {
      let time = entry.visit.slot.map { DayText.time(minute: $0.begins, in: language) } ?? ""
      let rest = " " + (time.count < 5 ? " " : "") + time
      let head = painted(entry) + sign(entry) + rest
      let used = entry.letters.count + CellWidth.of(sign(entry)) + rest.count
      let name = entry.shortName[language]
      if onOneLine {
        lines.append(head + Self.fitted(" " + name, to: columns - used))
      } else {
        lines.append(head + Self.fitted("", to: max(0, columns - used)))
        lines += Self.parted(name, to: columns - 1).map { padded(" " + $0) }
      }
    }
    return lines
  }

  /// A name on as many lines as it takes, at most three.
  private static func parted(_ name: String, to width: Int) -> [String] {
    let lines = CellText.wrapped(name, to: width)
    return lines.count <= 3 ? lines : Array(lines.prefix(2)) + [lines.dropFirst(2).joined(separator: " ")]
  }

  /// The letters of a visit's teams, in the team's style where there are colours.
  private func painted(_ entry: VisitBoard.Entry) -> String { entry.teams.map(painted).joined() }

  private func painted(_ team: BoardTeam) -> String {
    let paints: [Paint] = [.inverse, [.bold, .underline], [.bold, .yellow], [.bold, .green]]
    return terminal.painted(team.letter, paints[team.index % paints.count])
  }

  /// A text that takes so many cells, cut with "…" or with spaces after it.
  private static func fitted(_ text: String, to width: Int) -> String {
    var text = text
    if CellWidth.of(text) > width {
      while CellWidth.of(text) >= max(width, 1) { text.removeLast() }
      text += "…"
    }
    return text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  // MARK: Below it

  private var legend: [String] {
    let teams = board.teams.map { painted($0) + " " + $0.name }
    // A no-break space keeps a sign with its meaning where the line is wrapped.
    let signs = words.signs(board, plain: !usesBlocks).map { line in
      (line.sign + " " + line.meaning).replacing(" ", with: "\u{A0}")
    }
    return [teams.joined(separator: "   ")]
      + (signs.isEmpty ? [] : CellText.wrapped(signs.joined(separator: ", "), to: width))
      .map { $0.replacing("\u{A0}", with: " ") }
  }

  private func section(_ title: BoardPhrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", terminal.painted(title(in: language), .bold)] + lines
  }

  private var waiting: [String] {
    let mark = usesBlocks ? "▲ " : "! "
    let names = board.waiting.map { ($0.visit.isFirst ? mark : "  ") + $0.name[language] }
    let room = min(names.map { CellWidth.of($0) }.max() ?? 0, width / 2)
    var lines = zip(board.waiting, names).flatMap { entry, name in
      let rest =
        words.waits(entry, on: board.today)
        + (entry.visit.state == .requested ? ", " + BoardPhrase.notChecked(in: language) : "")
      return CellText.wrapped(rest, to: width - room - 2).enumerated().map { index, line in
        Self.fitted(index == 0 ? name : "", to: room) + "  " + line
      }
    }
    if board.waiting.contains(where: \.visit.isFirst) {
      lines.append(terminal.painted(mark + BoardPhrase.first(in: language).lowercased(), .dim))
    }
    return section(.waitingTitle, lines)
  }

  private var closed: [String] { section(.closedTitle, board.closures.map { "  " + words.closure($0) }) }

  private var off: [String] { section(.offTitle, board.off.map { "  " + words.off($0) }) }
}

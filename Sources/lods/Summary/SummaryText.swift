import Console
import Language
import Municipality
import Office
import Reports

/// A summary of the log as a screenful of text.
struct SummaryText {
  let summary: DeskSummary
  let terminal: Terminal
  let language: LanguageCode

  /// The bars shrink with the screen and then are left out, so that names and figures stay whole.
  private var barWidth: Int { width >= 62 ? min(20, width - 58) : 0 }
  /// The widest screen that is still read as one.
  private var width: Int { min(80, terminal.width) }

  /// The summary of an office's log over a span of days, both ends included.
  static func summary(of office: Office, from first: Day, to last: Day) throws -> DeskSummary {
    try DeskSummary(of: office.desk, from: first, to: last)
  }

  /// The screen's lines, each ended.
  var text: String {
    let lines = heading + tasks + levels + branches + months + gaps
    return lines.joined(separator: "\n") + "\n"
  }

  private var heading: [String] {
    let period = SummaryPhrase.period(
      in: language,
      [
        "first": .text(DayText.short(summary.first, in: language)),
        "last": .text(DayText.short(summary.last, in: language)),
      ])
    let invented = summary.office.isDemo ? [SummaryPhrase.invented(in: language)] : []
    let title = ([summary.office.name] + invented + [period]).joined(separator: " · ")
    let word = SummaryPhrase.tag(in: language)
    let tag = terminal.usesColor ? " \(word) " : word
    let total = SummaryPhrase.total(
      in: language, ["n": .number(summary.sessions), "entries": .number(summary.entries)])
    return [
      terminal.painted(padded(title, to: width - CellWidth.of(tag) - 1), .bold) + " " + terminal.painted(tag, .inverse),
      total + " " + SummaryPhrase.forInternal(in: language),
      "",
    ]
  }

  private var tasks: [String] {
    let others = SummaryPhrase.otherTasks(in: language, ["n": .number(summary.otherTasks)])
    return titled(SummaryPhrase.tasks(in: language))
      + rows(summary.tasks.map { ($0.name[language], $0.number) }, of: summary.mentions)
      + (summary.otherTasks > 0 ? [row(others, summary.otherMentions, of: summary.mentions, bar: nil)] : [])
  }

  private var levels: [String] {
    let without =
      summary.withoutLevel > 0
      ? [row(SummaryPhrase.withoutLevel(in: language), summary.withoutLevel, of: summary.sessions, bar: nil)] : []
    return titled(SummaryPhrase.levels(in: language))
      + rows(summary.levels.map { ($0.code + " " + $0.name[language], $0.number) }, of: summary.sessions) + without
  }

  private var branches: [String] {
    titled(SummaryPhrase.branches(in: language))
      + rows(summary.branches.map { ($0.name[language], $0.number) }, of: summary.sessions)
  }

  private var months: [String] {
    guard let most = summary.months.max(by: { $0.sessions < $1.sessions }), most.sessions > 0 else { return [] }
    let columns = MonthColumns(months: summary.months.map { ($0.first, $0.sessions) }, blocks: terminal.usesBlocks)
    let title = SummaryPhrase.months(
      in: language,
      ["month": .text(DayText.month(of: most.first, in: language)), "n": .number(most.sessions)])
    let isOver = summary.last.adding(1).day == 1
    return titled(title + (isOver ? "" : "  " + SummaryPhrase.lastMonth(in: language)))
      + columns.lines(width: width - 2, in: language).map { "  " + $0 }
  }

  private var gaps: [String] {
    guard summary.sessions > 0, !summary.gaps.isEmpty else { return [] }
    var lines = [SummaryPhrase.notRecorded(in: language) + " "]
    for (index, gap) in summary.gaps.enumerated() {
      let share = NumberText.percent(Double(gap.sessions) / Double(summary.sessions), in: language)
      let piece = "\(gap.field.wording[language].lowercased()) \(share)" + (index < summary.gaps.count - 1 ? ", " : "")
      if CellWidth.of(lines[lines.count - 1] + piece) > width { lines.append("  ") }
      lines[lines.count - 1] += piece
    }
    return lines.map { terminal.painted($0.hasSuffix(", ") ? String($0.dropLast()) : $0, .dim) }
  }

  // MARK: - Rows

  private func titled(_ title: String) -> [String] {
    // What stands in brackets, and after them, explains the title and is fainter.
    guard let bracket = title.firstIndex(of: "("), bracket > title.startIndex else {
      return [terminal.painted(title, .bold)]
    }
    let name = title[..<bracket].dropLast()
    return [terminal.painted(String(name), .bold) + " " + terminal.painted(String(title[bracket...]), .dim)]
  }

  private func rows(_ lines: [(name: String, number: Int)], of whole: Int) -> [String] {
    let most = lines.map(\.number).max() ?? 0
    return lines.map { row($0.name, $0.number, of: whole, bar: most) }
  }

  /// A name, its figure, its share and a bar beside the longest of its section; rest lines have no bar.
  private func row(_ name: String, _ number: Int, of whole: Int, bar most: Int?) -> String {
    let figure = NumberText.whole(number, in: language)
    let share = whole > 0 ? NumberText.percent(Double(number) / Double(whole), in: language) : ""
    let nameWidth = max(4, width - 2 - 8 - 6 - (barWidth > 0 ? 2 + barWidth : 0))
    let line =
      "  " + padded(fitted(name, to: nameWidth), to: nameWidth) + leaning(figure, to: 8)
      + terminal.painted(leaning(share, to: 6), .dim)
    let bar = barWidth > 0 ? most.map { Bar(width: barWidth, on: terminal).text(number, of: $0) } ?? "" : ""
    return bar.isEmpty ? line : line + "  " + terminal.painted(bar, .green)
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }

  private func leaning(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - CellWidth.of(text))) + text
  }

  private func fitted(_ text: String, to width: Int) -> String {
    guard CellWidth.of(text) > width else { return text }
    var cut = text
    while CellWidth.of(cut) > width - 1, !cut.isEmpty { cut.removeLast() }
    return cut + "…"
  }
}

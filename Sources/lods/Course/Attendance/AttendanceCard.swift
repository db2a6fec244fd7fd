import Console
import Courses
import Formats
import Language
import Municipality
import Records

/// The list of a term as the command line shows it.
struct AttendanceCard {
  let sheet: AttendanceSheet
  let reader: ListReader

  /// The list as text: a row for each party, a column for each held date, and under it what was counted.
  func text(_ invocation: Invocation) -> String {
    let language = invocation.language
    let console = invocation.console
    let dates = sheet.term.heldDates
    let titles = dates.map { "\($0.day.day)/\($0.day.month)" }
    var text = console.painted(sheet.term.plan.title, .bold) + " (\(sheet.term.code))\n"
    if !sheet.lines.isEmpty {
      var columns = [TableColumn("#", .right), TableColumn(AttendanceCommandPhrase.name(in: language))]
      columns += titles.map { TableColumn($0, .right) }
      if reader == .staff { columns.append(TableColumn(AttendanceCommandPhrase.came(in: language), .right)) }
      var table = TextTable(columns, in: language)
      for (line, name) in zip(sheet.lines, reader.names(of: sheet.lines)) {
        let marks = dates.map { sign(line.marks[$0.id], of: line.enrolment, console) }
        let share = sheet.share(of: line)
        let came = (share.halves == 1 ? "" : String(share.halves / 2)) + (share.halves % 2 == 1 ? "½" : "")
        table.add([String(line.enrolment.turn), name] + marks + ["\(came)/\(share.counted)"])
      }
      text += table.text(on: console) + legend(console, in: language) + "\n"
    }
    let counts = dates.map { sheet.counts[$0.id] }
    guard counts.contains(where: { $0 != nil }) else { return text }
    var table = TextTable([TableColumn("")] + titles.map { TableColumn($0, .right) }, in: language)
    func add(_ phrase: AttendanceCommandPhrase, _ value: (DateCount) -> Int?) {
      let cells = counts.map { $0.flatMap(value).map(String.init) ?? "" }
      if cells.contains(where: { !$0.isEmpty }) { table.add([phrase(in: language)] + cells) }
    }
    add(sheet.term.plan.kind.hasEnrolment ? .walkInsRow : .allRow) { $0.walkIns }
    add(.seniorsRow) { $0.seniors }
    add(.staffRow) { $0.staffMinutes }
    add(.volunteerRow) { $0.volunteerMinutes }
    return text + "\n" + table.text(on: console)
  }

  /// The list as JSON, without names.
  var json: JSON {
    [
      "term": .text(sheet.term.code.text), "state": .text(sheet.term.state.code),
      "dates": .array(
        sheet.term.dates.map { date in
          let count = sheet.counts[date.id]
          return [
            "day": date.day.json, "time": .text(date.span.text), "cancelled": .bool(date.isCancelled),
            "walkIns": JSON(count?.walkIns), "seniors": JSON(count?.seniors),
            "staffMinutes": JSON(count?.staffMinutes), "volunteerMinutes": JSON(count?.volunteerMinutes),
          ]
        }),
      "enrolments": .array(
        sheet.lines.map { line in
          let share = sheet.share(of: line)
          return [
            "number": .whole(line.enrolment.turn), "id": .text(line.enrolment.id.description),
            "status": .text(line.enrolment.status.code), "party": .whole(line.enrolment.party),
            "cameDates": .number(Double(share.halves) / 2), "countedDates": .whole(share.counted),
            "marks": .array(
              sheet.term.heldDates.compactMap { date in
                line.marks[date.id].map {
                  ["day": date.day.json, "presence": .text($0.presence.code), "came": .whole($0.came)]
                }
              }),
          ]
        }),
    ]
  }

  /// A sign; of a party that came, how many they were.
  private func sign(_ mark: AttendanceMark?, of enrolment: Enrolment, _ console: Terminal) -> String {
    guard let mark else { return "" }
    let sign = Self.sign(mark.presence, console)
    return mark.presence.hasCome && enrolment.party > 1 ? sign + " \(mark.came)" : sign
  }

  private func legend(_ console: Terminal, in language: LanguageCode) -> String {
    Presence.allCases.map { Self.sign($0, console) + " " + $0.wording[language] }.joined(separator: "   ")
  }

  static func sign(_ presence: Presence, _ console: Terminal) -> String {
    guard !console.usesBlocks else { return presence.sign }
    return switch presence {
    case .present: "x"
    case .partly: "~"
    case .absent: "-"
    case .excused: "e"
    }
  }
}

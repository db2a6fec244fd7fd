import Formats
import Language
import Municipality
import Office
import Records

/// A stretch of days with what each of them is at one branch or several.
struct CalendarBoard {
  /// A day at a branch.
  struct Cell {
    let branch: Branch
    let status: DayStatus
    let open: [TimeSpan]
    let staffed: [TimeSpan]
  }

  /// A day.
  struct Entry {
    let day: Day
    let holiday: Wording?
    let school: String?
    let cells: [Cell]

    /// What the day is at the branch that has most of it: staffed before open before closed.
    var best: DayStatus { cells.map(\.status).min { CalendarBoard.rank($0) < CalendarBoard.rank($1) } ?? .noDesk }
  }

  let branches: [Branch]
  let entries: [Entry]
  let closings: [CalendarRegister.ClosingDay]
  let schools: [CalendarRegister.SchoolHoliday]

  /// Reads the days of the branch that a word names; else of the one that the office has chosen for good, else of all.
  init(_ office: Office, from first: Day, to last: Day, branch word: String?) throws {
    let country = office.profile.country
    (branches, entries, closings, schools) = try office.desk.read { reader in
      let chosen = try Settings(reader).branch?.text
      var branches = try BranchRegister.branches(in: reader)
      if let word = word ?? chosen {
        branches = [try BranchRegister.branch(word: word, in: reader)]
      } else {
        branches = branches.filter { $0.opened <= last && ($0.closed.map { $0 >= first } ?? true) }
      }
      let closings = try CalendarRegister.closingDays(from: first, to: last, in: reader)
        .filter { closing in closing.branch.map { number in branches.contains { $0.number == number } } ?? true }
      let schools = try CalendarRegister.schoolHolidays(from: first, to: last, in: reader)
      let holidays = Set((first.year...last.year).flatMap { PublicHoliday.of(country, in: $0) })
      let entries = try (first.number...last.number).map { number in
        let day = Day(number: number)
        return Entry(
          day: day, holiday: holidays.first { $0.day == day }?.name,
          school: schools.first { $0.first <= day && day <= $0.last }?.name,
          cells: try branches.map { branch in
            let status = try DayStatus.of(day, at: branch, country: country, in: reader)
            let open = try CalendarRegister.week(kind: .open, at: branch, on: day, in: reader)
            let staffed = try CalendarRegister.week(kind: .staffed, at: branch, on: day, in: reader)
            let isShown = CalendarBoard.hasHours(status)
            return Cell(
              branch: branch, status: status, open: isShown ? (open?[day.weekday] ?? []).sorted() : [],
              staffed: isShown ? ((staffed ?? open)?[day.weekday] ?? []).sorted() : [])
          })
      }
      return (branches, entries, closings, schools)
    }
  }

  /// One object for each day.
  var json: JSON {
    .array(
      entries.map { entry in
        [
          "id": entry.day.json, "week": .text(entry.day.week.iso), "weekday": .text(entry.day.weekday.code),
          "holiday": entry.holiday?.json ?? .null, "schoolHoliday": JSON(entry.school),
          "status": .text(CalendarBoard.code(entry.best)),
          "branches": .array(
            entry.cells.map { cell in
              [
                "id": .text(cell.branch.code.text), "status": .text(CalendarBoard.code(cell.status)),
                "closing": CalendarBoard.closing(cell.status), "open": JSON(cell.open.map(\.text)),
                "staffed": JSON(cell.staffed.map(\.text)),
              ]
            }),
        ]
      })
  }

  private static func closing(_ status: DayStatus) -> JSON {
    if case .closed(let name) = status { .text(name) } else { .null }
  }

  private static func hasHours(_ status: DayStatus) -> Bool {
    switch status {
    case .staffed, .unstaffed: true
    default: false
    }
  }

  private static func code(_ status: DayStatus) -> String {
    switch status {
    case .noDesk: "no-desk"
    case .holiday: "holiday"
    case .closed: "closed"
    case .shut: "shut"
    case .unstaffed: "unstaffed"
    case .staffed: "staffed"
    case .unknown: "unknown"
    }
  }

  private static func rank(_ status: DayStatus) -> Int {
    switch status {
    case .staffed: 0
    case .unstaffed: 1
    case .unknown: 2
    case .closed: 3
    case .holiday: 4
    case .shut: 5
    case .noDesk: 6
    }
  }
}

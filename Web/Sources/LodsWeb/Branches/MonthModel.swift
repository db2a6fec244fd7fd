import Language
import Markup
import Municipality
import Office
import SQLite
import Site

/// A month at a branch: its days in weeks, and those that have a name.
struct MonthModel: Sendable {
  /// A day in the grid.
  struct Cell: Sendable {
    let number: String
    let isClosed: Bool
    let isToday: Bool

    /// The classes of the cell.
    var names: String {
      ["day", isClosed ? "is-closed" : nil, isToday ? "is-today" : nil].compactMap(\.self).joined(separator: " ")
    }
  }

  /// A week, from Monday; nil stands before and after the month.
  struct Week: Sendable {
    let number: String
    let days: [Cell?]
  }

  /// A day or stretch with a name.
  struct Note: Sendable {
    let when: String
    let name: String
    let what: String
    /// The day, where it is one that the office has closed and can open again.
    let closing: (day: Day, everywhere: Bool)?
  }

  let title: String
  let weeks: [Week]
  let notes: [Note]
  /// The months before and after, as `2026-11`.
  let before: String
  let after: String
  /// The month itself, as `2026-12`.
  let code: String

  /// The first day of a month that an address names, as `2026-12`; nil for anything else.
  static func first(_ text: String) -> Day? {
    guard text.utf8.count == 7, let day = Day(iso: text + "-01"), (2000...2100).contains(day.year) else { return nil }
    return day
  }

  init(from first: Day, at branch: Branch, today: Day, _ visit: Visit, _ reader: Reader) throws {
    let language = visit.language
    let country = visit.office.profile.country
    let next = first.adding(31).firstOfMonth
    let last = next.adding(-1)
    title = DayText.month(of: first, in: language)
    (before, after) = (Self.code(first.adding(-1)), Self.code(next))
    code = Self.code(first)
    let closings = try CalendarRegister.closingDays(from: first, to: last, in: reader)
      .filter { $0.branch == nil || $0.branch == branch.number }
    let holidays = PublicHoliday.of(country, in: first.year).filter { first <= $0.day && $0.day <= last }
    let schools = try CalendarRegister.schoolHolidays(from: first, to: last, in: reader)
    let shut = Set(closings.map(\.day) + holidays.map(\.day))
    var weeks: [Week] = []
    var monday = first.week.monday
    while monday <= last {
      let days = (0..<7).map { offset -> Cell? in
        let day = monday.adding(offset)
        guard first <= day, day <= last else { return nil }
        return Cell(number: String(day.day), isClosed: shut.contains(day), isToday: day == today)
      }
      weeks.append(Week(number: String(monday.week.week), days: days))
      monday = monday.adding(7)
    }
    self.weeks = weeks
    func when(_ day: Day) -> String { "\(day.weekday.wording[language]) \(DayText.short(day, in: language))" }
    var notes: [(day: Day, note: Note)] = holidays.map { holiday in
      let what = BranchPagePhrase.holiday(in: language)
      return (holiday.day, Note(when: when(holiday.day), name: holiday.name[language], what: what, closing: nil))
    }
    notes += closings.map { closing in
      let phrase: BranchPagePhrase = closing.branch == nil ? .closedEverywhere : .closedHere
      return (
        closing.day,
        Note(
          when: when(closing.day), name: closing.name, what: phrase(in: language),
          closing: (closing.day, closing.branch == nil))
      )
    }
    notes += schools.map { school in
      let span = DayText.short(school.first, in: language) + " – " + DayText.short(school.last, in: language)
      return (
        school.first,
        Note(when: span, name: school.name, what: BranchPagePhrase.schoolHoliday(in: language), closing: nil)
      )
    }
    self.notes = notes.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element.note)
  }

  private static func code(_ day: Day) -> String { String(day.iso.prefix(7)) }
}

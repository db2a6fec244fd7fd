import Accounts
import Foundation
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// All that the audit's page shows.
struct AuditModel: Sendable {
  /// A row in words.
  struct Line: Sendable {
    let number: Int
    /// The time of the clock; empty for a row that keeps only its day.
    let time: String
    let act: String
    let subject: String
    let actor: String
    /// Whether somebody was refused something.
    let isRefusal: Bool
  }

  /// A day with its rows.
  struct DayLines: Sendable {
    let day: Day
    let title: String
    var lines: [Line]
  }

  /// How many rows stand on a page.
  static let rowsOnPage = 100

  /// The span as it was typed.
  let from: DateFields
  let to: DateFields
  /// The act that is asked for; nil for all.
  let act: AuditTrail.Act?
  /// What is wrong with the form.
  let problems: [FieldProblem]
  /// The rows of the page, the newest first.
  let days: [DayLines]
  /// How many rows fit.
  let count: Int
  /// The page, from 1.
  let page: Int
  /// How many pages there are, at least 1.
  let pages: Int
  /// Whether the audit holds, in words.
  let verdicts: [String]
  /// Whether it holds.
  let holds: Bool

  init(_ visit: Visit) throws {
    let query = visit.query
    from = DateFields(query, "from")
    to = DateFields(query, "to")
    let wanted = query["act"].flatMap(AuditTrail.Act.init(rawValue:))
    act = wanted
    let first = from.value
    let last = to.value
    var problems: [FieldProblem] = []
    for (fields, name) in [(from, "from"), (to, "to")] where !fields.isEmpty && fields.value == nil {
      problems.append(FieldProblem(name, visit.say(OversightPhrase.dayWrong)))
    }
    if let first, let last, last < first {
      problems.append(FieldProblem("to", visit.say(OversightPhrase.spanBackwards)))
    }
    self.problems = problems

    let check = try visit.office.checkAudit()
    holds = check.holds
    verdicts =
      check.holds
      ? [visit.say(OversightPhrase.holds, ["n": .number(check.rows)])]
      : check.findings.map { $0.sentence(in: visit.language) }

    var rows: [(row: AuditRow, place: Place)] = []
    if problems.isEmpty {
      // The file knows days of Greenwich, and the page those of the office: one more on each side holds them all.
      let stored = try visit.desk.people.read {
        try AuditTrail.rows(from: first?.adding(-1).iso, to: last?.adding(1).iso, in: $0)
      }
      rows = stored.reversed().map { ($0, Place($0, visit.office.clock)) }.filter { row, place in
        (wanted == nil || row.act == wanted?.rawValue) && (first.map { place.day >= $0 } ?? true)
          && (last.map { place.day <= $0 } ?? true)
      }
    }
    count = rows.count
    pages = max(1, (rows.count + Self.rowsOnPage - 1) / Self.rowsOnPage)
    page = min(max(1, query["page"].flatMap(Int.init) ?? 1), pages)
    var days: [DayLines] = []
    for (row, place) in rows.dropFirst((page - 1) * Self.rowsOnPage).prefix(Self.rowsOnPage) {
      if days.last?.day != place.day {
        let title = DayText.long(place.day, in: visit.language).capitalizedFirst
        days.append(DayLines(day: place.day, title: title, lines: []))
      }
      days[days.count - 1].lines.append(Line(row, place, visit))
    }
    self.days = days
  }

  /// The address of another page of the same rows.
  func link(toPage page: Int) -> Link {
    var link = Link("/audit")
    if !from.isEmpty {
      link = link.query("from", from.day).query("from-month", from.month).query("from-year", from.year)
    }
    if !to.isEmpty { link = link.query("to", to.day).query("to-month", to.month).query("to-year", to.year) }
    if let act { link = link.query("act", act.rawValue) }
    return link.query("page", String(page))
  }

  /// When a row was written, in the office's own time.
  struct Place: Sendable {
    let day: Day
    let minute: Int?

    init(_ row: AuditRow, _ clock: OfficeClock) {
      if let instant = try? Date(row.at, strategy: .iso8601) {
        let moment = clock.moment(of: instant)
        (day, minute) = (moment.day, moment.minute)
      } else {
        (day, minute) = (Day(iso: row.at.prefix(10)) ?? Day(number: 0), nil)
      }
    }
  }
}

extension AuditModel.Line {
  init(_ row: AuditRow, _ place: AuditModel.Place, _ visit: Visit) {
    number = row.number
    time = place.minute.map { DayText.time(minute: $0, in: visit.language) } ?? ""
    let known = AuditTrail.Act(rawValue: row.act)
    act = known?.wording[visit.language].capitalizedFirst ?? row.act
    subject = row.subject(in: visit.language)
    isRefusal = known == .signInRefused || known == .accessDenied
    actor =
      switch row.account {
      case nil: ""
      case AuditActor.publicPages.number: visit.say(OversightPhrase.publicPages)
      case AuditActor.program.number: visit.say(OversightPhrase.program)
      case AuditActor.commandLine.number: visit.say(OversightPhrase.commandLine)
      case .some(let number): row.name ?? visit.say(OversightPhrase.account, ["n": .text(String(number))])
      }
  }
}

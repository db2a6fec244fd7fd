import Formats
import Language
import Markup
import Municipality

/// The list of who comes, to lie on the table: big type, one row a person, a box to tick for each date, empty rows.
///
/// There is a name and a number on it and nothing else of a person: no telephone, no address, no personal number. A
/// page that is parted has its head repeated; many dates lie across, and more than fit are parted over several tables.
public struct AttendancePaper: Sendable {
  /// What is listed.
  public let sheet: AttendanceSheet
  /// Where it is held, as `Mødelokalet, 1. sal · Zonen`.
  public let place: String
  /// For whom it is.
  public let reader: ListReader
  /// How many empty rows there are for those who come without having signed up.
  public let emptyRows: Int

  /// The most dates side by side on an upright page, and on one that lies across.
  private static let upright = 4
  private static let across = 9

  /// Makes a list.
  public init(_ sheet: AttendanceSheet, place: String, reader: ListReader = .staff, emptyRows: Int = 5) {
    self.sheet = sheet
    self.place = place
    self.reader = reader
    self.emptyRows = emptyRows
  }

  /// The page, ending in a newline.
  public var text: String {
    let isAcross = sheet.term.heldDates.count > Self.upright
    return Document(
      lang: language.rawValue, title: say(.list) + " – " + sheet.term.plan.title,
      head: [
        .meta("robots", "noindex"), .style(PrintStyle.base), .style(isAcross ? PrintStyle.listAcross : PrintStyle.list),
        .style(PrintStyle.listTable),
      ]
    ) {
      HTML.main(.class("list")) {
        for dates in parts { table(dates) }
        HTML.footer {
          if hasMarks {
            HTML.p(.class("legend")) { for presence in Presence.allCases { HTML.span { legend(presence) } } }
          }
          if !rows.isEmpty { HTML.p { say(.keepSafe) } }
        }
      }
    }.rendered()
  }

  private var language: LanguageCode { sheet.term.plan.language }

  private func say(_ phrase: AttendancePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  /// The dates of each table: as few tables as can be, about as wide.
  private var parts: [[TermDate]] {
    let dates = sheet.term.heldDates
    let count = max(1, (dates.count + Self.across - 1) / Self.across)
    let width = max(1, (dates.count + count - 1) / count)
    return stride(from: 0, to: dates.count, by: width).map { Array(dates[$0..<min($0 + width, dates.count)]) }
  }

  private func legend(_ presence: Presence) -> String { presence.sign + " " + presence.wording[language] }

  private var hasMarks: Bool { rows.contains { !$0.line.marks.isEmpty } }

  /// A person of a party, or one who comes along with them.
  private struct Person {
    let line: AttendanceSheet.Line
    let name: String
    let member: Int
  }

  /// The persons who have a seat, by name; whoever comes along stands after the one who signed up.
  private var rows: [Person] {
    let seated = sheet.lines.filter { $0.enrolment.status.holdsSeats }
    let named = zip(seated, reader.names(of: seated)).map { (line: $0, name: $1) }
    return TextOrder.sorted(named, in: language) { $0.name }.flatMap { line, name in
      (0..<line.enrolment.party).map { Person(line: line, name: name, member: $0) }
    }
  }

  /// The time, where it is the same on all dates.
  private var clock: String? {
    let spans = Set(sheet.term.heldDates.map(\.span))
    return spans.count == 1 ? spans.first.map(clock) : nil
  }

  private func clock(_ span: TimeSpan) -> String {
    say(
      .clock,
      [
        "from": .text(DayText.time(minute: span.from, in: language)),
        "to": .text(DayText.time(minute: span.to, in: language)),
      ])
  }

  // MARK: - The table

  private func table(_ dates: [TermDate]) -> HTML {
    HTML.table {
      HTML.thead {
        HTML.tr(.class("head")) {
          HTML.th(.colspan(dates.count + 2)) {
            HTML.span(.class("over")) { say(.list) }
            HTML.span(.class("title")) { PrintWords.title(sheet.term.plan.title) }
            HTML.span(.class("place")) { [place, clock].compactMap(\.self).joined(separator: " · ") }
          }
        }
        HTML.tr(.class("days")) {
          HTML.th(.scope("col"), .class("n")) { say(.number) }
          HTML.th(.scope("col"), .class("name")) { say(.name) }
          for date in dates {
            HTML.th(.scope("col"), .class("day")) {
              HTML.span { String(date.day.weekday.wording[language].prefix(3)) }
              "\(date.day.day)/\(date.day.month)"
              if clock == nil { HTML.small { DayText.time(minute: date.span.from, in: language) } }
            }
          }
        }
      }
      HTML.tbody {
        for person in rows { row(person, dates) }
        for _ in 0..<emptyRows { blank("", dates) }
        blank(say(sheet.term.plan.kind.hasEnrolment ? .walkIns : .allWhoCame), dates, isCount: true)
        blank(say(.seniors), dates, isCount: true)
      }
    }
  }

  private func row(_ person: Person, _ dates: [TermDate]) -> HTML {
    let isFirst = person.member == 0
    return HTML.tr {
      HTML.td(.class("n")) { isFirst ? String(person.line.enrolment.turn) : "" }
      HTML.th(.scope("row"), .class(isFirst ? "name" : "name along")) {
        isFirst ? person.name : say(.together, ["n": .number(person.line.enrolment.turn)])
      }
      for date in dates { HTML.td(.class("day")) { HTML.span(.class("box")) { sign(person, date) } } }
    }
  }

  /// What is written already of a date that was.
  private func sign(_ person: Person, _ date: TermDate) -> String {
    guard let mark = person.line.marks[date.id] else { return "" }
    return mark.presence.hasCome && mark.came <= person.member ? Presence.absent.sign : mark.presence.sign
  }

  private func blank(_ label: String, _ dates: [TermDate], isCount: Bool = false) -> HTML {
    HTML.tr(.class(isCount ? "count" : "")) {
      HTML.td(.class("n")) { "" }
      HTML.th(.scope("row"), .class("name")) { label }
      for _ in dates { HTML.td(.class("day")) { if !isCount { HTML.span(.class("box")) { "" } } } }
    }
  }
}

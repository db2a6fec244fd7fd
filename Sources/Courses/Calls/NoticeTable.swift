public import Formats
public import Language
import Municipality
import People
import Records

/// Messages as rows for a mail merge: who, how to reach them, the facts, and the ready text.
public struct NoticeTable: Sendable {
  /// The rows, the first one being the heading.
  public let rows: [[CSVCell]]
  /// What tells this list from another: eight letters and digits, drawn from all that stands in it.
  ///
  /// Whoever marks a list as sent names it, so that nobody is marked who stood in no letter.
  public let mark: String

  /// Makes the rows.
  ///
  /// - Parameters:
  ///   - notices: each with its texts.
  ///   - language: the headings' language; each text is in its term's own.
  public init(
    _ notices: [(notice: AddressedNotice, text: NoticeText)], by way: NoticeWay, places: NoticePlaces,
    in language: LanguageCode
  ) {
    let texts = notices.map { $0.text.written(by: way, to: $0.notice.person.details.name) }
    let headings: [NoticePhrase] = [
      .columnKind, .columnTerm, .columnNumber, .columnName, .columnTelephone, .columnEmail, .columnLanguage,
      .columnTitle, .columnFirst, .columnDates, .columnPlace, .columnRoom, .columnPrice, .columnAnswerBy, .columnText,
    ]
    rows =
      [headings.map { .text($0(in: language)) }]
      + zip(notices, texts).map { item, text in
        let term = item.notice.due.term
        let details = item.notice.person.details
        let own = term.plan.language
        let dates: String = item.text.dates(in: own).joined(separator: "; ")
        return [
          .text(item.notice.due.kind.wording[language]), .text(term.code.text),
          .whole(item.notice.due.enrolment.turn), .text(details.name), .text(Self.number(details.telephone)),
          .text(details.email ?? ""), .text(own.rawValue), .text(term.plan.title),
          .text(term.start.map { DayText.short($0, in: own) } ?? ""), .text(dates),
          .text(places.place(of: term)), .text(places.room(of: term, in: own) ?? ""),
          .text(term.plan.price == 0 ? "" : MeetingWords.price(term.plan.price, in: own)),
          .text(item.text.deadline(in: own) ?? ""), .text(text),
        ]
      }
    let keys = zip(notices, texts).map { item, text in
      item.notice.due.enrolment.id.description + item.notice.due.kind.code + way.code + text
    }
    mark = String(SHA256.hex(of: keys.joined(separator: "\n").utf8).prefix(8))
  }

  /// A number with a country's code without blanks, so that a spreadsheet takes it for no formula.
  private static func number(_ telephone: String?) -> String {
    guard let telephone, telephone.hasPrefix("+") else { return telephone ?? "" }
    return telephone.filter { !$0.isWhitespace }
  }
}

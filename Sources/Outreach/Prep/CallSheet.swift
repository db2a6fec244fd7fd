public import Language
import Markup
public import Records

/// The list of whom to ring to confirm visits, to print: there are names and telephone numbers of contacts on it, and of
/// home visits the number and the area alone.
public struct CallSheet: Sendable {
  /// A call to make.
  public struct Call: Hashable, Sendable {
    /// The visit.
    public let number: RowNumber<OutreachVisit>
    /// Its day and time.
    public let when: String
    /// Where it goes.
    public let place: String
    /// Whom to ring, each on a line; empty where nobody is known.
    public let contacts: [String]
    /// What is said where nobody is known.
    public let nobody: String
    /// For how many, how long, with whom and for what.
    public let about: String

    /// Makes a call.
    public init(
      number: RowNumber<OutreachVisit>, when: String, place: String, contacts: [String], nobody: String, about: String
    ) {
      self.number = number
      self.when = when
      self.place = place
      self.contacts = contacts
      self.nobody = nobody
      self.about = about
    }
  }

  /// The calls, by day and time.
  public let calls: [Call]
  /// The days of the visits.
  public let days: ClosedRange<Day>
  /// The language of the list.
  public let language: LanguageCode

  /// Makes a list.
  public init(_ calls: [Call], days: ClosedRange<Day>, language: LanguageCode) {
    self.calls = calls
    self.days = days
    self.language = language
  }

  /// The page, ending in a newline.
  public var text: String {
    let title = PrepPhrase.callsTitle(
      in: language, ["from": .day(days.lowerBound), "to": .day(days.upperBound)])
    return Document(
      lang: language.rawValue, title: title,
      head: [.meta("robots", "noindex"), .style(PrepStyle.base), .style(PrepStyle.calls)]
    ) {
      HTML.main {
        HTML.h1 { title }
        HTML.table {
          HTML.thead {
            HTML.tr {
              for heading in [PrepPhrase.callsVisit, .callsRing, .callsAnswer] {
                HTML.th(.scope("col")) { heading(in: language) }
              }
            }
          }
          HTML.tbody { for call in calls { row(call) } }
        }
        HTML.footer { HTML.p { PrepPhrase.callsKeep(in: language) } }
      }
    }.rendered()
  }

  /// A contact, whose telephone number is not broken over two lines.
  private func ring(_ contact: String) -> HTML {
    HTML.p {
      for (place, part) in contact.split(separator: ", ").enumerated() {
        place == 0 ? "" : ", "
        HTML.span(.class("part")) { String(part) }
      }
    }
  }

  private func row(_ call: Call) -> HTML {
    HTML.tr {
      HTML.td {
        HTML.p(.class("when")) { call.when }
        HTML.p { HTML.strong { call.place } }
        HTML.p(.class("soft")) {
          PrepPhrase.visit(in: language, ["n": .text(call.number.description)]) + ". " + call.about
        }
      }
      HTML.td {
        for contact in call.contacts { ring(contact) }
        if call.contacts.isEmpty { HTML.p(.class("soft")) { call.nobody } }
      }
      HTML.td(.class("answer")) {
        for answer in [PrepPhrase.callsYes, .callsNo, .callsLater] { HTML.p { answer(in: language) } }
      }
    }
  }
}

public import Language
import Markup
import People
import Records

/// The one sheet on which a home visit has a name and an address: it is shredded after the visit.
public struct HomeSheet: Sendable {
  /// The visit.
  public let visit: OutreachVisit
  /// Whom it goes to.
  public let resident: HomeResident
  /// The tasks by their names.
  public let tasks: [Wording]
  /// The language of the sheet.
  public let language: LanguageCode

  /// Makes a sheet.
  public init(_ visit: OutreachVisit, to resident: HomeResident, tasks: [Wording], language: LanguageCode) {
    self.visit = visit
    self.resident = resident
    self.tasks = tasks
    self.language = language
  }

  /// The page, ending in a newline.
  public var text: String {
    let details = resident.person.details
    let title = say(.homeTitle, ["n": .text(visit.number.description)])
    let lines: [(PrepPhrase, String?)] = [
      (.day, PrepTime.text(of: visit, in: language)),
      (.name, details.name), (.telephone, details.telephone), (.address, details.address),
      (.wayIn, resident.wayIn), (.tasks, tasks.map { $0[language] }.joined(separator: " · ")),
    ]
    return Document(
      lang: language.rawValue, title: title,
      head: [.meta("robots", "noindex"), .style(PrepStyle.base), .style(PrepStyle.home)]
    ) {
      HTML.main {
        HTML.p(.class("shred")) { say(.shred) }
        HTML.h1 { title }
        HTML.dl {
          for (label, text) in lines {
            if let text {
              HTML.dt { say(label) }
              HTML.dd { text }
            }
          }
        }
        HTML.p(.class("done")) { say(.done) }
        HTML.footer { HTML.p { say(.keep) } }
      }
    }.rendered()
  }

  private func say(_ phrase: PrepPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }
}

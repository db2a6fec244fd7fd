public import Language
import Markup
public import Municipality
import Records

/// The sheet that a place gets before a visit: when, for how many, and what to have ready.
///
/// There are numbers on it and never names; what is a rule of others bears its source, and where none was found the sheet
/// says "ikke bekræftet".
public struct PrepSheet: Sendable {
  /// The visit.
  public let visit: OutreachVisit
  /// Where it goes: the place's name, or the area of a home.
  public let place: String
  /// The tasks by their names, in the order of the catalogue.
  public let tasks: [Wording]
  /// Whose rules hold.
  public let country: Country
  /// The language of the sheet.
  public let language: LanguageCode

  /// Makes a sheet.
  public init(_ visit: OutreachVisit, place: String, tasks: [Wording], country: Country, language: LanguageCode) {
    self.visit = visit
    self.place = place
    self.tasks = tasks
    self.country = country
    self.language = language
  }

  /// The page, ending in a newline.
  public var text: String {
    let guide = PrepGuide.of(country)
    let items = guide.items(for: visit.wish.tasks)
    return Document(
      lang: language.rawValue, title: say(.title) + " – " + place,
      head: [.meta("robots", "noindex"), .style(PrepStyle.base), .style(PrepStyle.place)]
    ) {
      HTML.main {
        HTML.p(.class("over")) { say(.title) + " · " + say(.visit, ["n": .text(visit.number.description)]) }
        HTML.h1 { place }
        facts
        for part in PrepGuide.Part.allCases { list(part, items.filter { $0.part == part }) }
        HTML.p(.class("say")) { say(.numbersOnly) }
        HTML.p { say(.ring) }
        HTML.footer {
          let sources = sources(of: items)
          if !sources.isEmpty {
            HTML.p { say(.sources, ["sources": .text(sources.joined(separator: "; "))]) }
          }
          HTML.p { say(.compiled, ["day": .day(guide.edition), "note": .text(guide.note[language])]) }
        }
      }
    }.rendered()
  }

  private func say(_ phrase: PrepPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  private var facts: HTML {
    HTML.div(.class("facts")) {
      HTML.p(.class("when")) { PrepTime.text(of: visit, in: language) }
      HTML.p {
        say(.residents, ["n": .number(visit.wish.residents), "minutes": .number(visit.wish.minutes)]) + ". "
          + say(.staff, ["n": .number(visit.wish.staff * visit.wish.teams)])
      }
      HTML.p { say(.helpWith) + ": " + tasks.map { $0[language] }.joined(separator: " · ") }
    }
  }

  private func list(_ part: PrepGuide.Part, _ items: [PrepGuide.Item]) -> HTML {
    guard !items.isEmpty else { return .empty }
    return HTML.section {
      HTML.h2 { part.wording[language] }
      HTML.ul {
        for item in items {
          HTML.li {
            item.text[language]
            if item.kind == .rule, !item.verified {
              " "
              HTML.span(.class("doubt")) { "(" + say(.notConfirmed) + ")" }
            }
          }
        }
      }
    }
  }

  private func sources(of items: [PrepGuide.Item]) -> [String] {
    var sources: [String] = []
    for item in items where item.verified && !item.source.isEmpty {
      for source in item.source.split(separator: "; ").map(String.init) where !sources.contains(source) {
        sources.append(source)
      }
    }
    return sources
  }
}

extension PrepGuide.Part {
  /// What stands above the lines of the part.
  public var wording: Wording {
    switch self {
    case .residents: PrepPhrase.partResidents.wording
    case .identity: PrepPhrase.partIdentity.wording
    case .helpers: PrepPhrase.partHelpers.wording
    case .papers: PrepPhrase.partPapers.wording
    case .room: PrepPhrase.partRoom.wording
    }
  }
}

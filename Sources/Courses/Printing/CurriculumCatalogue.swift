public import Language
import Markup
import Municipality

/// The curricula that an office offers, as one HTML page.
public struct CurriculumCatalogue: Sendable {
  /// One curriculum with the facts that it uses.
  public struct Item: Sendable {
    /// The curriculum.
    public let curriculum: Curriculum
    /// The facts.
    public let facts: FactBook

    /// Makes an item.
    public init(_ curriculum: Curriculum, _ facts: FactBook) {
      self.curriculum = curriculum
      self.facts = facts
    }
  }

  /// What the page is made of.
  public let items: [Item]
  /// Whose offer it is.
  public let office: String
  /// The day it was made.
  public let day: Day
  /// The language of its headings; each curriculum is in its own.
  public let language: LanguageCode
  /// Whether it is for schools, class by class.
  public let isByClass: Bool

  /// Makes a catalogue.
  ///
  /// - Parameter audience: words that the audience must hold, capitals aside; nil for every audience.
  public init(
    _ items: [Item], office: String, day: Day, language: LanguageCode, audience: String? = nil, isByClass: Bool = false
  ) {
    self.items = items.filter { item in
      let said = item.curriculum.audience.lowercased()
      let fits = audience.map { said.contains($0.lowercased()) } ?? true
      return fits && (!isByClass || SchoolClasses.named(in: said) != nil)
    }.sorted { TextOrder.precedes($0.curriculum.title, $1.curriculum.title, in: language) }
    self.office = office
    self.day = day
    self.language = language
    self.isByClass = isByClass
  }

  /// The page, ending in a newline.
  public var text: String {
    let title = (isByClass ? CoursesPhrase.classCatalogue : .catalogue)(in: language)
    return Document(
      lang: language.rawValue, title: title + " – " + office,
      head: [.style(PrintStyle.base), .style(PrintStyle.catalogue)]
    ) {
      HTML.main(.class("catalogue")) {
        HTML.header {
          HTML.p(.class("over")) { office }
          HTML.h1 { title }
        }
        if isByClass { byClass } else { for item in items { entry(item) } }
        HTML.p(.class("colophon")) { CoursesPhrase.asOf(in: language, ["day": .day(day)]) }
      }
    }.rendered()
  }

  @HTMLBuilder private var byClass: HTML {
    for number in 0...12 {
      let fitting = items.filter { SchoolClasses.named(in: $0.curriculum.audience)?.contains(number) == true }
      if !fitting.isEmpty {
        HTML.section {
          HTML.h2 { CoursesPhrase.schoolClass(in: language, ["number": .number(number)]) }
          HTML.ul {
            for item in fitting {
              HTML.li {
                HTML.a(.fragment(item.curriculum.id.text)) { item.curriculum.title }
                " (" + length(item.curriculum) + ")"
              }
            }
          }
        }
      }
    }
    for item in items { entry(item) }
  }

  private func length(_ curriculum: Curriculum) -> String {
    let minutes = curriculum.sessions.map(\.minutes)
    return CoursesPhrase.length(
      in: language,
      ["n": .number(minutes.count), "minutes": .number(minutes.reduce(0, +) / max(1, minutes.count))])
  }

  private func entry(_ item: Item) -> HTML {
    let curriculum = item.curriculum
    let writer = BlockHTML(facts: item.facts, language: curriculum.language, marksDoubt: false)
    return HTML.section(.class("entry"), .id(curriculum.id.text)) {
      HTML.h2(.lang(curriculum.language.rawValue)) { PrintWords.title(curriculum.title) }
      HTML.p(.class("sum")) {
        [curriculum.audience, PrintWords.capital(curriculum.level.word[language]), length(curriculum)]
          .joined(separator: " · ")
      }
      HTML.div(.lang(curriculum.language.rawValue)) {
        writer.html(curriculum.about)
        HTML.ol { for session in curriculum.sessions { HTML.li { session.title } } }
      }
      HTML.p(.class("tags")) {
        (curriculum.focus + ["\(curriculum.version)", curriculum.licence]).joined(separator: " · ")
      }
    }
  }
}

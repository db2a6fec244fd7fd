import Language
import Markup
import Site

/// What was just done about the tasks, as the address after it says.
enum CatalogueDone: String {
  case hidden, shown, numbered, added, quick

  /// The sentence.
  func sentence(in language: LanguageCode) -> String {
    let phrase: CataloguePhrase =
      switch self {
      case .hidden: .doneHidden
      case .shown: .doneShown
      case .numbered: .doneNumbered
      case .added: .doneAdded
      case .quick: .doneQuick
      }
    return phrase(in: language)
  }

  /// What the page says of it; nothing where nothing was done.
  @HTMLBuilder
  static func notice(_ visit: Visit) -> HTML {
    if let done = visit.query["done"].flatMap(CatalogueDone.init(rawValue:)) {
      HTML.div(.class("notice success"), .role("status")) { HTML.p { done.sentence(in: visit.language) } }
    }
  }
}

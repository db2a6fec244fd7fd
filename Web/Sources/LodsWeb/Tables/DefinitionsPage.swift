import Language
import Markup
import Reports
import Site

/// What every figure that the office is steered by counts, and does not.
enum DefinitionsPage {
  /// The page.
  static func page(_ visit: Visit) -> WebReply {
    visit.page(visit.say(FramePhrase.definitions)) {
      HTML.h1 { visit.say(FramePhrase.definitions) }
      HTML.p(.class("lead measure")) { visit.say(TablePhrase.definitionsLead) }
      HTML.p(.class("measure")) {
        HTML.a(Link("/definitions/dictionary")) { visit.say(TablePhrase.dictionary) }
        ": " + visit.say(TablePhrase.dictionaryLead)
      }
      HTML.nav(.class("contents"), .ariaLabel(visit.say(TablePhrase.indicators))) {
        HTML.ul {
          for indicator in Indicator.allCases {
            HTML.li { HTML.a(.fragment(indicator.code)) { indicator.wording[visit.language] } }
          }
        }
      }
      for indicator in Indicator.allCases {
        HTML.section(.id(indicator.code), .class("definition"), .ariaLabelledby(indicator.code + "-title")) {
          HTML.h2(.id(indicator.code + "-title")) { indicator.wording[visit.language] }
          HTML.dl(.class("facts")) {
            for part in IndicatorDefinition(of: indicator).parts {
              HTML.dt { part.heading[visit.language] }
              HTML.dd { part.text[visit.language] }
            }
          }
        }
      }
    }
  }
}

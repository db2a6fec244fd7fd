import Counter
import Language
import Markup

/// A task's rule card as markup, the same on the log page and in the catalogue.
struct RuleCardView {
  let card: RuleCard

  /// The content under the task's name.
  @HTMLBuilder
  var content: HTML {
    list(.may, card.may, "may")
    list(.mayNot, card.mayNot, "may-not")
    if let instead = card.instead {
      HTML.h3 { say(.instead) }
      HTML.p { instead }
    }
    if let decided = card.decidedBy {
      HTML.p {
        HTML.strong { say(.decides) }
        ": " + decided
      }
    }
    HTML.p(.class("hint")) {
      HTML.span(.class(card.verified ? "tag good" : "tag warning")) { card.mark }
      " " + card.checked
      if !card.source.isEmpty { " · " + card.source }
    }
  }

  @HTMLBuilder
  private func list(_ heading: RuleCardPhrase, _ lines: [String], _ name: String) -> HTML {
    if !lines.isEmpty {
      HTML.h3 { say(heading) }
      HTML.ul(.class(name)) {
        for line in lines { HTML.li { line } }
      }
    }
  }

  private func say(_ phrase: RuleCardPhrase) -> String { phrase(in: card.language) }
}

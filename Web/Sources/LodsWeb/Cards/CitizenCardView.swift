import Language
import Markup
import Municipality
import Site

/// A card as markup, alone or four to a sheet.
struct CitizenCardView {
  let card: CitizenCard
  let own: Link
  let isSheet: Bool
  let visit: Visit

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("no-paper")) {
      visit.back(to: CitizenCardPages.link, visit.say(FramePhrase.cards))
      HTML.h1 { visit.say(CitizenCardPhrase.cardTitle) }
      HTML.p(.class("lead")) {
        HTML.span(.lang(card.language.rawValue)) { card.lines.joined(separator: " · ") }
      }
      HTML.nav(.class("tabs"), .ariaLabel(visit.say(CitizenCardPhrase.paper))) {
        tab(own, .single, isCurrent: !isSheet)
        tab(own.query("paper", "a4"), .sheet, isCurrent: isSheet)
      }
      HTML.p(.class("buttons")) {
        HTML.button(.type("button"), .id("print"), .hidden(), .class("primary")) {
          visit.say(CitizenCardPhrase.print)
        }
      }
      HTML.p(.class("hint")) { visit.say(CitizenCardPhrase.tryIt) }
    }
    HTML.div(.class(isSheet ? "cards is-sheet" : "cards")) {
      face
      if isSheet {
        // The other three are the same; one is enough to be read out.
        for _ in 0..<3 { HTML.div(.ariaHidden()) { face } }
      }
    }
  }

  private func tab(_ link: Link, _ phrase: CitizenCardPhrase, isCurrent: Bool) -> HTML {
    isCurrent
      ? HTML.a(link, .ariaCurrent("page")) { visit.say(phrase) } : HTML.a(link) { visit.say(phrase) }
  }

  @HTMLBuilder
  private var face: HTML {
    HTML.div(.class("qr-card")) {
      HTML.div(.class("from"), .lang(card.language.rawValue)) {
        for line in card.lines { HTML.p { line } }
      }
      HTML.div(.class("titles")) {
        for words in card.words { HTML.p(.lang(words.language.rawValue)) { words.title } }
      }
      if let drawing = QRDrawing.svg(
        card.address, title: visit.say(CitizenCardPhrase.codeFor, ["address": .text(card.shown)]))
      {
        HTML.div(.class("qr")) { HTML.svg(drawing) }
      }
      HTML.p(.class("address")) { card.shown }
      HTML.div(.class("texts")) {
        for words in card.words { HTML.p(.lang(words.language.rawValue)) { words.text } }
      }
    }
  }
}

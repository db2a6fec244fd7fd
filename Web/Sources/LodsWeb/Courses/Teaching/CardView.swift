import Courses
import Language
import Markup
import Municipality
import Site

/// The page of the cards as markup.
struct CardView {
  let page: CardPage
  let visit: Visit

  private var parts: FormParts { visit.parts(page.problems) }
  private var link: Link { TermTabs.cards.link(of: page.term) }

  private func say(_ phrase: TeachingPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    parts.summary
    visit.done(CardDone.self)
    TermTabs.heading(.cards, of: page.term, branch: page.branch, visit)
    HTML.div(.class("grid-2 cards")) {
      HTML.section(.class("panel"), .ariaLabelledby("print-title")) {
        HTML.h2(.id("print-title")) { say(.printCards) }
        HTML.p { say(.cardMeaning) }
        HTML.p(.class("buttons")) {
          for side in EffectSide.allCases {
            HTML.a(link.appending("paper").query("side", side.rawValue), .class("secondary")) { name(side) }
          }
        }
        HTML.p(.class("hint")) { say(.cardPaper) }
      }
      HTML.section(.class("panel"), .ariaLabelledby("kept-title")) {
        HTML.h2(.id("kept-title")) { say(.keptCards) }
        HTML.dl(.class("facts")) {
          for side in EffectSide.allCases {
            HTML.dt { name(side) }
            HTML.dd { "\(page.effect.cards.count { $0.side == side })" }
          }
          HTML.dt { say(.pairs) }
          HTML.dd { "\(Set(page.effect.cards.compactMap(\.pair)).count)" }
        }
        HTML.p(.class("buttons")) { HTML.a(link.appending("effect"), .class("secondary")) { say(.seeEffect) } }
      }
    }
    HTML.h2(.id("type-title")) { say(.typeCards) }
    questions
    form
  }

  private func name(_ side: EffectSide) -> String { say(side == .before ? .sideBefore : .sideAfter) }

  @HTMLBuilder
  private var questions: HTML {
    if page.asked.isGeneral { HTML.p(.class("hint")) { say(.general) } }
    HTML.ol(.class("asked"), .lang(page.asked.language.rawValue)) {
      for objective in page.asked.objectives { HTML.li { objective.text } }
    }
  }

  private var form: HTML {
    visit.form(
      link, .class("entry"), .autocomplete("off"), .data("data-draft", "none"), .data("data-check", "lines-check"),
      .novalidate()
    ) {
      visit.once
      parts.choices(
        "side", say(.whichCards), isMany: false,
        options: EffectSide.allCases.map { ($0.rawValue, name($0), nil) }, chosen: [page.side.rawValue])
      HTML.div(parts.block("lines")) {
        HTML.label(.for("lines")) { say(.lines) }
        HTML.p(.class("hint"), .id("lines-hint")) {
          say(.linesHint, ["n": .number(page.asked.objectives.count), "example": .text(example)])
        }
        parts.message("lines")
        HTML.textarea(
          [.id("lines"), .name("lines"), .rows(8), .cols(40), .spellcheck(false), .class("typed")]
            + parts.describing("lines", hint: true)
        ) { page.typed }
      }
      HTML.div(.id("lines-check"), .class("check"), .role("status")) {
        if !page.understood.isEmpty || !page.problems.isEmpty {
          HTML.ul {
            for line in page.understood { HTML.li { line } }
            for problem in page.problems { HTML.li(.class("bad")) { problem.message } }
          }
        }
      }
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .name("do"), .value("save"), .class("primary")) { say(.saveCards) }
        HTML.button(.type("submit"), .name("do"), .value("check"), .class("secondary")) { say(.checkCards) }
      }
      HTML.p(.class("hint")) { say(.togetherHint) }
    }
  }

  /// An example of a line, as long as this term's.
  private var example: String {
    let count = page.asked.objectives.count
    let (letters, animal) =
      switch visit.language {
      case .da: ("ahhnaa", "hest 42")
      case .sv: ("shhkss", "häst 42")
      case .en: ("ahhnaa", "horse 42")
      }
    return [String("312244".prefix(count)), String(letters.prefix(count)), animal].joined(separator: " ")
  }
}

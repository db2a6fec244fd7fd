import Language
import Markup
import Site
import Triage

/// The first page of a round as markup: how many answer, and how many cases.
struct PracticeStartView {
  let set: PracticeSet
  let visit: Visit

  private func say(_ phrase: PracticePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      HTML.h1 { visit.say(FramePhrase.practice) }
      HTML.p(.class("lead")) { say(.lead) }
      HTML.p { set.note[visit.language] }
      if set.language != visit.language { HTML.p(.class("hint")) { say(.storyLanguage) } }
      visit.form(PracticePages.link) {
        visit.parts().select(
          "persons", say(.howMany), hint: say(.groupHint, ["n": .number(GroupAgreement.leastPersons)]),
          options: PracticeTurn.persons.map { number in
            (String(number), number == 1 ? say(.alone) : say(.group, ["n": .number(number)]))
          }, chosen: "1")
        visit.parts().select(
          "cases", say(.cases), options: [5, 10, 20].map { (String($0), say(.caseCount, ["n": .number($0)])) },
          chosen: "10")
        visit.parts().line(
          "round", say(.round), hint: say(.roundHint), .inputmode("numeric"), .size(5), .autocomplete("off"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("begin"), .class("primary")) { say(.begin) }
        }
      }
    }
  }
}

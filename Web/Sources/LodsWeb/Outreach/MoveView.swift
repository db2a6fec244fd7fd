import Language
import Markup
import Municipality
import Outreach
import Site

/// The form that gives a visit another day, team or time, as markup.
struct MoveView {
  let form: MoveForm
  let teams: [OutreachTeam]
  let words: TripWords
  let visit: Visit

  private func say(_ phrase: MovePhrase, _ values: [String: PhraseValue] = [:]) -> String { visit.say(phrase, values) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    let parts = visit.parts(form.problems)
    HTML.div(.class("narrow")) {
      visit.back(to: OutreachPages.link(to: form.trip), words.name(form.trip))
      parts.summary
      HTML.h1 { say(.title, ["name": .text(words.name(form.trip))]) }
      conflict
      if let found = form.found {
        HTML.div(.class(form.others.isEmpty ? "notice success" : "notice warning"), .role("status")) {
          HTML.p { found }
          if !form.others.isEmpty {
            HTML.p { say(.othersToo) }
            HTML.ul { for line in form.others { HTML.li { line } } }
          }
        }
      }
      HTML.dl(.class("facts")) {
        HTML.dt { visit.say(TripPhrase.standsNow) }
        HTML.dd { form.trip.slot.map(words.slot) ?? say(.noDay) }
        HTML.dt { visit.say(TripPhrase.wished) }
        HTML.dd { words.wished(form.trip.wish) }
        HTML.dt { visit.say(TripPhrase.length) }
        HTML.dd { words.takes(form.trip.wish) }
        if let needs = words.needs(form.trip.wish) {
          HTML.dt { visit.say(TripPhrase.needs) }
          HTML.dd { needs }
        }
      }
      visit.form(OutreachPages.link(to: form.trip).appending("move"), .novalidate(), .autocomplete("off")) {
        HTML.input(.type("hidden"), .name("seen"), .value(form.trip.mark))
        parts.date("day", visit.say(TripPhrase.day), value: form.day)
        parts.select(
          "team", visit.say(TripPhrase.team),
          options: [("", say(.anyTeam))] + teams.map { ($0.code.text, $0.details.name) }, chosen: form.team)
        parts.line("at", say(.at), hint: say(.atHint), value: form.at, .size(6), .inputmode("numeric"))
        if form.isAgainstWish || form.isAgreed {
          parts.choices(
            "agreed", say(.agreedLegend), isMany: true, options: [("yes", say(.agreed), nil)],
            chosen: form.isAgreed ? ["yes"] : [])
        }
        if !form.others.isEmpty || form.movesOthers {
          parts.choices(
            "others", say(.othersLegend), isMany: true, options: [("yes", say(.others), nil)],
            chosen: form.movesOthers ? ["yes"] : [])
        }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary"), .name("do"), .value("save")) { say(.move) }
          HTML.button(.type("submit"), .class("secondary"), .name("do"), .value("try")) { say(.tryIt) }
          HTML.a(OutreachPages.link(to: form.trip), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  @HTMLBuilder
  private var conflict: HTML {
    if form.isChangedMeanwhile {
      HTML.div(.class("notice warning"), .role("alert")) {
        HTML.h2 { visit.say(TripPhrase.changedMeanwhile) }
        HTML.p { say(.bothShown) }
        HTML.dl(.class("facts")) {
          HTML.dt { visit.say(TripPhrase.standsNow) }
          HTML.dd { form.trip.slot.map(words.slot) ?? say(.noDay) }
          HTML.dt { visit.say(TripPhrase.youWanted) }
          HTML.dd {
            [
              form.day.value.map(words.day), form.at.isEmpty ? nil : form.at,
              teams.first { $0.code.text == form.team }?.details.name,
            ].compactMap(\.self).joined(separator: ", ")
          }
        }
      }
    }
  }
}

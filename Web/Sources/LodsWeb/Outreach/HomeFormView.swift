import Records
import Language
import Markup
import Municipality
import Outreach
import Site

/// The form for a visit at home as markup.
struct HomeFormView {
  let form: HomeForm
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }
  private func say(_ phrase: HomePhrase) -> String { visit.say(phrase) }
  private func value(_ field: String) -> String { form.fields.text(field) ?? "" }
  private func chosen(_ field: String) -> Set<String> { Set(form.fields.all(field)) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: HomePages.list, visit.say(FramePhrase.visitHomes))
      parts.summary
      HTML.h1 { say(.title) }
      // Whom it is about is not left in the browser of a desk.
      visit.form(HomePages.blank, .novalidate(), .autocomplete("off"), .data("data-draft", "none")) {
        visit.once
        HTML.fieldset(.class("field")) {
          HTML.legend { say(.whom) }
          HTML.p(.class("hint")) { say(.whomHint) }
          parts.line("name", say(.name), value: value("name"))
          parts.line(
            "telephone", visit.say(RequestPhrase.telephone), hint: say(.telephoneHint), value: value("telephone"),
            .inputmode("tel"))
          parts.line("address", say(.address), value: value("address"))
          parts.line("way-in", say(.wayIn), hint: say(.wayInHint), value: value("way-in"), .maxlength(200))
        }
        parts.select(
          "area", say(.area), hint: say(.areaHint),
          options: [("", "–")] + form.areas.map { ($0.code.text, $0.name) }, chosen: value("area"))
        parts.select(
          "branch", visit.say(PlacePagePhrase.branch), options: form.branches.map { ($0.code.text, $0.name) },
          chosen: value("branch"))
        WishParts(fields: form.fields, shelf: form.shelf, parts: parts, visit: visit).tasks
        parts.date("from", visit.say(RequestPhrase.from), value: form.from)
        parts.date("until", visit.say(RequestPhrase.until), value: form.until)
        parts.choices(
          "on", visit.say(RequestPhrase.weekdays), isMany: true,
          options: Weekday.allCases.map { ($0.code, $0.wording[visit.language].capitalizedFirst, nil) },
          chosen: chosen("on"))
        more
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { visit.say(RequestPhrase.save) }
          HTML.a(HomePages.list, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  private var more: HTML {
    let names: Set<String> = ["at-from", "at-to", "minutes", "staff", "skill", "speaks"]
    let isOpen = names.contains { form.fields.text($0) != nil } || form.problems.contains { names.contains($0.field) }
    return HTML.details(.class("more"), .open(isOpen)) {
      HTML.summary { say(.more) }
      HTML.div(.class("grid")) {
        parts.line("at-from", visit.say(RequestPhrase.atFrom), hint: say(.atHint), value: value("at-from"), .size(6))
        parts.line("at-to", visit.say(RequestPhrase.atTo), value: value("at-to"), .size(6))
        parts.line(
          "minutes", visit.say(RequestPhrase.minutes), hint: say(.minutesHint), value: value("minutes"),
          .inputmode("numeric"), .size(4))
        parts.select(
          "staff", visit.say(RequestPhrase.staff), hint: say(.staffHint),
          options: (2...4).map { (String($0), String($0)) }, chosen: value("staff"))
      }
      parts.choices(
        "skill", visit.say(RequestPhrase.skills), isMany: true,
        options: OutreachSkill.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: chosen("skill"))
      parts.choices(
        "speaks", visit.say(RequestPhrase.speaks), isMany: true,
        options: OutreachLanguage.allCases.map { ($0.code, $0.wording[visit.language], nil) },
        chosen: chosen("speaks"))
    }
  }
}

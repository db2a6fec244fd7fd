import Language
import Markup
import Municipality
import Outreach
import Site

/// The form for a request as markup.
struct RequestView {
  let form: RequestForm
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }
  private func say(_ phrase: RequestPhrase) -> String { visit.say(phrase) }
  private func value(_ field: String) -> String { form.fields.text(field) ?? "" }
  private func chosen(_ field: String) -> Set<String> { Set(form.fields.all(field)) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: OutreachPages.requests, visit.say(FramePhrase.visitRequests))
      parts.summary
      HTML.h1 { say(.title) }
      visit.form(OutreachPages.newRequest, .novalidate(), .autocomplete("off"), .data("data-draft", "none")) {
        visit.once
        place
        WishParts(fields: form.fields, shelf: form.shelf, parts: parts, visit: visit).tasks
        parts.line(
          "residents", say(.residents), value: value("residents"), .inputmode("numeric"), .size(4), .maxlength(3))
        parts.date("from", say(.from), value: form.from)
        parts.date("until", say(.until), value: form.until)
        parts.choices(
          "on", say(.weekdays), isMany: true,
          options: Weekday.allCases.map { ($0.code, $0.wording[visit.language].capitalizedFirst, nil) },
          chosen: chosen("on"))
        more
        caller
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.save) }
          HTML.a(OutreachPages.requests, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  private var place: HTML {
    HTML.div(parts.block("place")) {
      HTML.label(.for("place")) { visit.say(TripPhrase.place) }
      HTML.p(.class("hint"), .id("place-hint")) { say(.placeHint) }
      parts.message("place")
      HTML.input(
        [.type("text"), .id("place"), .name("place"), .value(value("place")), .list("places"), .autocomplete("off")]
          + parts.describing("place", hint: true))
      HTML.datalist(.id("places")) {
        for place in form.places { HTML.option(.value(place.details.name)) { place.details.address ?? "" } }
      }
      HTML.p(.class("aside")) { HTML.a(PlacePages.blank.query("back", "request")) { say(.newPlace) } }
    }
  }

  private var more: HTML {
    let isOpen = ["at-from", "at-to", "minutes", "staff", "skill", "speaks", "kit"].contains {
      form.fields.text($0) != nil
    }
    return HTML.details(.class("more"), .open(isOpen || !parts.messages("at-from").isEmpty)) {
      HTML.summary { say(.more) }
      HTML.div(.class("grid")) {
        parts.line("at-from", say(.atFrom), hint: say(.atHint), value: value("at-from"), .size(6))
        parts.line("at-to", say(.atTo), value: value("at-to"), .size(6))
        parts.line(
          "minutes", say(.minutes), hint: say(.asPlace), value: value("minutes"), .inputmode("numeric"), .size(4))
        parts.select(
          "staff", say(.staff), options: [("", say(.asPlaceChoice))] + (1...4).map { (String($0), String($0)) },
          chosen: value("staff"))
      }
      parts.choices(
        "skill", say(.skills), isMany: true,
        options: OutreachSkill.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: chosen("skill"))
      parts.choices(
        "speaks", say(.speaks), isMany: true,
        options: OutreachLanguage.allCases.map { ($0.code, $0.wording[visit.language], nil) },
        chosen: chosen("speaks"))
      parts.choices(
        "kit", say(.kit), isMany: true,
        options: KitKind.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: chosen("kit"))
    }
  }

  private var caller: HTML {
    HTML.fieldset(.class("field")) {
      HTML.legend { say(.caller) }
      HTML.p(.class("hint")) { say(.callerHint) }
      parts.line("caller", say(.callerName), value: value("caller"))
      parts.line("telephone", say(.telephone), value: value("telephone"), .inputmode("tel"))
    }
  }
}

import Language
import Markup
import Municipality
import Outreach
import Site

/// A place's form as markup.
struct PlaceFormView {
  let form: PlaceForm
  let title: String
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }
  private func say(_ phrase: PlacePagePhrase) -> String { visit.say(phrase) }
  private func value(_ field: String) -> String { form.fields.text(field) ?? "" }

  private func wordings<Choice: CodedChoice>(
    _ type: Choice.Type, _ wording: (Choice) -> Wording
  ) -> [(value: String, name: String)] {
    Choice.allCases.map { ($0.code, wording($0)[visit.language]) }
  }

  private var address: Link {
    form.place.map { PlacePages.link(to: $0).appending("change") } ?? PlacePages.blank
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: form.place.map { PlacePages.link(to: $0) } ?? PlacePages.list, visit.say(FramePhrase.visitPlaces))
      parts.summary
      HTML.h1 { title }
      conflict
      visit.form(address, .novalidate(), .autocomplete("off")) {
        if form.place == nil { visit.once }
        HTML.input(.type("hidden"), .name("seen"), .value(value("seen")))
        HTML.input(.type("hidden"), .name("back"), .value(value("back")))
        parts.line("name", say(.name), value: value("name"))
        parts.select("kind", say(.kind), options: wordings(PlaceKind.self, \.wording), chosen: value("kind"))
        parts.select(
          "branch", say(.branch), options: form.branches.map { ($0.code.text, $0.name) }, chosen: value("branch"))
        parts.line("address", say(.address), value: value("address"))
        parts.line("at", say(.point), hint: say(.pointHint), value: value("at"))
        parts.line("hours", say(.hours), hint: say(.hoursHint), value: value("hours"))
        HTML.details(.class("more"), .open(form.place != nil || !form.problems.isEmpty)) {
          HTML.summary { say(.more) }
          more
        }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.save) }
          HTML.a(form.place.map { PlacePages.link(to: $0) } ?? PlacePages.list, .class("secondary")) {
            visit.say(ConfirmPhrase.cancel)
          }
        }
      }
    }
  }

  @HTMLBuilder
  private var more: HTML {
    HTML.div(.class("grid")) {
      number("minutes", .minutes)
      number("staff", .staff)
      number("teams", .teams)
      number("gap", .gap)
      number("every", .every)
      number("residents", .residents)
    }
    parts.select(
      "team", say(.team), options: [("", "–")] + form.teams.map { ($0.code.text, $0.details.name) },
      chosen: value("team"))
    parts.select(
      "area", say(.area), options: [("", "–")] + form.areas.map { ($0.code.text, $0.name) }, chosen: value("area"))
    parts.choices(
      "access", say(.access), isMany: true,
      options: wordings(PlaceAccess.self, \.wording).map { ($0.value, $0.name, nil) },
      chosen: Set(form.fields.all("access")))
    parts.select(
      "parking", say(.parking), options: [("", "–")] + wordings(PlaceParking.self, \.wording), chosen: value("parking"))
    parts.select("wifi", say(.wifi), options: [("", "–")] + wordings(PlaceWifi.self, \.wording), chosen: value("wifi"))
    HTML.div(parts.block("note")) {
      HTML.label(.for("note")) { say(.note) }
      HTML.p(.class("hint"), .id("note-hint")) { say(.noteHint) }
      parts.message("note")
      HTML.textarea([.id("note"), .name("note"), .rows(3)] + parts.describing("note", hint: true)) { value("note") }
    }
  }

  private func number(_ field: String, _ phrase: PlacePagePhrase) -> HTML {
    parts.line(field, say(phrase), value: value(field), .inputmode("numeric"), .size(5), .maxlength(5))
  }

  @HTMLBuilder
  private var conflict: HTML {
    if form.isChangedMeanwhile, let place = form.place {
      HTML.div(.class("notice warning"), .role("alert")) {
        HTML.h2 { say(.changedMeanwhile) }
        HTML.p { say(.bothShown) }
        HTML.dl(.class("facts")) {
          for fact in PlacePage.facts(place, visit) {
            HTML.dt { fact.name }
            HTML.dd { fact.text }
          }
        }
      }
    }
  }
}

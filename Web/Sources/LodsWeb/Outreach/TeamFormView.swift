import Records
import Language
import Markup
import Municipality
import Outreach
import Site

/// A team's form as markup.
struct TeamFormView {
  let form: TeamForm
  let title: String
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }
  private func say(_ phrase: TeamFormPhrase) -> String { visit.say(phrase) }
  private func value(_ field: String) -> String { form.fields.text(field) ?? "" }
  private var back: Link { form.team.map { TeamPages.link(to: $0) } ?? TeamPages.list }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: back, form.team?.details.name ?? visit.say(FramePhrase.visitTeams))
      parts.summary
      HTML.h1 { title }
      if let now = form.meanwhile { conflict(now) }
      visit.form(form.team.map(TeamForm.link) ?? TeamForm.blank, .novalidate(), .autocomplete("off")) {
        if form.team == nil { visit.once }
        HTML.input(.type("hidden"), .name("seen"), .value(value("seen")))
        parts.line("name", say(.name), value: value("name"), .maxlength(80))
        parts.select(
          "branch", visit.say(TeamPagePhrase.from), options: form.branches.map { ($0.code.text, $0.name) },
          chosen: value("branch"))
        parts.line("hours", visit.say(TeamPagePhrase.hours), hint: say(.hoursHint), value: value("hours"))
        HTML.div(.class("grid")) {
          parts.line("lunch", say(.lunch), value: value("lunch"), .inputmode("numeric"), .size(4), .maxlength(3))
          parts.line("lunch-from", say(.lunchFrom), value: value("lunch-from"), .size(6))
          parts.line("lunch-to", say(.lunchTo), value: value("lunch-to"), .size(6))
        }
        HTML.details(.class("more"), .open(!form.problems.isEmpty || !(value("ordinary") + value("longest")).isEmpty)) {
          HTML.summary { say(.more) }
          parts.line(
            "ordinary", say(.ordinary), hint: say(.ordinaryHint), value: value("ordinary"), .inputmode("numeric"),
            .size(5), .maxlength(4))
          parts.line(
            "longest", say(.longest), hint: say(.longestHint), value: value("longest"), .inputmode("numeric"),
            .size(5), .maxlength(4))
        }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.save) }
          HTML.a(back, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  private func conflict(_ now: TeamDetails) -> HTML {
    let branch = form.branches.first { $0.code == now.branch }?.name ?? now.branch.text
    let facts = [
      (say(.name), now.name), (visit.say(TeamPagePhrase.from), branch),
      (
        visit.say(TeamPagePhrase.hours), PlaceHours.text(now.hours.mapValues { [$0] }, in: visit.language)
      ),
      (say(.lunch), "\(now.lunch), \(now.lunchWindow.text)"),
      (say(.ordinary), now.ordinary.map(String.init) ?? "–"), (say(.longest), now.longest.map(String.init) ?? "–"),
    ]
    return HTML.div(.class("notice warning"), .role("alert")) {
      HTML.h2 { say(.changedMeanwhile) }
      HTML.p { say(.bothShown) }
      HTML.dl(.class("facts")) {
        for (name, text) in facts {
          HTML.dt { name }
          HTML.dd { text }
        }
      }
    }
  }
}

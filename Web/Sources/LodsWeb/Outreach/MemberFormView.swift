import Records
import Language
import Markup
import Municipality
import Outreach
import Site

/// The form about somebody on a team as markup.
struct MemberFormView {
  let form: MemberForm
  let title: String
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }
  private func say(_ phrase: TeamFormPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }
  private func value(_ field: String) -> String { form.fields.text(field) ?? "" }
  private var back: Link { TeamPages.link(to: form.team) }
  private var own: Link {
    back.appending("members").appending(form.member?.id.description ?? "new")
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: back, form.team.details.name)
      parts.summary
      HTML.h1 { title }
      if let now = form.meanwhile { conflict(now) }
      visit.form(own, .novalidate(), .autocomplete("off"), .data("data-draft", "none")) {
        if form.member == nil {
          visit.once
          HTML.p(.class("hint")) { say(.memberHint) }
          parts.line("name", visit.say(HomePhrase.name), value: value("name"))
          parts.line(
            "telephone", visit.say(RequestPhrase.telephone), hint: say(.telephoneHint), value: value("telephone"),
            .inputmode("tel"))
        } else {
          seen
          parts.select(
            "team", say(.memberTeam), options: form.teams.map { ($0.code.text, $0.details.name) },
            chosen: value("team"))
        }
        parts.choices(
          "skill", say(.skills), isMany: true,
          options: OutreachSkill.allCases.map { ($0.code, $0.wording[visit.language], nil) },
          chosen: Set(form.fields.all("skill")))
        parts.choices(
          "speaks", say(.speaks), isMany: true,
          options: OutreachLanguage.allCases.map { ($0.code, $0.wording[visit.language], nil) },
          chosen: Set(form.fields.all("speaks")))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary"), .name("do"), .value("save")) { say(.saveMember) }
          HTML.a(back, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
      if let member = form.member { staying(member) }
    }
  }

  private var seen: HTML { HTML.input(.type("hidden"), .name("seen"), .value(value("seen"))) }

  private func conflict(_ now: TeamMember) -> HTML {
    let can =
      now.skills.choices.map { $0.wording[visit.language] } + now.languages.choices.map { $0.wording[visit.language] }
    let team = form.teams.first { $0.id == now.team }?.details.name ?? "–"
    return HTML.div(.class("notice warning"), .role("alert")) {
      HTML.h2 { say(.memberChanged) }
      HTML.p { say(.bothShown) }
      HTML.dl(.class("facts")) {
        HTML.dt { say(.memberTeam) }
        HTML.dd { team }
        HTML.dt { say(.skills) }
        HTML.dd { can.isEmpty ? "–" : can.joined(separator: ", ") }
        if let last = now.closed {
          HTML.dt { say(.lastDay) }
          HTML.dd { DayText.short(last, in: visit.language) }
        }
      }
    }
  }

  @HTMLBuilder
  private func staying(_ member: TeamMember) -> HTML {
    HTML.section(.class("panel")) {
      HTML.h2 { member.closed.map { say(.lastIs, ["day": .day($0)]) } ?? say(.stay) }
      HTML.p { say(.stayText) }
      visit.form(own) {
        seen
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary"), .name("do"), .value("stay")) { say(.stay) }
        }
      }
    }
    HTML.details(.class("more"), .open(form.problems.contains { $0.field == "last" })) {
      HTML.summary { say(.leave) }
      HTML.p { say(.leaveText) }
      visit.form(own, .novalidate()) {
        seen
        parts.date("last", say(.lastDay), value: DateFields(form.fields, "last"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary"), .name("do"), .value("leave")) { say(.leave) }
        }
      }
    }
  }
}

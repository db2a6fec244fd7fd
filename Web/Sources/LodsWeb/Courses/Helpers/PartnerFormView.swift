import Courses
import Language
import Markup
import Municipality
import Site

/// The form about a partner as markup.
struct PartnerFormView {
  let form: PartnerForm
  let problems: [FieldProblem]
  let title: String
  let visit: Visit

  private var parts: FormParts { visit.parts(problems) }
  private func say(_ phrase: PartnerPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }
  private var own: Link { form.partner.map { PartnerPages.link(to: $0.code) } ?? PartnerPages.link.appending("new") }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div(.class("narrow")) {
      visit.back(to: PartnerPages.link, visit.say(FramePhrase.partners))
      parts.summary
      HTML.h1 { title }
      if let partner = form.partner {
        HTML.p(.class("lead")) {
          PartnerPages.tag(partner, visit)
          " " + partner.code.text
        }
      }
      if let now = form.meanwhile { conflict(now) }
      visit.form(own, .novalidate()) {
        if form.partner == nil { visit.once }
        HTML.input(.type("hidden"), .name("seen"), .value(form.fields["seen"] ?? ""))
        parts.line("name", say(.name), hint: say(.nameHint), value: form.fields["name"] ?? "", .autocomplete("off"))
        if form.partner == nil {
          parts.line("code", say(.code), hint: say(.codeHint), value: form.fields["code"] ?? "", .autocomplete("off"))
        }
        parts.date("agreed", say(.agreed), value: DateFields(form.fields, "agreed"))
        parts.date("renews", say(.renews), hint: say(.renewsHint), value: DateFields(form.fields, "renews"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(form.meanwhile == nil ? .save : .useMine) }
          HTML.a(PartnerPages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
      if let partner = form.partner { state(partner) }
    }
  }

  private func conflict(_ now: CoursePartner) -> HTML {
    HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.h2 { say(.changedMeanwhile) }
      HTML.dl(.class("facts")) {
        HTML.div {
          HTML.dt { say(.theirs) }
          HTML.dd { now.name }
        }
        HTML.div {
          HTML.dt { say(.agreed) }
          HTML.dd { now.agreed.map { DayText.short($0, in: visit.language) } ?? "–" }
        }
        HTML.div {
          HTML.dt { say(.agreement) }
          HTML.dd { PartnerPages.agreement(of: now, visit) }
        }
      }
    }
  }

  @HTMLBuilder
  private func state(_ partner: CoursePartner) -> HTML {
    if let closed = partner.closed {
      HTML.section(.class("panel"), .ariaLabelledby("again-title")) {
        HTML.h2(.id("again-title")) { PartnerPages.closing(closed, visit) }
        HTML.p { say(.againText) }
        visit.form(own.appending("state")) {
          HTML.input(.type("hidden"), .name("seen"), .value(closed.iso))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("secondary"), .name("do"), .value("again")) { say(.again) }
          }
        }
      }
    } else {
      HTML.details(.class("more"), .open(problems.contains { $0.field == "last" })) {
        HTML.summary { say(.close) }
        HTML.p { say(.closeText) }
        visit.form(own.appending("state"), .novalidate()) {
          HTML.input(.type("hidden"), .name("seen"), .value("none"))
          parts.date("last", say(.lastDay), value: DateFields(visit.form, "last"))
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("secondary"), .name("do"), .value("close")) { say(.close) }
          }
        }
      }
    }
  }
}

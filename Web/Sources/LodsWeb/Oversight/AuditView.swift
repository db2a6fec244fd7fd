import Language
import Markup
import Records
import Site

/// The audit as markup.
struct AuditView {
  let model: AuditModel
  let visit: Visit

  private var parts: FormParts { visit.parts(model.problems) }

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    parts.summary
    HTML.h1 { say(FramePhrase.audit) }
    HTML.p(.class("lead")) { say(OversightPhrase.auditLead) }
    chain
    filter
    if model.problems.isEmpty {
      HTML.p(.class("hint"), .role("status")) { say(OversightPhrase.rows, ["n": .number(model.count)]) }
      if model.count == 0 { HTML.div(.class("empty")) { HTML.p { say(OversightPhrase.noRows) } } }
      for day in model.days { self.day(day) }
      pages
    }
  }

  private var chain: HTML {
    HTML.div(.class(model.holds ? "notice success" : "notice error"), .id("chain")) {
      if !model.holds { HTML.h2 { say(OversightPhrase.broken) } }
      for verdict in model.verdicts { HTML.p { verdict } }
      if !model.holds { HTML.p { say(OversightPhrase.brokenWhat) } }
    }
  }

  private var filter: HTML {
    let acts = TextOrder.sorted(AuditTrail.Act.allCases, in: visit.language) { $0.wording[visit.language] }
    return HTML.form(.method("get"), .action(Link("/audit")), .class("filter"), .autocomplete("off")) {
      parts.date("from", say(OversightPhrase.from), value: model.from)
      parts.date("to", say(OversightPhrase.to), value: model.to)
      parts.select(
        "act", say(OversightPhrase.act),
        options: [("", say(OversightPhrase.allActs))]
          + acts.map { ($0.rawValue, $0.wording[visit.language].capitalizedFirst) },
        chosen: model.act?.rawValue ?? "")
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("secondary")) { say(OversightPhrase.showRows) }
        if !model.from.isEmpty || !model.to.isEmpty || model.act != nil {
          HTML.a(Link("/audit")) { say(OversightPhrase.everything) }
        }
      }
    }
  }

  private func day(_ day: AuditModel.DayLines) -> HTML {
    HTML.section {
      HTML.h2 { HTML.time(.datetime(day.day.iso)) { day.title } }
      HTML.ol(.class("timeline")) {
        for line in day.lines {
          HTML.li(.class(line.isRefusal ? "warning" : "act")) {
            HTML.span(.class("when")) {
              [line.time, say(OversightPhrase.number, ["n": .number(line.number)])].filter { !$0.isEmpty }
                .joined(separator: " · ")
            }
            HTML.p {
              HTML.strong { line.act }
              if !line.subject.isEmpty { ": \(line.subject)" }
              if !line.actor.isEmpty {
                " – "
                HTML.bdi { line.actor }
              }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private var pages: HTML {
    if model.pages > 1 {
      HTML.nav(.class("pages"), .ariaLabel(say(OversightPhrase.pages))) {
        if model.page > 1 { HTML.a(model.link(toPage: model.page - 1)) { say(OversightPhrase.newer) } }
        HTML.span(.ariaCurrent("page")) {
          say(OversightPhrase.pageOf, ["n": .number(model.page), "of": .number(model.pages)])
        }
        if model.page < model.pages { HTML.a(model.link(toPage: model.page + 1)) { say(OversightPhrase.older) } }
      }
    }
  }
}

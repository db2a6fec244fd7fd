import HelpDesk
import Language
import Markup
import Site

/// The form for a decision about sealing as markup: what it does stands before what is asked.
struct SealingView {
  let form: SealingForm
  let title: String
  let visit: Visit

  private var parts: FormParts { visit.parts(form.problems) }

  private func say(_ phrase: RetentionPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: RetentionPages.link, visit.say(FramePhrase.retention))
    parts.summary
    HTML.div(.class("measure")) {
      HTML.h1 { title }
      if form.isChanged { changed }
      HTML.div(.class("notice warning"), .id("effect")) {
        HTML.h2 { say(.effectTitle) }
        if form.kind == .decide { HTML.p { say(.decideEffect) } } else { HTML.p { say(.withdrawEffect) } }
        let minutes = form.sealing.minutes + form.sealing.openMinutes
        if form.rule != nil { HTML.p { say(.minutesNow, ["n": .number(minutes)]) } }
      }
      visit.form(form.link, .novalidate(), .autocomplete("off")) {
        visit.once
        HTML.input(.type("hidden"), .name("seen"), .value(String(form.seen)))
        if form.kind == .decide {
          parts.line(
            "days", say(.days), hint: say(.daysHint), value: form.days, .inputmode("numeric"), .size(3), .maxlength(3))
          parts.choices(
            "notes", say(.notes), isMany: false,
            options: [(SealingForm.keep, say(.notesKeep), nil), (SealingForm.drop, say(.notesDrop), nil)],
            chosen: [form.notes])
        }
        parts.line("journal", say(.journal), hint: say(.journalHint), value: form.journal, .maxlength(60))
        parts.line("by", say(.decidedBy), hint: say(.decidedByHint), value: form.decider, .maxlength(200))
        parts.date("on", say(.decidedOn), value: form.on)
        parts.choices(
          "sure", say(.sureTitle), isMany: true,
          options: [("yes", say(form.kind == .decide ? .sureDecide : .sureWithdraw), nil)],
          chosen: form.isSure ? ["yes"] : [])
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class(form.kind == .decide ? "primary" : "danger")) {
            say(form.kind == .decide ? .decideNow : .withdrawNow)
          }
          HTML.a(RetentionPages.link, .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
        }
      }
    }
  }

  private var changed: HTML {
    HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.h2 { say(.changedTitle) }
      HTML.p {
        if let rule = form.rule {
          say(.inForce, ["n": .number(rule.afterDays), "day": .day(rule.day)]) + " "
          say(rule.dropsNotes ? .dropsNotes : .keepsNotes)
        } else {
          say(.noDecision)
        }
      }
      HTML.p { say(.changedText) }
    }
  }
}

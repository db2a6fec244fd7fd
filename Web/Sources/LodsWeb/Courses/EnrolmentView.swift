import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The page of an enrolment as markup: what to say, what can be done, and how it came to stand so.
struct EnrolmentView {
  let model: EnrolmentModel
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  private var enrolment: Enrolment { model.learner.enrolment }
  private var parts: FormParts { visit.parts(model.problems) }
  private var done: CourseDone? { visit.query["done"].flatMap(CourseDone.init(rawValue:)) }
  private var isNew: Bool { done == .signedUp || done == .signedUpWithCare }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: CoursePages.link(to: model.term), model.term.plan.title)
    parts.summary
    receipt
    if let trouble = model.trouble {
      HTML.div(.class("notice warning"), .role("alert"), .id("trouble")) { HTML.p { trouble } }
    }
    HTML.h1 { model.learner.name }
    HTML.p(.class("lead")) {
      TermWords.tag(enrolment.status, visit)
      if let position = model.learner.position {
        " " + say(EnrolPhrase.numberInLine, ["n": .number(position)])
      }
      if let answerBy = model.learner.answerBy {
        " " + say(CoursePhrase.answerBy, ["when": .text(answerBy)])
      }
    }
    if let text = model.say { script(text) }
    if model.isChangeable { actions }
    if isNew { privacy(isOpen: true) }
    HTML.div(.class("grid-2")) {
      facts
      history
    }
    if model.isChangeable, visit.plansTerms(at: model.term.plan.branch) { byHand }
    if !isNew { privacy(isOpen: false) }
  }

  @HTMLBuilder
  private var receipt: HTML {
    if let done {
      HTML.div(
        .class(done == .signedUpWithCare ? "notice warning" : "notice success"), .role("status"), .id("receipt")
      ) {
        HTML.p { say(done) }
        if done.mayFreeSeat, !model.offered.isEmpty {
          HTML.p { say(EnrolPhrase.ringNow) }
          HTML.ul {
            for learner in model.offered {
              HTML.li {
                HTML.a(learner.link) { learner.name }
                " "
                ContactWords.short(learner)
                if let answerBy = learner.answerBy {
                  " " + say(CoursePhrase.answerBy, ["when": .text(answerBy)])
                }
              }
            }
          }
        }
        HTML.p(.class("buttons")) {
          if isNew, model.term.state == .open {
            HTML.a(EnrolmentPages.form(model.term), .class("secondary")) { say(EnrolPhrase.signUpNext) }
          }
          HTML.a(CallPages.link, .class("secondary")) { say(CoursePhrase.toCalls) }
        }
      }
    }
  }

  private func script(_ text: String) -> HTML {
    HTML.section(.class("script"), .ariaLabelledby("say-title")) {
      HTML.h2(.id("say-title")) { say(CallPhrase.say) }
      HTML.p { text }
    }
  }

  private var actions: HTML {
    let choices: [(act: String, phrase: EnrolPhrase, style: String)] =
      switch enrolment.status {
      case .offered: [("accept", .accept, "primary"), ("decline", .decline, "secondary")]
      case .enrolled, .waiting: [("leave", .leave, "secondary")]
      case .left, .declined, .expired: model.term.state == .open ? [("again", .again, "secondary")] : []
      default: []
      }
    return visit.form(EnrolmentPages.link(to: enrolment), .class("actions-form"), .id("actions")) {
      visit.once
      seen
      HTML.p(.class("buttons")) {
        for choice in choices {
          HTML.button(.type("submit"), .name("do"), .value(choice.act), .class(choice.style)) { say(choice.phrase) }
        }
      }
    }
  }

  private var seen: HTML {
    HTML.input(.type("hidden"), .name("seen"), .value(enrolment.status.code))
  }

  private var facts: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("facts-title")) {
      HTML.h2(.id("facts-title")) { say(EnrolPhrase.facts) }
      HTML.dl(.class("facts")) {
        if let telephone = model.learner.telephone {
          fact(EnrolPhrase.telephone) { HTML.a(.telephone(telephone)) { telephone } }
        }
        if let email = model.learner.email {
          fact(EnrolPhrase.email) { HTML.a(.email(email)) { email } }
        }
        fact(EnrolPhrase.party) { HTML.span { String(enrolment.party) } }
        if let device = enrolment.device {
          fact(EnrolPhrase.device) { HTML.span { device.wording[visit.language] } }
        }
        if enrolment.wantsLoan { fact(EnrolPhrase.loan) { HTML.span { say(EnrolPhrase.yes) } } }
        if let senior = enrolment.isSenior {
          fact(EnrolPhrase.senior) { HTML.span { say(senior ? EnrolPhrase.yes : .no) } }
        }
        if let wish = enrolment.wish { fact(EnrolPhrase.wish) { HTML.span { wish } } }
        fact(EnrolPhrase.number) { HTML.span { String(enrolment.turn) } }
      }
    }
  }

  private func fact(_ name: EnrolPhrase, @HTMLBuilder value: () -> HTML) -> HTML {
    HTML.div {
      HTML.dt { say(name) }
      HTML.dd { value() }
    }
  }

  private var history: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("history-title")) {
      HTML.h2(.id("history-title")) { say(EnrolPhrase.history) }
      timeline(model.history)
      if !model.told.isEmpty {
        HTML.h3 { say(EnrolPhrase.told) }
        timeline(model.told)
      }
    }
  }

  private func timeline(_ steps: [EnrolmentModel.Step]) -> HTML {
    HTML.ol(.class("timeline")) {
      for step in steps {
        HTML.li {
          HTML.time { step.when }
          HTML.strong { step.what }
          if let reason = step.reason { HTML.span { " " + reason } }
        }
      }
    }
  }

  private var byHand: HTML {
    let choices = EnrolmentModel.Move.choices.filter { $0 != enrolment.status }
    return HTML.details(.class("more"), .id("by-hand"), .open(!model.problems.isEmpty)) {
      HTML.summary { say(EnrolPhrase.byHand) }
      visit.form(EnrolmentPages.link(to: enrolment)) {
        visit.once
        seen
        HTML.p(.class("hint")) { say(EnrolPhrase.byHandHint) }
        parts.choices(
          "to", say(EnrolPhrase.moveTo), isMany: false,
          options: choices.map { ($0.code, $0.wording[visit.language], nil) }, chosen: [model.move.to])
        parts.line("reason", say(EnrolPhrase.reason), hint: say(EnrolPhrase.reasonHint), value: model.move.reason)
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("move"), .class("secondary")) { say(EnrolPhrase.moveNow) }
        }
      }
    }
  }

  private func privacy(isOpen: Bool) -> HTML {
    HTML.details(.class("more"), .id("privacy"), .open(isOpen)) {
      HTML.summary { say(EnrolPhrase.readAloud) }
      HTML.p(.class("measure")) {
        say(
          EnrolPhrase.privacy,
          [
            "office": .text(visit.office.profile.name), "n": .number(model.keptDays),
            "authority": .text(visit.office.profile.country.supervisor),
          ])
      }
    }
  }
}

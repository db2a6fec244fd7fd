import Courses
import Language
import Markup
import Municipality
import People
import Records
import Site

/// The list of those to ring as markup: the next one large beside the telephone, the others below.
struct CallView {
  let model: CallModel
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.parts(model.problems).summary
    if let receipt = model.receipt { told(receipt) }
    if let trouble = model.trouble {
      HTML.div(.class("notice warning"), .role("alert"), .id("trouble")) { HTML.p { trouble } }
    }
    HTML.div(.class("page-head")) {
      HTML.h1 { say(CallPhrase.title) }
      HTML.p(.class("lead")) { say(CallPhrase.count, ["n": .number(model.count)]) }
    }
    filter
    if let now = model.now {
      card(now)
      if !model.others.isEmpty { others }
    } else {
      HTML.div(.class("empty"), .id("now"), .tabindex(-1)) {
        HTML.strong { say(CallPhrase.none) }
        HTML.p { say(CallPhrase.noneHint) }
      }
    }
  }

  private func told(_ receipt: CallModel.Receipt) -> HTML {
    HTML.div(.class("notice success"), .role("status"), .id("receipt")) {
      HTML.p {
        say(
          CallPhrase.phrase(of: receipt.outcome),
          ["name": .text(receipt.name), "term": .text(receipt.title)])
        " "
        HTML.a(receipt.link) {
          say(CallPhrase.toEnrolment)
          HTML.span(.class("unseen")) { " (\(receipt.name))" }
        }
      }
    }
  }

  @HTMLBuilder
  private var filter: HTML {
    if model.branches.count > 1 {
      HTML.form(.method("get"), .action(CallPages.link), .class("filter")) {
        visit.parts().select(
          "branch", say(LogPhrase.branch),
          options: [("", say(CoursePhrase.allBranches))] + model.branches.map { ($0.code.text, $0.name) },
          chosen: model.branch)
        HTML.button(.type("submit"), .class("secondary")) { say(StartPhrase.show) }
      }
    }
  }

  // MARK: The next one

  private func card(_ person: CallModel.Person) -> HTML {
    HTML.section(
      .class("call"), .id("now"), .tabindex(-1), .ariaLabelledby("now-name"), .autofocus(model.problems.isEmpty)
    ) {
      HTML.div(.class("call-who")) {
        HTML.h2(.id("now-name")) { person.details.name }
        if let telephone = person.details.telephone {
          HTML.a(.telephone(telephone), .class("call-number")) { telephone }
        } else {
          HTML.p { say(CallPhrase.noTelephone) }
          if let email = person.details.email { HTML.a(.email(email), .class("call-mail")) { email } }
        }
      }
      for (place, call) in person.calls.enumerated() { one(call, place, of: person.calls.count) }
    }
  }

  private func one(_ call: CallModel.Call, _ place: Int, of count: Int) -> HTML {
    let due = call.notice.due
    return HTML.div(.class("call-about")) {
      HTML.h3 {
        due.kind.wording[visit.language] + " · "
        HTML.a(CoursePages.link(to: due.term)) { due.term.plan.title }
      }
      HTML.p(.class("hint")) {
        call.byThen
        if due.enrolment.party > 1 { " · " + say(CoursePhrase.persons, ["n": .number(due.enrolment.party)]) }
        if let tried = call.tried { " · " + tried }
      }
      HTML.div(.class("script")) {
        HTML.p(.class("label")) { say(CallPhrase.say) }
        HTML.p { call.text }
      }
      DoubleNotice(learners: call.doubles, id: "double-\(place)", visit: visit).notice
      if due.isInVain {
        HTML.p(.class("notice warning")) {
          say(due.kind == .offer ? CallPhrase.inVainOffer : .inVain) + " "
          HTML.a(EnrolmentPages.link(to: due.enrolment)) { say(CallPhrase.toEnrolment) }
        }
      }
      outcomes(call, place, hasKeys: place == 0)
    }
  }

  private func outcomes(_ call: CallModel.Call, _ place: Int, hasKeys: Bool) -> HTML {
    let due = call.notice.due
    let days = "again-\(place)"
    return visit.form(CallPages.link, .class("call-outcomes")) {
      visit.once
      HTML.input(.type("hidden"), .name("term"), .value(due.term.id.description))
      HTML.input(.type("hidden"), .name("turn"), .value(String(due.enrolment.turn)))
      HTML.input(.type("hidden"), .name("kind"), .value(due.kind.code))
      HTML.input(.type("hidden"), .name("branch"), .value(model.branch))
      HTML.div(.class("buttons")) {
        for (number, outcome) in due.kind.outcomes.enumerated() {
          HTML.button(
            [
              .type("submit"), .name("outcome"), .value(outcome.code),
              .class(number == 0 ? "primary" : "secondary"),
            ] + (hasKeys ? [.ariaKeyshortcuts(String(number + 1)), .data("data-key", String(number + 1))] : [])
          ) {
            CallPhrase.button(of: outcome)(in: visit.language)
            if hasKeys { HTML.kbd { String(number + 1) } }
          }
        }
      }
      if !call.days.isEmpty {
        HTML.div(.class("field inline")) {
          HTML.label(.for(days)) { say(CallPhrase.again) }
          HTML.select(.id(days), .name("again")) {
            HTML.option(.value("")) { say(CallPhrase.laterToday) }
            for day in call.days { HTML.option(.value(day.iso)) { visit.meetingDay(day) } }
          }
        }
      }
    }
  }

  // MARK: The others

  private var others: HTML {
    HTML.section(.ariaLabelledby("then-title")) {
      HTML.h2(.id("then-title")) { say(CallPhrase.then) }
      HTML.ol(.class("call-list")) {
        for person in model.others {
          if let first = person.calls.first {
            HTML.li {
              HTML.a(CallPages.link(to: first.notice, branch: model.branch)) { person.details.name }
              HTML.span(.class("nowrap")) { person.details.telephone ?? person.details.email ?? "" }
              HTML.span(.class("hint")) {
                person.calls.map { $0.notice.due.kind.wording[visit.language] }.joined(separator: ", ") + " · "
                  + first.notice.due.term.plan.title + " · " + first.byThen
                if let tried = first.tried { " · " + tried }
              }
            }
          }
        }
      }
    }
  }
}

import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// Somebody who teaches or may come to, as markup.
struct HelperView {
  let model: HelperPage
  let visit: Visit

  private var card: HelperCard { model.card }
  private var helper: CourseHelper { model.card.helper }
  private var parts: FormParts { visit.parts(model.problems) }

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: HelperPages.link, say(FramePhrase.helpers))
    visit.done(HelperDone.self)
    parts.summary
    HTML.h1 { card.name }
    HTML.p(.class("lead")) {
      HelperPages.tag(helper.state, visit)
      " " + helper.role.wording[visit.language] + " · "
      say(HelperPhrase.number, ["n": .number(helper.id.number)])
    }
    if model.isChanged {
      HTML.div(.class("notice warning"), .role("alert"), .id("changed")) { HTML.p { say(HelperPhrase.changed) } }
    }
    if !model.bare.isEmpty { bare }
    if let until = card.goesSoon(on: visit.today) {
      HTML.div(.class("notice warning")) { HTML.p { say(HelperPhrase.askStays, ["day": .day(until)]) } }
    }
    HTML.div(.class("grid-2")) {
      facts
      steps
    }
    terms
  }

  private var bare: HTML {
    HTML.div(.class("notice warning"), .role("status"), .id("bare")) {
      HTML.p { say(HelperPhrase.bare) }
      HTML.ul {
        for term in model.bare {
          HTML.li {
            HTML.a(TermStaffPage.link(to: term)) { term.plan.title }
            " " + (term.start.map { visit.meetingDay($0) } ?? "")
          }
        }
      }
    }
  }

  private var facts: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("facts-title")) {
      HTML.h2(.id("facts-title")) { say(HelperPhrase.facts) }
      HTML.dl(.class("facts")) {
        if let telephone = card.telephone {
          fact(say(RequestPhrase.telephone)) { HTML.a(.telephone(telephone)) { telephone } }
        }
        if let email = card.email { fact(say(EnrolPhrase.email)) { HTML.a(.email(email)) { email } } }
        if let partner = card.partner { fact(say(HelperPhrase.from)) { partner.name } }
        if let until = card.until {
          fact(say(HelperPhrase.keptUntil)) { DayText.short(until, in: visit.language) }
        }
      }
      HTML.h3 { say(EnrolPhrase.history) }
      HTML.ol(.class("timeline")) {
        for step in helper.steps {
          HTML.li {
            HTML.time { visit.meetingDay(step.day) }
            HTML.strong { step.state.wording[visit.language] }
          }
        }
      }
    }
  }

  private func fact(_ name: String, @HTMLBuilder _ value: () -> HTML) -> HTML {
    HTML.div {
      HTML.dt { name }
      HTML.dd { value() }
    }
  }

  // MARK: How far they are

  private var next: [HelperState] {
    guard helper.person != nil else { return [] }
    // Whose data may only be stored is not worked with; to end it is the one thing that needs no use of them.
    return helper.state.next(for: helper.role).filter { !card.isRestricted || $0 == .ended }
  }

  private var steps: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("steps-title")) {
      HTML.h2(.id("steps-title")) { say(HelperPhrase.howFar) }
      if helper.person == nil {
        HTML.p { say(HelperPhrase.erased) }
      } else if card.isRestricted {
        HTML.p { say(HelperPhrase.onlyStored) }
      } else {
        HTML.p { say(HelperPhrase.stands(helper.state)) }
      }
      HTML.div(.id("step")) { parts.message("step") }
      let forward = next.filter { $0 != .ended }
      if !forward.isEmpty {
        form {
          HTML.p(.class("buttons")) {
            for state in forward { button(state, helper.state == .active ? "secondary" : "primary") }
          }
        }
      }
      if next.contains(.ended) {
        HTML.details(.class("more"), .open(!model.problems.isEmpty)) {
          HTML.summary { say(HelperPhrase.end) }
          HTML.p { say(HelperPhrase.endText) }
          form { HTML.p(.class("buttons")) { button(.ended, "danger") } }
        }
      }
    }
  }

  private func form(@HTMLBuilder _ content: () -> HTML) -> HTML {
    visit.form(HelperPages.link(to: helper.id)) {
      HTML.input(.type("hidden"), .name("seen"), .value(String(helper.steps.count)))
      content()
    }
  }

  private func button(_ state: HelperState, _ kind: String) -> HTML {
    HTML.button(.type("submit"), .name("do"), .value(state.code), .class(kind)) {
      say(HelperPhrase.act(state, after: helper.state))
    }
  }

  // MARK: Terms

  private var terms: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("terms-title")) {
      HTML.h2(.id("terms-title")) { say(HelperPhrase.terms) }
      if model.posts.isEmpty {
        HTML.p(.class("hint")) { say(helper.state == .active ? HelperPhrase.noTermsActive : .noTerms) }
      } else {
        HTML.ul {
          for post in model.posts {
            HTML.li {
              HTML.a(CoursePages.link(to: post.term)) { post.term.plan.title }
              " " + (post.term.start.map { visit.meetingDay($0) } ?? "") + " · " + post.duty.wording[visit.language]
                + " "
              TermWords.tag(post.term.state, visit)
            }
          }
        }
      }
      if model.elsewhere > 0 {
        HTML.p(.class("hint")) { say(HelperPhrase.elsewhere, ["n": .number(model.elsewhere)]) }
      }
    }
  }
}

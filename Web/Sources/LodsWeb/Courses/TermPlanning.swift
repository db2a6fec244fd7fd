import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// What a planner can do with a term, at the foot of its page.
enum TermPlanning {
  /// The panel; nothing for who does not plan, or for a term that is over.
  @HTMLBuilder
  static func panel(_ model: TermModel, _ visit: Visit) -> HTML {
    if model.mayPlan {
      let link = CoursePages.link(to: model.term)
      let isOpen = [TermState.planned, .open, .closed].contains(model.term.state)
      HTML.section(.class("panel"), .ariaLabelledby("plan-title"), .id("plan")) {
        HTML.h2(.id("plan-title")) { visit.say(TermPlanPhrase.planning) }
        if isOpen {
          if model.term.decisionDay != nil, model.decision == nil { decide(link, visit) }
          visit.form(link.appending("state")) {
            HTML.p(.class("buttons")) {
              if model.term.state == .open {
                HTML.button(.type("submit"), .name("do"), .value("close"), .class("secondary")) {
                  visit.say(TermPlanPhrase.close)
                }
              } else {
                HTML.button(.type("submit"), .name("do"), .value("open"), .class("primary")) {
                  visit.say(TermPlanPhrase.open)
                }
              }
              HTML.a(TermEditForm.link(to: model.term), .class("secondary")) { visit.say(TermEditPhrase.title) }
              HTML.a(TermStaffPage.link(to: model.term), .class("secondary")) { visit.say(TermEditPhrase.staffTitle) }
              if model.term.plan.kind.hasEnrolment {
                HTML.a(link.appending("seats"), .class("secondary")) { visit.say(TermPlanPhrase.seatsTitle) }
              }
              HTML.a(link.appending("dates"), .class("secondary")) { visit.say(TermPlanPhrase.addDate) }
              if TermEndPage.isDue(model.term, on: visit.today) {
                HTML.a(TermEndPage.link(to: model.term), .class("secondary")) { visit.say(TermEndPagePhrase.button) }
              }
              copy(model.term, visit)
              HTML.a(link.appending("cancel"), .class("secondary")) { visit.say(TermPlanPhrase.cancelTerm) }
            }
          }
        } else {
          HTML.p(.class("buttons")) { copy(model.term, visit) }
        }
      }
    }
  }

  private static func copy(_ term: Term, _ visit: Visit) -> HTML {
    HTML.a(TermPlanPages.link.query("from", term.id.description), .class("secondary")) {
      visit.say(TermPlanPhrase.copy)
    }
  }

  private static func decide(_ link: Link, _ visit: Visit) -> HTML {
    visit.form(link.appending("hold"), .class("filter")) {
      visit.parts().line("reason", visit.say(TermPlanPhrase.holdReason), .autocomplete("off"))
      HTML.button(.type("submit"), .class("secondary")) { visit.say(TermPlanPhrase.hold) }
    }
  }
}

import Courses
import Language
import Markup
import Municipality
import Site

/// Sign-ups of a term that may be one person's twice, each with a key that takes it out.
struct DoubleNotice {
  /// Those that may be one person, the first sign-up first.
  let learners: [TermModel.Learner]
  /// Tells the heading from others on the page.
  let id: String
  let visit: Visit

  /// The notice; nothing where there is no more than one.
  @HTMLBuilder
  var notice: HTML {
    if learners.count > 1 {
      HTML.section(.class("notice warning"), .id(id), .ariaLabelledby(id + "-title")) {
        HTML.h3(.id(id + "-title")) { visit.say(CoursePhrase.doubles) }
        HTML.p { visit.say(CoursePhrase.doublesHint) }
        HTML.ul {
          for learner in learners { row(learner) }
        }
      }
    }
  }

  private func row(_ learner: TermModel.Learner) -> HTML {
    let number = visit.say(CoursePhrase.doubleNumber, ["n": .number(learner.enrolment.turn)])
    return HTML.li {
      HTML.a(learner.link) { "\(learner.name), \(number)" }
      " · "
      ContactWords.short(learner)
      " "
      TermWords.tag(learner.enrolment.status, visit)
      visit.form(learner.link, .class("actions-form")) {
        visit.once
        HTML.input(.type("hidden"), .name("seen"), .value(learner.enrolment.status.code))
        HTML.button(
          .type("submit"), .name("do"), .value(learner.enrolment.status == .offered ? "decline" : "leave"),
          .class("secondary")
        ) {
          visit.say(CoursePhrase.takeOut)
          HTML.span(.class("unseen")) { " (\(learner.name), \(number))" }
        }
      }
    }
  }
}

import Courses
import Language
import Markup

/// Those of a term as a table: on a telephone each becomes a block.
struct LearnerTable {
  let learners: [TermModel.Learner]
  let caption: String
  /// Whether it is the waiting list, where the place in line comes first.
  let isLine: Bool
  let visit: Visit

  private func say(_ phrase: CoursePhrase) -> String { visit.say(phrase) }

  /// The table; its place on the page tells it from others.
  func table(_ place: Int) -> HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack"), .id("learners-\(place)")) {
        HTML.caption(.class("unseen")) { caption }
        HTML.thead {
          HTML.tr {
            if isLine { HTML.th(.scope("col"), .class("number")) { say(.inLine) } }
            HTML.th(.scope("col")) { say(.name) }
            HTML.th(.scope("col")) { say(.contact) }
            HTML.th(.scope("col")) { say(.remarks) }
            HTML.th(.scope("col")) { say(.state) }
          }
        }
        HTML.tbody { for learner in learners { row(learner) } }
      }
    }
  }

  private func row(_ learner: TermModel.Learner) -> HTML {
    HTML.tr {
      if isLine {
        HTML.td(.class("number"), .data("data-label", say(.inLine))) { learner.position.map(String.init) ?? "" }
      }
      HTML.th(.scope("row")) { HTML.a(learner.link) { learner.name } }
      HTML.td(.data("data-label", say(.contact))) { ContactWords.short(learner) }
      HTML.td(.data("data-label", say(.remarks))) { learner.remarks(visit) }
      HTML.td(.data("data-label", say(.state))) {
        TermWords.tag(learner.enrolment.status, visit)
        if let answerBy = learner.answerBy {
          HTML.span(.class("hint term-place")) {
            visit.say(CoursePhrase.answerBy, ["when": .text(answerBy)])
          }
        }
      }
    }
  }
}

/// How somebody is reached, as links.
enum ContactWords {
  /// The telephone number, else the address.
  @HTMLBuilder
  static func short(_ learner: TermModel.Learner) -> HTML {
    if let telephone = learner.telephone {
      HTML.a(.telephone(telephone), .class("nowrap")) { telephone }
    } else if let email = learner.email {
      HTML.a(.email(email)) { email }
    }
  }
}

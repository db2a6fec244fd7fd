import Courses
import Language
import Markup
import Municipality
import Outreach
import Records
import Site

/// One sort of kit as markup.
struct KitView {
  let model: KitModel
  let use: LastDayForm
  let loan: KitLoanForm
  let problems: [FieldProblem]
  let visit: Visit

  private var kit: CourseKit { model.kit }
  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: KitPages.link.fragment(kit.branch.text), say(FramePhrase.courseKit))
    visit.done(UseDone.self)
    visit.parts(problems).summary
    HTML.div(.class("page-head")) {
      HTML.h1 { kit.name }
      HTML.p(.class("buttons")) {
        HTML.a(KitPages.link(to: kit.id).appending("change"), .class("secondary")) { say(KitPagePhrase.change) }
      }
    }
    HTML.p(.class("lead")) {
      LastDayForm.tag(kit.closed, visit)
      " " + model.name(kit.branch) + " · " + kit.code.text
    }
    model.used.notice(visit)
    if let lent = model.lentTooMuch {
      HTML.div(.class("notice warning"), .id("too-much")) {
        HTML.p { say(KitPagePhrase.lentTooMuch, ["lent": .number(lent), "has": .number(kit.pieces)]) }
      }
    }
    HTML.div(.class("grid-2")) {
      facts
      model.used.markup(visit)
    }
    HTML.div(.class("grid-2")) {
      HTML.div {
        loans
        use.markup(visit)
      }
      if loan.isOpen { loan.markup(visit) }
    }
  }

  private var facts: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("facts-title")) {
      HTML.h2(.id("facts-title")) { say(KitPagePhrase.facts) }
      HTML.dl(.class("facts")) {
        HTML.dt { say(KitPagePhrase.pieces) }
        HTML.dd { String(kit.pieces) }
        HTML.dt { say(KitPagePhrase.kind) }
        HTML.dd { model.kind?.wording[visit.language] ?? say(KitPagePhrase.coursesOnly) }
        HTML.dt { say(UsePhrase.keptAt) }
        HTML.dd { model.name(kit.branch) }
      }
    }
  }

  private var loans: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("loans-title"), .id("loans")) {
      HTML.h2(.id("loans-title")) { say(KitPagePhrase.loans) }
      if model.loans.isEmpty { HTML.p(.class("hint")) { say(KitPagePhrase.noLoans) } }
      for loan in model.loans {
        HTML.h3 { model.name(loan.branch) }
        HTML.p { words(loan) }
        KitLoanForm.back(loan, of: kit, to: model.name(loan.branch), problems, visit)
      }
      if !model.past.isEmpty {
        HTML.details(.class("more")) {
          HTML.summary { say(KitPagePhrase.past) }
          HTML.ul { for loan in model.past { HTML.li { model.name(loan.branch) + ": " + words(loan) } } }
        }
      }
    }
  }

  private func words(_ loan: KitLoan) -> String {
    say(
      KitPagePhrase.loanWords,
      [
        "n": .number(loan.pieces), "from": .day(loan.days.lowerBound), "to": .day(loan.days.upperBound),
      ])
  }
}

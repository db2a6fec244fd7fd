import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// Who is on a term and what is lent to it, as markup.
struct TermStaffView {
  let model: TermStaffModel
  let problems: [FieldProblem]
  let isChanged: Bool
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  private var parts: FormParts { visit.parts(problems) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: CoursePages.link(to: model.term), model.term.plan.title)
    visit.done(CourseDone.self)
    parts.summary
    HTML.h1 { say(TermEditPhrase.staffTitle) }
    HTML.p(.class("lead")) {
      HTML.span(.lang(model.term.plan.language.rawValue)) { model.term.plan.title }
      " · " + model.term.code.text
    }
    if isChanged {
      HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
        HTML.p { say(TermEditPhrase.staffChanged) }
      }
    }
    ClashWords.notice(model.clashes, visit)
    HTML.div(.class("grid-2")) {
      staff
      kit
    }
  }

  /// A form of this page with what stood when it was made.
  private func form(@HTMLBuilder _ content: () -> HTML) -> HTML {
    visit.form(TermStaffPage.link(to: model.term)) {
      HTML.input(.type("hidden"), .name("seen"), .value(model.mark))
      content()
    }
  }

  private func button(_ value: String, _ phrase: TermEditPhrase, about name: String? = nil) -> HTML {
    HTML.button(.type("submit"), .name("do"), .value(value), .class("secondary")) {
      say(phrase)
      if let name { HTML.span(.class("unseen")) { " (\(name))" } }
    }
  }

  private var duties: [(value: String, name: String)] {
    TermDuty.allCases.map { ($0.code, $0.wording[visit.language]) }
  }

  private var staff: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("staff-title"), .id("staff")) {
      HTML.h2(.id("staff-title")) { say(TermEditPhrase.staff) }
      if model.members.isEmpty { HTML.p(.class("hint")) { say(TermEditPhrase.nobodyOn) } }
      for member in model.members {
        form {
          HTML.h3 { member.name }
          parts.select(
            "duty-\(member.id)", say(TermEditPhrase.duty), options: duties, chosen: member.duty?.code)
          HTML.p(.class("buttons")) {
            button("duty-\(member.id)", .changeDuty, about: member.name)
            button("off-\(member.id)", .takeOff, about: member.name)
          }
        }
      }
      if model.others.isEmpty {
        HTML.p(.class("hint")) { say(TermEditPhrase.noHelpers) }
        HTML.p(.class("buttons")) {
          HTML.a(HelperPages.link.appending("new"), .class("secondary")) { say(HelperPhrase.add) }
          HTML.a(HelperPages.link, .class("secondary")) { say(HelperPhrase.seeAll) }
        }
      } else {
        form {
          HTML.h3 { say(TermEditPhrase.putOn) }
          parts.select(
            "helper", say(TermEditPhrase.helper),
            options: [("", say(TermPlanPhrase.choose))] + model.others.map { ($0.id.description, $0.name) },
            chosen: visit.form["helper"])
          parts.select("duty", say(TermEditPhrase.duty), options: duties, chosen: visit.form["duty"])
          HTML.p(.class("buttons")) { button("put", .putOn) }
        }
      }
    }
  }

  private var kit: HTML {
    HTML.section(.class("panel"), .ariaLabelledby("kit-title"), .id("lent")) {
      HTML.h2(.id("kit-title")) { say(TermEditPhrase.kit) }
      if model.loans.isEmpty { HTML.p(.class("hint")) { say(TermEditPhrase.nothingLent) } }
      for kit in model.loans {
        form {
          HTML.h3 { kit.name }
          parts.line(
            "pieces-\(kit.id)", say(TermEditPhrase.pieces), hint: say(TermEditPhrase.thereAre, ["n": .number(kit.has)]),
            value: visit.form["pieces-\(kit.id)"] ?? String(kit.lent), .inputmode("numeric"), .size(4),
            .autocomplete("off"))
          HTML.p(.class("buttons")) {
            button("pieces-\(kit.id)", .savePieces, about: kit.name)
            button("back-\(kit.id)", .takeBack, about: kit.name)
          }
        }
      }
      if model.shelf.isEmpty {
        if model.loans.isEmpty {
          HTML.p(.class("hint")) { say(TermEditPhrase.noKit) }
          HTML.p {
            HTML.a(KitPages.blank.query("branch", model.term.plan.branch.text)) { say(KitPagePhrase.addOne) }
          }
        }
      } else {
        form {
          HTML.h3 { say(TermEditPhrase.lend) }
          parts.select(
            "kit", say(TermEditPhrase.kit),
            options: [("", say(TermPlanPhrase.choose))]
              + model.shelf.map { ($0.id.description, "\($0.name) (\($0.has))") },
            chosen: visit.form["kit"])
          parts.line(
            "pieces", say(TermEditPhrase.pieces), value: visit.form["pieces"] ?? "", .inputmode("numeric"), .size(4),
            .autocomplete("off"))
          HTML.p(.class("buttons")) { button("lend", .lend) }
        }
      }
    }
  }
}

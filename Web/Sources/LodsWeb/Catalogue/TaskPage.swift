import Counter
import Language
import Markup
import Municipality
import Office
import Site
import Triage

/// One task: its rule card, and what the office has chosen about it.
enum TaskPage {
  /// The form for the municipality's own number, as it was sent.
  struct Number {
    /// What was typed.
    let typed: String
    /// What stands there now, where somebody else has changed it meanwhile.
    var theirs: String?
  }

  static func page(
    _ task: OfficeTask, in shelf: TaskShelf, _ visit: Visit, number: Number? = nil, problems: [FieldProblem] = []
  ) -> WebReply {
    let status = number == nil ? 200 : number?.theirs == nil ? 422 : 409
    return visit.page(task.name[visit.language], status: status, hasFault: !problems.isEmpty) {
      HTML.p(.class("back")) { HTML.a(Link("/tasks")) { visit.say(CataloguePhrase.all) } }
      visit.parts(problems).summary
      CatalogueDone.notice(visit)
      HTML.h1 { task.name[visit.language] }
      facts(task, shelf, visit)
      if task.isRetired { HTML.div(.class("notice info")) { HTML.p { visit.say(CataloguePhrase.retired) } } }
      HTML.section(.class("card"), .ariaLabelledby("card-title")) {
        HTML.h2(.id("card-title")) { visit.say(RuleCardPhrase.card) }
        if let card = RuleCard(of: task, in: visit.language) {
          RuleCardView(card: card).content
        } else {
          HTML.p { visit.say(RuleCardPhrase.ownTask) }
        }
      }
      if hasSlip(task, visit), Access.counter.admits(visit.visitor) {
        HTML.p(.class("buttons")) {
          HTML.a(SlipPages.link(to: task.code), .class("secondary")) { visit.say(LogPhrase.slip) }
        }
      }
      here(task, shelf, visit, number, visit.parts(problems))
    }
  }

  private static func hasSlip(_ task: OfficeTask, _ visit: Visit) -> Bool {
    (try? SlipSet.shipped(for: visit.office.profile.country))?[task.code.text] != nil
  }

  private static func facts(_ task: OfficeTask, _ shelf: TaskShelf, _ visit: Visit) -> HTML {
    let language = visit.language
    var facts: [(CataloguePhrase, String)] = [
      (.group, shelf.groupName(of: task)[language]), (.kind, task.kind.wording[language]),
      (.owner, task.owner.wording[language]),
      (.complexity, CataloguePhrase.ofThree(in: language, ["n": .number(task.complexity)])),
      (.code, task.code.text),
    ]
    if let place = shelf.place(of: task) { facts.append((.quickTitle, String(place))) }
    return HTML.dl(.class("facts")) {
      for (name, value) in facts {
        HTML.dt { visit.say(name) }
        HTML.dd { value }
      }
    }
  }

  /// What the office has chosen: where the task is shown, and its own number.
  private static func here(
    _ task: OfficeTask, _ shelf: TaskShelf, _ visit: Visit, _ number: Number?, _ parts: FormParts
  ) -> HTML {
    HTML.section(.id("here"), .ariaLabelledby("here-title")) {
      HTML.h2(.id("here-title")) { visit.say(CataloguePhrase.here) }
      if !task.isRetired { branches(task, shelf, visit) }
      if visit.keepsWholeOffice, !task.isRetired {
        numberForm(task, visit, number, parts)
      } else if let code = task.localCode {
        HTML.p { visit.say(CataloguePhrase.number) + ": " + code }
      }
    }
  }

  private static func branches(_ task: OfficeTask, _ shelf: TaskShelf, _ visit: Visit) -> HTML {
    let open = shelf.branches.filter { $0.isOpen(on: visit.today) }
    let sorted = TextOrder.sorted(open, in: visit.language, by: \.name)
    return HTML.table(.class("data")) {
      HTML.caption { visit.say(CataloguePhrase.shownWhere) }
      HTML.thead {
        HTML.tr {
          HTML.th(.scope("col")) { visit.say(LogPhrase.branch) }
          HTML.th(.scope("col")) { visit.say(CataloguePhrase.state) }
          if sorted.contains(where: visit.keeps) {
            HTML.th(.scope("col")) { visit.say(CataloguePhrase.change) }
          }
        }
      }
      HTML.tbody {
        for branch in sorted {
          let isHidden = shelf.hides(task, at: branch)
          HTML.tr {
            HTML.th(.scope("row")) { branch.name }
            HTML.td {
              HTML.span(.class(isHidden ? "tag" : "tag good")) {
                visit.say(isHidden ? CataloguePhrase.isHidden : .isShown)
              }
            }
            if visit.keeps(branch) {
              HTML.td {
                visit.form(CataloguePages.link(to: task.code).appending("shown")) {
                  HTML.input(.type("hidden"), .name("branch"), .value(branch.code.text))
                  HTML.button(
                    .type("submit"), .name("do"), .value(isHidden ? "show" : "hide"), .class("link")
                  ) {
                    visit.say(isHidden ? CataloguePhrase.show : .hide)
                    HTML.span(.class("unseen")) { " (\(branch.name))" }
                  }
                }
              }
            } else if sorted.contains(where: visit.keeps) {
              HTML.td {}
            }
          }
        }
      }
    }
  }

  private static func numberForm(
    _ task: OfficeTask, _ visit: Visit, _ number: Number?, _ parts: FormParts
  ) -> HTML {
    let theirs = number?.theirs
    return HTML.group {
      if let theirs {
        HTML.div(.class("notice warning"), .role("alert")) {
          HTML.p { visit.say(CataloguePhrase.changedMeanwhile) }
          HTML.p {
            visit.say(CataloguePhrase.standsNow) + " "
            HTML.strong { theirs.isEmpty ? visit.say(CataloguePhrase.nothing) : theirs }
          }
        }
      }
      visit.form(CataloguePages.link(to: task.code).appending("number"), .class("measure")) {
        HTML.input(.type("hidden"), .name("seen"), .value(theirs ?? task.localCode ?? ""))
        parts.line(
          "number", visit.say(CataloguePhrase.number), hint: visit.say(CataloguePhrase.numberHint),
          value: number?.typed ?? task.localCode ?? "", .size(12), .maxlength(20), .autocomplete("off"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("secondary")) {
            visit.say(theirs == nil ? CataloguePhrase.saveNumber : .useMine)
          }
          if theirs != nil { HTML.a(CataloguePages.link(to: task.code)) { visit.say(CataloguePhrase.keepTheirs) } }
        }
      }
    }
  }
}

import Language
import Markup
import Site

/// The list of tasks as markup.
struct CatalogueView {
  let model: CatalogueModel
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.h1 { say(FramePhrase.catalogue) }
    HTML.p(.class("lead")) { say(CataloguePhrase.lead) }
    HTML.form(.method("get"), .action(Link("/tasks")), .class("filter"), .role("search")) {
      HTML.div(.class("field")) {
        HTML.label(.for("q")) { say(LogPhrase.search) }
        HTML.p(.class("hint"), .id("q-hint")) { say(LogPhrase.searchHint) }
        HTML.input(
          .type("search"), .id("q"), .name("q"), .value(model.typed), .ariaDescribedby("q-hint"),
          .spellcheck(false), .autocomplete("off"))
      }
      HTML.p(.class("buttons")) {
        HTML.button(.type("submit"), .class("secondary")) { say(CataloguePhrase.searchNow) }
        if !model.typed.isEmpty { HTML.a(Link("/tasks")) { say(CataloguePhrase.all) } }
      }
    }
    if model.mayKeep {
      HTML.p(.class("buttons")) {
        HTML.a(Link("/tasks/quick"), .class("secondary")) { say(CataloguePhrase.quickTitle) }
        HTML.a(Link("/tasks/new"), .class("secondary")) { say(CataloguePhrase.newTitle) }
      }
    }
    if model.groups.isEmpty { HTML.p(.class("empty")) { say(CataloguePhrase.none) } }
    if model.groups.count > 1 { contents }
    for group in model.groups { self.group(group) }
    HTML.p(.class("hint")) { model.note }
  }

  private var contents: HTML {
    HTML.nav(.class("contents"), .ariaLabel(say(CataloguePhrase.groups))) {
      HTML.ul {
        for group in model.groups { HTML.li { HTML.a(.fragment("group-" + group.id)) { group.name } } }
      }
    }
  }

  private func group(_ group: CatalogueModel.Group) -> HTML {
    HTML.section(.id("group-" + group.id), .ariaLabelledby("group-\(group.id)-name")) {
      HTML.h2(.id("group-\(group.id)-name")) { group.name }
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { group.name }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(CataloguePhrase.task) }
            HTML.th(.scope("col")) { say(CataloguePhrase.kind) }
            HTML.th(.scope("col")) { say(CataloguePhrase.owner) }
            HTML.th(.scope("col"), .class("number")) { say(CataloguePhrase.complexity) }
            HTML.th(.scope("col")) { say(CataloguePhrase.here) }
          }
        }
        HTML.tbody {
          for row in group.rows {
            HTML.tr {
              HTML.th(.scope("row")) { HTML.a(row.link) { row.name } }
              HTML.td(.data("data-label", say(CataloguePhrase.kind))) { row.kind }
              HTML.td(.data("data-label", say(CataloguePhrase.owner))) { row.owner }
              HTML.td(.class("number"), .data("data-label", say(CataloguePhrase.complexity))) { row.complexity }
              HTML.td {
                for mark in row.marks {
                  HTML.span(.class("tag")) { mark }
                  " "
                }
                if let hidden = row.hidden { HTML.span(.class("hint")) { hidden } }
              }
            }
          }
        }
      }
    }
  }
}

import Language
import Markup
import Municipality
import Site

/// The first page as markup.
struct StartView {
  let model: StartModel

  private var language: LanguageCode { model.language }

  private func say(_ phrase: StartPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    phrase(in: language, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.h1 { say(.title) }
    HTML.p(.class("lead")) { model.dayLine + " · " + model.branch.name }
    if model.branches.count > 1 { chooser }
    Self.hints(model.hints)
    figures
    links
    if let changes = model.changes { StartChangesView(changes: changes, language: language).content }
    if model.sessions > 0 {
      HTML.div(.class("grid-2")) {
        HTML.section(.class("panel"), .ariaLabelledby("tasks-title")) {
          HTML.h2(.id("tasks-title")) { say(.tasks) }
          bars(model.tasks, say(.tasks), say(.task))
          if model.otherMentions > 0 {
            HTML.p(.class("hint")) { say(.otherTasks, ["n": .number(model.otherMentions)]) }
          }
        }
        HTML.section(.class("panel"), .ariaLabelledby("levels-title")) {
          HTML.h2(.id("levels-title")) { say(.levels) }
          bars(model.levels, say(.levels), say(.level))
          if model.withoutLevel > 0 {
            HTML.p(.class("hint")) { say(.withoutLevel, ["n": .number(model.withoutLevel)]) }
          }
        }
      }
      HTML.p(.class("hint")) { say(.forUs) }
    } else {
      HTML.div(.class("empty")) { HTML.p { say(.nothingYet) } }
    }
  }

  /// The page of somebody who has no branch.
  @HTMLBuilder
  static func withoutBranch(_ hints: [StartModel.Hint], in language: LanguageCode) -> HTML {
    HTML.h1 { StartPhrase.title(in: language) }
    Self.hints(hints)
    HTML.div(.class("empty")) { HTML.p { StartPhrase.noBranch(in: language) } }
  }

  private var chooser: HTML {
    HTML.form(.method("get"), .action(Link("/")), .class("filter")) {
      FormParts(problems: [], language: language).select(
        "branch", say(.branch), options: model.branches.map { ($0.code.text, $0.name) },
        chosen: model.branch.code.text)
      HTML.button(.type("submit"), .class("secondary")) { say(.show) }
    }
  }

  @HTMLBuilder
  private static func hints(_ hints: [StartModel.Hint]) -> HTML {
    for hint in hints {
      HTML.div(.class("notice warning")) {
        HTML.p {
          hint.text + " "
          HTML.a(hint.link) { hint.name }
        }
      }
    }
  }

  private var figures: HTML {
    HTML.dl(.class("figures")) {
      HTML.div {
        HTML.dt { say(.sessions) }
        HTML.dd {
          NumberText.whole(model.sessions, in: language) + " "
          HTML.span(.class("hint")) { model.usualLine }
          if let line = model.byNowLine {
            " "
            HTML.span(.class("hint")) { line }
          }
        }
      }
      HTML.div {
        HTML.dt { say(.deskToday) }
        HTML.dd {
          model.statusValue + " "
          HTML.span(.class("hint")) { model.statusLine }
        }
      }
      HTML.div {
        HTML.dt { say(.waiting) }
        HTML.dd {
          NumberText.whole(model.waiting.count, in: language) + " "
          HTML.span(.class("hint")) {
            model.waiting.isEmpty
              ? say(.nothingWaits)
              : model.waitingDays.joined(separator: ", ") + (model.waiting.count > 5 ? " …" : "")
          }
        }
      }
    }
  }

  private var links: HTML {
    HTML.p(.class("buttons")) {
      if model.maySeeDesk {
        HTML.a(Link("/log").query("branch", model.branch.code.text), .class("primary")) { say(.toDesk) }
        if !model.waiting.isEmpty {
          HTML.a(Link("/log/backlog").query("branch", model.branch.code.text), .class("secondary")) {
            say(.toBacklog)
          }
        }
      }
      HTML.a(Link("/reports/desk"), .class("secondary")) { say(.toReports) }
    }
  }

  /// Figures with bars beside them; what a bar shows stands in its row.
  private func bars(_ lines: [StartModel.Line], _ caption: String, _ heading: String) -> HTML {
    let most = StartModel.most(lines)
    return HTML.table(.class("bars")) {
      HTML.caption(.class("unseen")) { caption }
      HTML.thead(.class("unseen")) {
        HTML.tr {
          HTML.th(.scope("col")) { heading }
          HTML.td()
          HTML.th(.scope("col")) { say(.sessionsShort) }
        }
      }
      HTML.tbody {
        for line in lines {
          HTML.tr {
            HTML.th(.scope("row")) { line.name }
            HTML.td { bar(line.number, of: most) }
            HTML.td(.class("number")) { NumberText.whole(line.number, in: language) }
          }
        }
      }
    }
  }

  private func bar(_ number: Int, of most: Int) -> SVG {
    .drawing(
      width: 100, height: 10, title: "", .ariaHidden(), .preserveAspectRatio("none"),
      content: [.rect(x: 0, y: 0, width: most > 0 ? 100 * Double(number) / Double(most) : 0, height: 10)])
  }
}

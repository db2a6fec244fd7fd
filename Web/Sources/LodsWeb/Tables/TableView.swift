import Language
import Markup
import Municipality
import Reports
import Site
import Statistics

/// A released table as markup.
struct TableView {
  let model: TableModel
  let visit: Visit

  private func say(_ phrase: TablePhrase, _ values: [String: PhraseValue] = [:]) -> String { visit.say(phrase, values) }
  private var place: Link { TablePages.link(to: model.release.number, model.number) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: TablePages.link, visit.say(FramePhrase.tables))
    if let trouble = model.trouble {
      HTML.div(.class("error-summary"), .role("alert"), .tabindex(-1), .id("problems")) {
        HTML.h2 { visit.say(FormPhrase.problems) }
        HTML.ul { HTML.li { HTML.a(.fragment("measure")) { trouble } } }
      }
      HTML.h1 { model.name }
    }
    form
    if let document = model.document {
      files
      ReportHTML(document.report).content
    }
  }

  private var form: HTML {
    let parts = visit.parts(model.trouble.map { [FieldProblem("measure", $0)] } ?? [])
    return HTML.form(.method("get"), .action(place), .class("filter")) {
      if model.all.count > 1 {
        parts.choices(
          "by", say(.splitBy), hint: say(.splitByHint), isMany: true,
          options: model.all.map { ($0.code, $0.wording[visit.language], nil) }, chosen: Set(model.axes.map(\.code)))
      }
      parts.select(
        "measure", say(.measure),
        options: OpenMeasure.allCases.map { ($0.rawValue, $0.wording[visit.language]) },
        chosen: model.measure.rawValue)
      HTML.button(.type("submit"), .class("primary")) { say(.show) }
    }
  }

  private var files: HTML {
    HTML.nav(.ariaLabel(say(.fetch))) {
      HTML.p(.class("buttons")) {
        HTML.strong { say(.fetch) }
        for file in TableFile.allCases { HTML.a(link(to: file)) { say(file.name) } }
      }
      HTML.p(.class("hint")) { say(.mayShare) }
    }
  }

  private func link(to file: TableFile) -> Link {
    model.axes.reduce(
      place.appending("file").query("format", file.rawValue).query("measure", model.measure.rawValue)
    ) { $0.query("by", $1.code) }
  }
}

import Language
import Markup
import Reports
import Site

/// The page of effect as markup.
struct EffectView {
  let model: EffectModel
  let visit: Visit

  private func say(_ phrase: EffectPagePhrase) -> String { visit.say(phrase) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    if model.report == nil {
      HTML.h1 { visit.say(FramePhrase.effect) }
      HTML.p(.class("lead measure")) { say(.lead) }
    }
    if model.terms.isEmpty {
      HTML.div(.class("empty")) {
        HTML.strong { say(.none) }
        HTML.p { say(.noneYet) }
      }
    } else {
      form
    }
    if model.chosen != nil, model.report == nil {
      HTML.div(.class("empty")) { HTML.p { say(.noneThen) } }
    }
    if let report = model.report {
      files
      if report.audience == .internal { HTML.p(.class("hint")) { visit.say(FiguresPhrase.noted) } }
      ReportHTML(report).content
    }
  }

  private var form: HTML {
    HTML.form(.method("get"), .action(EffectPages.link), .class("filter")) {
      HTML.div(.class("field")) {
        HTML.label(.for("what")) { say(.what) }
        HTML.select(.id("what"), .name("what")) {
          group(.offers, model.offers)
          group(.terms, model.terms)
        }
      }
      if model.years.count > 1 {
        visit.parts().select(
          "year", say(.year), hint: say(.yearHint),
          options: [("", say(.allYears))] + model.years.map { (String($0), String($0)) },
          chosen: model.year.map(String.init) ?? "")
      }
      if model.audiences.count > 1 {
        visit.parts().select(
          "for", visit.say(FiguresPhrase.audience),
          options: model.audiences.map {
            ($0.rawValue, visit.say($0 == .internal ? FiguresPhrase.forUs : .forHouse))
          }, chosen: model.audience.rawValue)
      }
      HTML.button(.type("submit"), .class("primary")) { visit.say(FiguresPhrase.show) }
      if model.audiences.count == 1 { HTML.p(.class("hint")) { visit.say(FiguresPhrase.houseOnly) } }
    }
  }

  private func group(_ name: EffectPagePhrase, _ options: [(choice: EffectModel.Choice, name: String)]) -> HTML {
    HTML.optgroup(.label(say(name))) {
      for option in options {
        HTML.option(.value(option.choice.text), .selected(option.choice == model.chosen)) { option.name }
      }
    }
  }

  private var files: HTML {
    HTML.nav(.ariaLabel(visit.say(FiguresPhrase.fetch))) {
      HTML.p(.class("buttons")) {
        HTML.strong { visit.say(FiguresPhrase.fetch) }
        for file in FiguresFile.allCases { HTML.a(link(to: file)) { visit.say(file.name) } }
      }
    }
  }

  private func link(to file: FiguresFile) -> Link {
    var link = EffectPages.link.appending("file").query("format", file.rawValue)
      .query("what", model.chosen?.text ?? "")
    if let year = model.year { link = link.query("year", String(year)) }
    return model.audience == .internal ? link.query("for", model.audience.rawValue) : link
  }
}

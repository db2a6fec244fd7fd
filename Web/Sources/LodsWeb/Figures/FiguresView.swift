import Language
import Markup
import Municipality
import Reports
import Statistics
import Site

/// A report's page as markup: what is chosen, the files, and the report.
struct FiguresView {
  let model: FiguresModel

  private var choice: FiguresChoice { model.choice }
  private var parts: FormParts { FormParts(problems: model.problems, language: model.language) }

  private func say(_ phrase: FiguresPhrase) -> String { phrase(in: model.language) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    parts.summary
    if model.report == nil { HTML.h1 { say(model.kind.name) } }
    tabs
    if model.reach.branches.isEmpty, !model.reach.seesWhole {
      HTML.div(.class("empty")) { HTML.p { say(.noBranches) } }
    } else {
      form
    }
    if let report = model.report {
      files
      if report.audience == .internal { HTML.p(.class("hint")) { say(.noted) } }
      ReportHTML(report).content
    }
  }

  private var place: Link { Link("/reports").appending(model.kind.rawValue) }

  @HTMLBuilder
  private var tabs: HTML {
    HTML.nav(.class("tabs"), .ariaLabel(say(.reports))) {
      for group in FiguresGroup.allCases {
        let first = FiguresKind.all(in: model.country).first { $0.group == group }
        let link = Link("/reports").appending((first ?? .overview).rawValue)
        if group == model.kind.group {
          // The page itself is in the row below.
          HTML.a(link, .ariaCurrent("true")) { say(group.name) }
        } else {
          HTML.a(link) { say(group.name) }
        }
      }
    }
    if model.siblings.count > 1 {
      HTML.nav(.class("tabs kinds"), .ariaLabel(say(model.kind.group.name))) {
        for kind in model.siblings {
          let link = Link("/reports").appending(kind.rawValue)
          if kind == model.kind {
            HTML.a(link, .ariaCurrent("page")) { say(kind.name) }
          } else {
            HTML.a(link) { say(kind.name) }
          }
        }
      }
    }
  }

  private var form: HTML {
    HTML.form(.method("get"), .action(place), .class("filter"), .novalidate()) {
      if model.kind == .trend {
        tasks
        select("step", say(.step), model.stepChoices, choice.step.rawValue)
      }
      select("part", say(.part), model.partChoices, choice.part.code)
      select("year", say(.year), model.yearChoices, choice.year)
      if model.branchChoices.count > 1 {
        select("branch", say(.branch), model.branchChoices, choice.branch?.code.text ?? "")
      }
      if model.audienceChoices.count > 1 {
        select("for", say(.audience), model.audienceChoices, choice.audience.rawValue)
      }
      if model.kind == .triage, model.reach.seesInternal { staff }
      if model.offersMore { more }
      HTML.button(.type("submit"), .class("primary")) { say(.show) }
      if !model.reach.seesWhole { HTML.p(.class("hint")) { say(.someBranches) } }
      if !model.reach.seesInternal { HTML.p(.class("hint")) { say(.houseOnly) } }
    }
  }

  private var tasks: HTML {
    HTML.div(parts.block("task")) {
      HTML.label(.for("task")) { say(.task) }
      HTML.select(.id("task"), .name("task")) {
        HTML.option(.value("")) { say(.allSessions) }
        for group in model.tasks {
          HTML.optgroup(.label(group.name)) {
            for task in group.tasks {
              HTML.option(.value(task.value), .selected(task.value == choice.task)) { task.name }
            }
          }
        }
      }
    }
  }

  private var staff: HTML {
    parts.choices(
      "staff", say(.staffLegend), hint: say(.staffHint), isMany: true, options: [("yes", say(.staff), nil)],
      chosen: choice.hasStaff ? ["yes"] : [])
  }

  private func select(_ field: String, _ label: String, _ choices: [FiguresModel.Choice], _ chosen: String) -> HTML {
    parts.select(field, label, options: choices.map { ($0.value, $0.name) }, chosen: chosen)
  }

  private var more: HTML {
    HTML.details(.class("more field"), .open(model.hasMore)) {
      HTML.summary { say(.more) }
      HTML.div(.class("grid")) {
        if model.reach.seesInternal {
          parts.line(
            "period", say(.otherPeriod), hint: say(.otherPeriodHint), value: choice.typed, .spellcheck(false),
            .autocomplete("off"))
          if model.kind == .borgerservice {
            parts.line(
              "weeks", say(.weeks), hint: say(.weeksHint), value: choice.typedWeeks, .spellcheck(false),
              .autocomplete("off"))
          }
        }
        if model.kind.asksCost {
          parts.line(
            "hour-cost", say(.hourCost), hint: say(.hourCostHint), value: choice.typedCost, .inputmode("decimal"),
            .autocomplete("off"))
        }
      }
    }
  }

  private var files: HTML {
    HTML.nav(.ariaLabel(say(.fetch))) {
      HTML.p(.class("buttons")) {
        HTML.strong { say(.fetch) }
        for file in FiguresFile.allCases { HTML.a(link(to: file)) { say(file.name) } }
      }
    }
  }

  private func link(to file: FiguresFile) -> Link {
    choice.fields.fields.reduce(place.appending("file").query("format", file.rawValue)) { link, field in
      switch field.name {
      case "year": link.query("year", field.value)
      case "part": link.query("part", field.value)
      case "period": link.query("period", field.value)
      case "weeks": link.query("weeks", field.value)
      case "hour-cost": link.query("hour-cost", field.value)
      case "task": link.query("task", field.value)
      case "step": link.query("step", field.value)
      case "staff": link.query("staff", field.value)
      case "branch": link.query("branch", field.value)
      default: link.query("for", field.value)
      }
    }
  }
}

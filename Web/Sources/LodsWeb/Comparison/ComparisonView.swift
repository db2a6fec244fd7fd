import Language
import Markup
import Municipality
import Site
import Statistics

/// Figures of others as markup: a table a definition, as figures of two definitions never stand in one.
struct ComparisonView {
  let sets: [ComparisonSet]
  let problems: [FieldProblem]
  let visit: Visit

  private func say(_ phrase: ComparisonPagePhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.done(ComparisonDone.self)
    visit.parts(problems).summary
    HTML.h1 { visit.say(FramePhrase.comparison) }
    HTML.p(.class("lead measure")) { say(.lead) }
    if sets.isEmpty {
      HTML.div(.class("empty")) { HTML.p { say(.none) } }
    } else {
      if sets.contains(where: \.definition.isDigitallyChallenged) {
        HTML.div(.class("notice info")) { HTML.p { say(.neverMixed) } }
      }
      for set in sets { table(set) }
    }
    if CataloguePages.officeKeepers.admits(visit.visitor) { entry }
  }

  private func table(_ set: ComparisonSet) -> HTML {
    let title = set.definition.wording[visit.language]
    return HTML.section(.id(set.definition.code), .ariaLabelledby(set.definition.code + "-title")) {
      HTML.h2(.id(set.definition.code + "-title")) { title }
      HTML.div(.class("table-wrap")) {
        HTML.table(.class("data stack")) {
          HTML.caption(.class("unseen")) { title }
          HTML.thead {
            HTML.tr {
              for phrase in [ComparisonPagePhrase.time, .group] { HTML.th(.scope("col")) { say(phrase) } }
              HTML.th(.scope("col"), .class("number")) { say(.figure) }
              for phrase in [ComparisonPagePhrase.source, .state] { HTML.th(.scope("col")) { say(phrase) } }
            }
          }
          HTML.tbody { for figure in set.figures { row(figure) } }
        }
      }
      HTML.p(.class("buttons")) {
        HTML.a(
          ComparisonPages.link.appending("file").query("definition", set.definition.code), .class("secondary small")
        ) {
          say(.fetch)
          HTML.span(.class("unseen")) { ": " + title }
        }
      }
    }
  }

  private func row(_ figure: ComparisonFigure) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) { figure.time.name(in: visit.language) }
      HTML.td(.data("data-label", say(.group))) { figure.group[visit.language] }
      HTML.td(.class("number"), .data("data-label", say(.figure))) { written(figure) }
      HTML.td(.data("data-label", say(.source))) { figure.source }
      HTML.td(.data("data-label", say(.state))) {
        let day: PhraseValue = .text(DayText.short(figure.checkedOn, in: visit.language))
        HTML.span(.class(figure.isVerified ? "tag good" : "tag warning")) {
          say(figure.isVerified ? .confirmed : .unconfirmed, ["day": day])
        }
      }
    }
  }

  private func written(_ figure: ComparisonFigure) -> String {
    let numbers = [figure.low, figure.high].compactMap(\.self).map {
      NumberText.decimal($0, decimals: $0 == $0.rounded() ? 0 : 1, in: visit.language)
    }
    let unit = figure.unit == .percent ? "%" : figure.unit.wording[visit.language]
    return numbers.joined(separator: "–") + "\u{A0}" + unit
  }

  private var entry: HTML {
    let parts = visit.parts(problems)
    return HTML.section(.class("panel"), .ariaLabelledby("entry-title")) {
      HTML.h2(.id("entry-title")) { say(.entryTitle) }
      HTML.p(.class("measure")) { say(.entryLead) }
      visit.form(ComparisonPages.link, .novalidate(), .enctype("multipart/form-data")) {
        HTML.div(parts.block("upload")) {
          HTML.label(.for("upload")) { say(.upload) }
          HTML.p(.class("hint"), .id("upload-hint")) { say(.uploadHint) }
          parts.message("upload")
          HTML.input(
            [.type("file"), .id("upload"), .name("upload"), .accept(".csv,.txt,text/csv")]
              + parts.describing("upload", hint: true))
        }
        HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.readIn) } }
      }
    }
  }
}

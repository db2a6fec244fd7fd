import HelpDesk
import Language
import Markup
import Municipality
import Site
import Statistics

/// The population as markup: what is known with source and day, and the form to read in more.
struct PopulationView {
  let all: [Population]
  let areas: [Area]
  let form: PopulationForm
  let visit: Visit

  private func say(_ phrase: PopulationPagePhrase) -> String { visit.say(phrase) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.done(PopulationDone.self)
    visit.parts(form.problems).summary
    HTML.h1 { visit.say(FramePhrase.population) }
    HTML.p(.class("lead measure")) { say(.lead) }
    if all.isEmpty {
      HTML.div(.class("empty")) { HTML.p { say(.none) } }
    } else {
      for population in all { table(population) }
    }
    if CataloguePages.officeKeepers.admits(visit.visitor) { entry }
  }

  private func table(_ population: Population) -> HTML {
    let title = DayText.long(population.day, in: visit.language)
    return HTML.section {
      HTML.h2 { title }
      HTML.p(.class("hint")) { say(.source) + ": " + population.source }
      HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(title)) {
        HTML.table(.class("data")) {
          HTML.thead {
            HTML.tr {
              HTML.th(.scope("col")) { say(.place) }
              for band in Population.bands {
                HTML.th(.scope("col"), .class("number")) { band.wording[visit.language] }
              }
            }
          }
          HTML.tbody {
            row(say(.whole), population, nil)
            for area in areas where Population.bands.contains(where: { population.persons($0, in: area) != nil }) {
              row(area.name, population, area)
            }
          }
        }
      }
    }
  }

  private func row(_ name: String, _ population: Population, _ area: Area?) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) { name }
      for band in Population.bands {
        HTML.td(.class("number")) {
          population.persons(band, in: area).map { NumberText.whole($0, in: visit.language) } ?? "–"
        }
      }
    }
  }

  private var entry: HTML {
    let parts = visit.parts(form.problems)
    return HTML.section(.class("panel"), .ariaLabelledby("entry-title")) {
      HTML.h2(.id("entry-title")) { say(.entryTitle) }
      HTML.p(.class("measure")) { say(.entryLead) }
      visit.form(PopulationPages.link, .novalidate(), .autocomplete("off"), .enctype("multipart/form-data")) {
        parts.line("source", say(.whichSource), hint: say(.sourceHint), value: form.source, .maxlength(120))
        parts.date("day", say(.day), hint: say(.dayHint), value: form.day)
        parts.line("municipality", say(.municipality), hint: say(.municipalityHint), value: form.municipality)
        HTML.div(parts.block("upload")) {
          HTML.label(.for("upload")) { say(.upload) }
          HTML.p(.class("hint"), .id("upload-hint")) { say(.fileHint) }
          parts.message("upload")
          HTML.input(
            [.type("file"), .id("upload"), .name("upload"), .accept(".csv,.txt,.json,text/csv,application/json")]
              + parts.describing("upload", hint: true))
        }
        HTML.details(.class("more field"), .open(!form.text.isEmpty)) {
          HTML.summary { say(.paste) }
          HTML.div(.class("field")) {
            HTML.label(.for("file")) { say(.file) }
            HTML.textarea(.id("file"), .name("file"), .rows(8), .spellcheck(false)) { form.text }
          }
        }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.readIn) }
        }
      }
    }
  }
}

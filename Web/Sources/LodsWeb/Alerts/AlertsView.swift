import Language
import Markup
import Municipality
import Site
import Statistics

/// The page of alerts as markup: what changed, what is known, what to watch, and the known causes.
struct AlertsView {
  let model: AlertsModel
  let visit: Visit

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    AlertDone.notice(visit)
    if let trouble = model.trouble {
      HTML.div(.class("notice warning"), .role("alert"), .id("trouble")) { HTML.p { trouble } }
    }
    HTML.h1 { say(AlertPagePhrase.title) }
    if model.reach.branches.isEmpty, !model.reach.seesWhole {
      HTML.div(.class("empty")) { HTML.p { say(FiguresPhrase.noBranches) } }
    } else {
      HTML.p(.class("lead")) { lead }
      chooser
      if model.asOf != nil { findings } else { underWay }
    }
    notes
  }

  private func named(_ standing: AlertStanding) -> String { standing.wording[visit.language] }

  private var lead: String {
    let place = model.branch?.name ?? say(FiguresPhrase.wholeOffice)
    guard let newest = model.newest, let asOf = model.asOf else { return place }
    return place + " · "
      + say(
        AlertPagePhrase.upTo,
        [
          "week": .text("\(newest.week)"), "year": .text("\(newest.year)"), "when": .text(asOf),
        ])
  }

  @HTMLBuilder
  private var chooser: HTML {
    let options =
      (model.reach.seesWhole ? [("", say(FiguresPhrase.wholeOffice))] : [])
      + model.reach.branches.map { ($0.code.text, $0.name) }
    if options.count > 1 {
      HTML.form(.method("get"), .action(AlertPages.link), .class("filter")) {
        visit.parts().select(
          "branch", say(FiguresPhrase.branch), options: options, chosen: model.branch?.code.text ?? "")
        HTML.button(.type("submit"), .class("secondary")) { say(StartPhrase.show) }
      }
    }
  }

  private var underWay: HTML {
    HTML.div(.class("notice info"), .role("status"), .id("under-way")) {
      HTML.p {
        say(AlertPagePhrase.underWay) + " "
        HTML.a(AlertPages.link(at: model.branch)) { say(AlertPagePhrase.lookAgain) }
      }
    }
  }

  @HTMLBuilder
  private var findings: HTML {
    HTML.section(.ariaLabelledby("changes-title")) {
      HTML.h2(.id("changes-title")) { named(.change) }
      if model.changes.isEmpty {
        HTML.p { model.nothing }
      } else {
        list(model.changes, "warning")
      }
    }
    if !model.known.isEmpty {
      HTML.section(.ariaLabelledby("known-title")) {
        HTML.h2(.id("known-title")) { named(.known) }
        list(model.known, "good")
      }
    }
    if let byChance = model.byChance {
      HTML.section(.ariaLabelledby("watch-title")) {
        HTML.h2(.id("watch-title")) { named(.watch) }
        if model.watched.isEmpty {
          HTML.p { say(AlertPagePhrase.nothingToWatch) }
        } else {
          list(model.watched, "plain")
        }
        HTML.p(.class("hint")) { byChance }
      }
    }
    if !model.unsure.isEmpty {
      HTML.section(.ariaLabelledby("unsure-title")) {
        HTML.h2(.id("unsure-title")) { say(AlertPagePhrase.unsure) }
        HTML.ul { for line in model.unsure { HTML.li { line } } }
      }
    }
  }

  private func list(_ items: [AlertItem], _ state: String) -> HTML {
    HTML.ul(.class("findings")) {
      for item in items {
        HTML.li(.class(state), .id(AlertItem.id(item.place))) {
          HTML.p {
            HTML.strong { item.kind + ":" }
            " " + item.sentence
          }
          if let cause = item.cause { HTML.p { cause } }
          HTML.p(.class("hint")) { item.advice }
          if let way = item.way {
            HTML.p {
              HTML.a(way.link) {
                way.name
                // Several links of one name are told apart by who does not see where they stand.
                HTML.span(.class("unseen")) { " (\(item.kind) \(item.place + 1))" }
              }
            }
          }
        }
      }
    }
  }

  // MARK: - Known causes

  private var notes: HTML {
    HTML.section(.id("notes"), .ariaLabelledby("notes-title")) {
      HTML.h2(.id("notes-title")) { say(AlertPagePhrase.notes) }
      HTML.p(.class("measure")) { say(AlertPagePhrase.notesLead) }
      if model.mayNote {
        HTML.p(.class("buttons")) {
          HTML.a(AlertPages.noteForm, .class("secondary")) { say(AlertPagePhrase.noteTitle) }
        }
      } else {
        HTML.p(.class("hint")) { say(AlertPagePhrase.whoNotes) }
      }
      if model.notes.isEmpty {
        HTML.p(.class("hint")) { say(AlertPagePhrase.noNotes) }
      } else {
        table
      }
    }
  }

  private var table: HTML {
    HTML.div(.class("table-wrap")) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(AlertPagePhrase.notes) }
        HTML.thead {
          HTML.tr {
            for name in [AlertPagePhrase.cause, .task, .from, .until] { HTML.th(.scope("col")) { say(name) } }
            if model.mayNote { HTML.th(.scope("col")) { HTML.span(.class("unseen")) { say(AlertPagePhrase.change) } } }
          }
        }
        HTML.tbody {
          for note in model.notes {
            HTML.tr {
              HTML.th(.scope("row")) {
                note.cause
                if let takenBack = note.takenBack {
                  " "
                  HTML.span(.class("tag plain")) { takenBack }
                }
              }
              HTML.td(.data("data-label", say(AlertPagePhrase.task))) { note.task }
              HTML.td(.class("nowrap"), .data("data-label", say(AlertPagePhrase.from))) { note.from }
              HTML.td(.class("nowrap"), .data("data-label", say(AlertPagePhrase.until))) { note.until }
              if model.mayNote { HTML.td(.class("actions")) { if note.takenBack == nil { buttons(note) } } }
            }
          }
        }
      }
    }
  }

  private func buttons(_ note: AlertsModel.Note) -> HTML {
    visit.form(AlertPages.link(to: note.number), .class("buttons")) {
      if note.canEnd { button("end", .endToday, note) }
      button("void", .takeBack, note)
    }
  }

  private func button(_ act: String, _ phrase: AlertPagePhrase, _ note: AlertsModel.Note) -> HTML {
    HTML.button(.type("submit"), .name("do"), .value(act), .class("link")) {
      say(phrase)
      HTML.span(.class("unseen")) { " (\(note.cause), \(note.from))" }
    }
  }
}

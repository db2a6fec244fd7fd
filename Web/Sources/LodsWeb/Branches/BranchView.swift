import Language
import Markup
import Municipality
import Site

/// A branch's page as markup.
struct BranchView {
  let model: BranchModel
  let visit: Visit

  private var parts: FormParts { visit.parts(model.closing.problems + model.telephone.problems) }
  private var link: Link { BranchPages.link(to: model.branch) }

  private func say(_ phrase: some PhraseKey, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.p(.class("back")) { HTML.a(Link("/branches")) { say(BranchPagePhrase.all) } }
    parts.summary
    BranchDone.notice(visit)
    if let reopening = model.reopening {
      HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
        HTML.p {
          say(
            BranchPagePhrase.closedOtherwise,
            [
              "day": .text(DayText.long(reopening.day, in: visit.language)), "name": .text(reopening.now),
            ])
        }
      }
    }
    HTML.h1 { model.branch.name }
    HTML.dl(.class("facts")) {
      HTML.dt { say(FramePhrase.start) }
      HTML.dd { model.today }
      HTML.dt { say(BranchPagePhrase.opened) }
      HTML.dd { DayText.short(model.branch.opened, in: visit.language) }
      if let closed = model.branch.closed {
        HTML.dt { say(BranchPagePhrase.closed) }
        HTML.dd { DayText.short(closed, in: visit.language) }
      }
      if let telephone = model.branch.telephone {
        HTML.dt { say(BranchPagePhrase.telephone) }
        HTML.dd { telephone.text }
      }
      HTML.dt { say(CataloguePhrase.code) }
      HTML.dd { model.branch.code.text }
    }
    hours
    if model.mayKeep { model.telephone.markup(of: model.branch, visit) }
    calendar
  }

  @HTMLBuilder
  private var hours: HTML {
    HTML.section(.id("hours"), .ariaLabelledby("hours-title")) {
      HTML.h2(.id("hours-title")) { say(BranchPagePhrase.hoursTitle) }
      if model.week.isEmpty {
        HTML.div(.class("empty")) { HTML.p { say(BranchPagePhrase.notSet) } }
      } else {
        HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(BranchPagePhrase.hoursTitle))) {
          HTML.table(.class("data")) {
            HTML.caption(.class("unseen")) { say(BranchPagePhrase.hoursTitle) }
            HTML.thead {
              HTML.tr {
                HTML.th(.scope("col")) { say(BranchPagePhrase.weekday) }
                HTML.th(.scope("col")) { say(BranchPagePhrase.openHours) }
                HTML.th(.scope("col")) { say(BranchPagePhrase.staffedHours) }
              }
            }
            HTML.tbody {
              for line in model.week {
                HTML.tr {
                  HTML.th(.scope("row")) { line.name }
                  HTML.td { line.open }
                  HTML.td { line.staffed }
                }
              }
            }
          }
        }
      }
      HTML.p(.class("hint")) { say(BranchPagePhrase.hoursNote) }
      if model.mayKeep {
        HTML.p(.class("buttons")) {
          HTML.a(link.appending("hours").appending("staffed"), .class("secondary")) {
            say(BranchPagePhrase.changeStaffed)
          }
          HTML.a(link.appending("hours").appending("open"), .class("secondary")) {
            say(BranchPagePhrase.changeOpen)
          }
        }
      }
    }
  }

  private var calendar: HTML {
    HTML.section(.id("calendar"), .ariaLabelledby("calendar-title")) {
      HTML.h2(.id("calendar-title")) { say(BranchPagePhrase.closingTitle) }
      HTML.nav(.class("buttons"), .ariaLabel(say(BranchPagePhrase.months))) {
        HTML.a(link.query("month", model.month.before).fragment("calendar"), .class("secondary small")) {
          say(BranchPagePhrase.monthBefore)
        }
        HTML.a(link.query("month", model.month.after).fragment("calendar"), .class("secondary small")) {
          say(BranchPagePhrase.monthAfter)
        }
      }
      grid
      notes
      if model.mayKeep { closingForm }
    }
  }

  private var grid: HTML {
    HTML.table(.class("month")) {
      HTML.caption { model.month.title.capitalizedFirst }
      HTML.thead {
        HTML.tr {
          HTML.th(.scope("col")) { say(BranchPagePhrase.weekNumber) }
          for weekday in Weekday.allCases {
            HTML.th(.scope("col")) {
              // Short to the eye, whole to the ear.
              HTML.span(.ariaHidden()) { String(weekday.wording[visit.language].prefix(2)) }
              HTML.span(.class("unseen")) { weekday.wording[visit.language] }
            }
          }
        }
      }
      HTML.tbody {
        for week in model.month.weeks {
          HTML.tr {
            HTML.th(.scope("row")) { week.number }
            for day in week.days {
              if let day {
                HTML.td(.class(day.names)) {
                  day.number
                  if day.isClosed { HTML.span(.class("unseen")) { " " + say(BranchPagePhrase.isShut) } }
                  if day.isToday { HTML.span(.class("unseen")) { " " + say(FramePhrase.start) } }
                }
              } else {
                HTML.td {}
              }
            }
          }
        }
      }
    }
  }

  @HTMLBuilder
  private var notes: HTML {
    if model.month.notes.isEmpty {
      HTML.p(.class("hint")) { say(BranchPagePhrase.noClosing) }
    } else {
      HTML.div(
        .class("table-wrap"), .tabindex(0), .role("region"),
        .ariaLabel(say(BranchPagePhrase.namedDays, ["month": .text(model.month.title)]))
      ) {
        HTML.table(.class("data")) {
          HTML.caption { say(BranchPagePhrase.namedDays, ["month": .text(model.month.title)]) }
          HTML.thead {
            HTML.tr {
              HTML.th(.scope("col")) { say(DatePhrase.dayOfMonth) }
              HTML.th(.scope("col")) { say(BranchPagePhrase.why) }
              HTML.th(.scope("col")) { say(BranchPagePhrase.where) }
            }
          }
          HTML.tbody {
            for note in model.month.notes {
              HTML.tr {
                HTML.th(.scope("row")) { note.when }
                HTML.td { note.name }
                HTML.td {
                  note.what
                  if let closing = note.closing, model.mayKeep, !closing.everywhere || model.mayKeepAll {
                    visit.form(link.appending("closing-days")) {
                      HTML.input(.type("hidden"), .name("day"), .value(closing.day.iso))
                      HTML.input(.type("hidden"), .name("seen"), .value(note.name))
                      if closing.everywhere { HTML.input(.type("hidden"), .name("everywhere"), .value("yes")) }
                      HTML.button(.type("submit"), .name("do"), .value("reopen"), .class("link")) {
                        say(BranchPagePhrase.reopen)
                        HTML.span(.class("unseen")) { " (\(note.when))" }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  private var closingForm: HTML {
    HTML.section(.class("measure"), .ariaLabelledby("close-title")) {
      HTML.h3(.id("close-title")) { say(BranchPagePhrase.closeTitle) }
      visit.form(link.appending("closing-days"), .novalidate(), .autocomplete("off")) {
        if !model.closing.seen.isEmpty { HTML.input(.type("hidden"), .name("seen"), .value(model.closing.seen)) }
        parts.date("day", say(DatePhrase.dayOfMonth), hint: say(BranchPagePhrase.dayHint), value: model.closing.date)
        parts.line(
          "name", say(BranchPagePhrase.why), hint: say(BranchPagePhrase.nameHint), value: model.closing.name,
          .size(30), .maxlength(80))
        if model.mayKeepAll {
          parts.choices(
            "everywhere", say(BranchPagePhrase.where), isMany: true,
            options: [("yes", say(BranchPagePhrase.closeEverywhere), nil)],
            chosen: model.closing.isEverywhere ? ["yes"] : [])
        }
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .name("do"), .value("close"), .class("secondary")) {
            say(model.closing.seen.isEmpty ? BranchPagePhrase.closeDay : .rename)
          }
        }
      }
    }
  }
}

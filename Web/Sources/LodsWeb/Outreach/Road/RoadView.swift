import Language
import Markup
import Municipality
import Outreach
import Records
import Site

/// The page for a team on the road as markup; without a choice it is the empty page that a browser keeps.
struct RoadView {
  let choice: RoadChoice?
  let tour: RoadTour?
  let tasks: [OfficeTask]
  let visit: Visit

  private func say(_ phrase: RoadPhrase, _ values: [String: PhraseValue] = [:]) -> String { visit.say(phrase, values) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    HTML.div([.id("road"), .class("road"), .data("data-words", RoadPages.words(in: visit.language).text)] + owned) {
      HTML.h1 { say(.title) }
      // What waits to be sent comes before all else.
      HTML.section(.id("road-queue"), .class("panel waiting-visits"), .hidden(), .ariaLabelledby("road-queue-title")) {
        HTML.h2(.id("road-queue-title")) { say(.queueTitle) }
        HTML.p(.id("road-queue-said"), .role("status")) { "" }
        HTML.ul(.id("road-queue-list"), .class("plain-list")) { HTML.empty }
        HTML.p(.class("buttons")) {
          HTML.a(SignInPages.link(backTo: "/outreach/road"), .class("primary"), .id("road-sign-in"), .hidden()) { "" }
          HTML.button(.type("button"), .class("secondary"), .id("road-send"), .hidden()) { say(.sendNow) }
        }
      }
      if let choice {
        chosen(choice)
      } else {
        HTML.p(.id("road-off"), .class("notice"), .role("status"), .hidden()) { "" }
      }
      HTML.section(.id("road-kept"), .class("panel"), .hidden()) {
        HTML.h2 { say(.keepTitle) }
        HTML.p(.id("road-kept-said"), .role("status")) { "" }
        HTML.p(.class("buttons"), .id("road-kept-buttons")) { HTML.empty }
      }
      HTML.div(.id("road-tour")) {
        if let tour { RoadTourView(tour: tour, isKept: false, visit: visit).main }
      }
      form
      HTML.noscript { HTML.p(.class("hint")) { say(.needsScript) } }
    }
  }

  private var owned: [Attribute] { choice == nil ? [] : [.data("data-owner", visit.owner ?? "")] }

  @HTMLBuilder
  private func chosen(_ choice: RoadChoice) -> HTML {
    HTML.p(.class("lead")) { say(.lead) }
    HTML.nav(.class("tabs"), .ariaLabel(say(.days))) {
      for (day, name) in days(choice) {
        if day == choice.day {
          HTML.a(RoadChoice.link(day, choice.team), .ariaCurrent("page")) { name }
        } else {
          HTML.a(RoadChoice.link(day, choice.team)) { name }
        }
      }
    }
    if choice.teams.count > 1 {
      HTML.nav(.class("tabs kinds"), .ariaLabel(say(.teams))) {
        for team in choice.teams {
          if team.id == choice.team?.id {
            HTML.a(RoadChoice.link(choice.day, team), .ariaCurrent("page")) { team.details.name }
          } else {
            HTML.a(RoadChoice.link(choice.day, team)) { team.details.name }
          }
        }
      }
    }
    if choice.team == nil {
      HTML.div(.class("empty")) { HTML.p { say(.noTeam) } }
    }
  }

  /// Today, tomorrow, and where another day was chosen that one between those beside it.
  private func days(_ choice: RoadChoice) -> [(Day, String)] {
    let today = visit.today
    let words = BoardWords(in: visit.language)
    var days = [(today, say(.today)), (today.adding(1), say(.tomorrow))]
    if choice.day != today, choice.day != today.adding(1) {
      days.append((choice.day, words.span(choice.day, choice.day)))
    }
    days.append((choice.day.adding(-1), say(.before)))
    days.append((choice.day.adding(1), say(.after)))
    var seen: Set<Day> = []
    return days.filter { seen.insert($0.0).inserted }
  }

  /// The one form, which the script opens for a stop; it has no address, as what is typed is kept before it is sent.
  private var form: HTML {
    HTML.section(.id("road-count"), .class("panel"), .hidden(), .ariaLabelledby("road-count-title")) {
      HTML.h2(.id("road-count-title"), .tabindex(-1)) { "" }
      HTML.div(.id("road-problems")) { HTML.empty }
      HTML.p { visit.say(TripLogPhrase.numbersOnly) }
      HTML.form([.method("dialog"), .id("road-form"), .novalidate(), .autocomplete("off")]) {
        TripReportView(fields: FormFields(), tasks: tasks, isHome: false, problems: [], visit: visit).main
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary")) { say(.saveHere) }
          HTML.button(.type("button"), .class("secondary"), .id("road-close")) { say(.close) }
        }
        HTML.p(.class("hint")) { say(.draftKept) }
      }
    }
  }
}

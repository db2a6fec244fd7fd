import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import SQLite
import Site

/// A day of visits as markup.
struct DayView {
  let day: Day
  let map: VisitMap
  let words: TripWords
  let trips: [OutreachVisit]
  let teams: [OutreachTeam]
  let problems: [FieldProblem]
  let visit: Visit

  private func say(_ phrase: DayPhrase, _ values: [String: PhraseValue] = [:]) -> String { visit.say(phrase, values) }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: OutreachPages.link(month: day), visit.say(FramePhrase.visitMonth))
    visit.parts(problems).summary
    HTML.h1 { words.day(day).capitalizedFirst }
    HTML.nav(.class("pages"), .ariaLabel(say(.days))) {
      HTML.a(DayPage.link(day.adding(-1))) { say(.before) }
      HTML.a(DayPage.link(day.adding(1))) { say(.after) }
    }
    if routes.isEmpty {
      HTML.div(.class("empty")) { HTML.p { say(.nobody) } }
    } else {
      papers
      if isPlanner, let drawing = try? VisitMapDrawing(map, in: visit.language).drawing {
        HTML.div(.class("day-map"), .tabindex(0), .role("region"), .ariaLabel(say(.map))) { HTML.svg(drawing) }
      }
      HTML.div(.class("grid-2")) { for route in routes { card(route) } }
    }
    let others = trips.filter { !$0.state.isScheduled && !$0.state.isMade }
    if !others.isEmpty {
      HTML.h2 { say(.notMade) }
      HTML.ul {
        for trip in others {
          HTML.li {
            HTML.a(OutreachPages.link(to: trip)) { words.name(trip) }
            " "
            words.state(trip.state)
          }
        }
      }
    }
    if day >= visit.today, isPlanner, !routes.isEmpty { replan }
  }

  private var isPlanner: Bool { OutreachPages.planners.admits(visit.visitor) }

  /// The routes that the account may see: those of teams of its branches.
  private var routes: [VisitMap.Route] { map.routes.filter { visit.visitor.reaches($0.team.branch) } }

  private var papers: HTML {
    HTML.p(.class("buttons")) {
      HTML.a(DayPage.link(day).appending("routes"), .class("secondary")) { say(.routeSheets) }
      if isPlanner { HTML.a(DayPage.link(day).appending("kit"), .class("secondary")) { say(.kit) } }
      HTML.a(DayPage.link(day).appending("forms"), .class("secondary")) { say(.forms) }
    }
  }

  private func card(_ route: VisitMap.Route) -> HTML {
    HTML.section(.class("panel")) {
      HTML.h2 { route.team.name }
      HTML.p(.class("hint")) {
        say(
          .times,
          [
            "leaves": .text(words.time(route.route.leaves)), "back": .text(words.time(route.route.back)),
            "n": .number((route.route.metres + 500) / 1_000),
          ])
        if let lunch = route.route.lunch { " · " + say(.lunch, ["time": .text(words.time(lunch))]) }
      }
      HTML.ol(.class("cards")) {
        for stop in route.stops {
          HTML.li(.class("trip " + BoardView.tone(stop.leg.visit.state))) {
            HTML.span(.class("sign"), .ariaHidden()) { stop.leg.visit.state.sign }
            HTML.span(.class("clock")) { words.time(stop.leg.begins) + "–" + words.time(stop.leg.ends) }
            if visit.reaches(stop.leg.visit) {
              HTML.a(OutreachPages.link(to: stop.leg.visit)) { stop.name[visit.language] }
            } else {
              stop.name[visit.language]
            }
            HTML.span(.class("unseen")) { ", " + stop.leg.visit.state.wording[visit.language].lowercased() }
          }
        }
      }
    }
  }

  private var replan: HTML {
    let standing = trips.filter { [.planned, .confirmed, .onTheWay].contains($0.state) }
    return HTML.details(.class("more"), .open(!problems.isEmpty)) {
      HTML.summary { say(.replan) }
      visit.form(PlanPages.link) {
        HTML.input(.type("hidden"), .name("day"), .value(day.iso))
        visit.parts(problems).choices(
          "without", say(.without), isMany: true, options: teams.map { ($0.code.text, $0.details.name, nil) },
          chosen: Set(visit.form.all("without")))
        if !standing.isEmpty {
          visit.parts().choices(
            "cancelled", say(.cancelled), isMany: true,
            options: standing.map { trip in
              (
                trip.number.description,
                (trip.slot.map { words.time($0.begins) + " " } ?? "") + words.name(trip), nil
              )
            }, chosen: Set(visit.form.all("cancelled")))
        }
        HTML.p(.class("hint")) { say(.replanNote) }
        HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("primary")) { say(.replanNow) } }
      }
    }
  }
}

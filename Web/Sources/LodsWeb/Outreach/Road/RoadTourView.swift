import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// A team's round as markup: a stop under the other, each with what is needed at its door.
struct RoadTourView {
  let tour: RoadTour
  /// Whether a telephone keeps it: then nothing leads to what needs a connection, and a home has no number.
  let isKept: Bool
  let visit: Visit

  private func say(_ phrase: RoadPhrase, _ values: [String: PhraseValue] = [:]) -> String { visit.say(phrase, values) }

  /// The round.
  @HTMLBuilder
  var main: HTML {
    let title = say(
      .tour,
      [
        "day": .text(DayText.long(tour.day, in: visit.language).capitalizedFirst),
        "team": .text(tour.team.details.name),
      ])
    HTML.section(
      .class("round"), .id("tour"), .data("data-day", tour.day.iso), .data("data-team", tour.team.code.text),
      .data("data-until", tour.keptUntil.iso),
      .data("data-until-said", DayText.long(tour.keptUntil, in: visit.language)),
      .data("data-title", title), .data("data-from", tour.keptFrom.iso),
      .data("data-from-said", DayText.long(tour.keptFrom, in: visit.language)), .ariaLabelledby("tour-title")
    ) {
      HTML.h2(.id("tour-title")) { title }
      if let sheet = tour.sheet {
        HTML.ol(.class("stops")) {
          for line in RouteLine.lines(of: sheet, in: visit.language) { row(line, sheet) }
        }
      } else {
        HTML.div(.class("empty")) { HTML.p { say(.nothing, ["team": .text(tour.team.details.name)]) } }
      }
    }
  }

  @HTMLBuilder
  private func row(_ line: RouteLine, _ sheet: RouteSheet) -> HTML {
    if case .stop(let place) = line.kind {
      stop(line, sheet.stops[place], tour.tellsWay(from: place - 1, to: place) ? line.drive : [])
    } else {
      let last = sheet.stops.count
      // Beside a home the clock tells how far it is, too.
      let tellsWay =
        switch line.kind {
        case .leaves: tour.tellsWay(from: -1, to: 0)
        case .back: tour.tellsWay(from: last - 1, to: last)
        case .lunch, .stop: true
        }
      HTML.li(.class("way")) {
        HTML.p {
          if !line.time.isEmpty, tellsWay { HTML.span(.class("clock")) { line.time + " " } }
          line.text
        }
        for detail in (tellsWay ? line.drive : []) + line.details { HTML.p(.class("hint")) { detail } }
      }
    }
  }

  @HTMLBuilder
  private func stop(_ line: RouteLine, _ stop: RouteSheet.Stop, _ drive: [String]) -> HTML {
    let trip = stop.leg.visit
    if let place = stop.place {
      HTML.li(
        .class("stop panel"), .data("data-visit", trip.number.description),
        .data("data-begins", String(trip.slot?.begins ?? stop.leg.begins)), .data("data-name", place.details.name),
        .data("data-minutes", String(trip.wish.minutes)), .data("data-tasks", trip.wish.tasks.joined(separator: " "))
      ) {
        HTML.h3 {
          HTML.span(.class("clock")) { line.time }
          " "
          line.text
        }
        HTML.p(.class("hint")) { RouteSheet.label(of: stop, in: visit.language) }
        if !drive.isEmpty { HTML.p(.class("hint")) { drive.joined(separator: " · ") } }
        for detail in line.details { HTML.p { detail } }
        let telephones = tour.telephones[place.id] ?? []
        if !telephones.isEmpty {
          HTML.p(.class("buttons")) {
            for number in telephones {
              HTML.a(.telephone(number), .class("secondary")) { say(.ring, ["number": .text(number)]) }
            }
          }
        }
        prep(trip)
        countButton(trip)
      }
    } else {
      HTML.li(.class("stop panel is-home")) {
        HTML.h3 {
          HTML.span(.class("clock")) { line.time }
          " " + say(.home)
        }
        HTML.p(.class("hint")) { say(.homeWhy) }
        if !isKept, visit.reaches(trip) {
          HTML.p(.class("buttons")) {
            HTML.a(OutreachPages.link(to: trip), .class("secondary")) { say(.homeOpen) }
          }
        }
      }
    }
  }

  /// What must be ready at the place, as the sheet says that it was sent.
  private func prep(_ trip: OutreachVisit) -> HTML {
    let items = PrepGuide.of(visit.office.profile.country).items(for: trip.wish.tasks)
    return HTML.details(.class("more prep")) {
      HTML.summary { say(.prep) }
      for part in PrepGuide.Part.allCases {
        let own = items.filter { $0.part == part }
        if !own.isEmpty {
          HTML.h4 { part.wording[visit.language] }
          HTML.ul { for item in own { HTML.li { item.text[visit.language] } } }
        }
      }
    }
  }

  @HTMLBuilder
  private func countButton(_ trip: OutreachVisit) -> HTML {
    if trip.state.isMade {
      HTML.p { HTML.span(.class("tag good")) { "✓ " + say(.counted) } }
    } else if visit.reaches(trip), trip.state.isScheduled {
      // Of a day to come it shows once the day is there, also without a connection.
      HTML.p(.class("buttons count"), .hidden(tour.day > visit.today)) {
        HTML.a(OutreachPages.link(to: trip).appending("log"), .class("primary")) {
          say(.count)
          HTML.span(.class("unseen")) { ": " + tour.words.name(trip) }
        }
      }
    }
  }
}

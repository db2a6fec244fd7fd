import Courses
import Language
import Markup
import Municipality
import Site

/// One calendar of others as markup: what is to come, and the way to remove it.
struct OtherCalendarView {
  let source: OtherSource
  let events: [OtherEvent]
  let visit: Visit

  /// The most dates that the page shows.
  private static let most = 60

  private func say(_ phrase: OtherCalendarPhrase, _ values: [String: PhraseValue] = [:]) -> String {
    visit.say(phrase, values)
  }

  /// The title of an event, or that there is none.
  static func title(_ event: OtherEvent, _ visit: Visit) -> String {
    event.title ?? visit.say(OtherCalendarPhrase.untitled)
  }

  /// From when to when an event is held.
  static func hours(_ event: OtherEvent, _ visit: Visit) -> String {
    switch event.hours {
    case .allDay: visit.say(OtherCalendarPhrase.allDay)
    case .clock(let from, nil): DayText.time(minute: from, in: visit.language)
    case .clock(let from, let to?):
      DayText.time(minute: from, in: visit.language) + "–" + DayText.time(minute: to, in: visit.language)
    }
  }

  /// The content of the page.
  @HTMLBuilder
  var main: HTML {
    visit.back(to: OtherOfferPages.link, visit.say(FramePhrase.otherOffers))
    HTML.div(.class("page-head")) {
      HTML.h1 { source.name }
      if CoursePages.keepers.admits(visit.visitor) {
        HTML.p(.class("buttons")) {
          HTML.a(OtherOfferPages.link.query("calendar", source.code.text).fragment("entry-title"), .class("primary")) {
            say(.readAgain)
          }
        }
      }
    }
    HTML.p(.class("lead")) {
      source.audience.wording[visit.language] + " · " + say(.imported).lowercased() + " "
        + DayText.short(source.imported, in: visit.language)
    }
    HTML.h2 { say(.events) }
    if events.isEmpty {
      HTML.p { say(.noEvents) }
    } else {
      table
      if events.count > Self.most {
        HTML.p(.class("hint")) { say(.moreEvents, ["n": .number(events.count - Self.most)]) }
      }
    }
    if CoursePages.keepers.admits(visit.visitor) {
      HTML.details(.class("more")) {
        HTML.summary { say(.remove) }
        HTML.p { say(.removeText) }
        visit.form(OtherOfferPages.link(to: source.code).appending("remove")) {
          HTML.p(.class("buttons")) { HTML.button(.type("submit"), .class("danger")) { say(.remove) } }
        }
      }
    }
  }

  private var table: HTML {
    let heads = [say(.hours), visit.say(OfferPhrase.title), say(.place)]
    return HTML.div(.class("table-wrap"), .tabindex(0), .role("region"), .ariaLabel(say(.events))) {
      HTML.table(.class("data stack")) {
        HTML.caption(.class("unseen")) { say(.events) }
        HTML.thead {
          HTML.tr {
            HTML.th(.scope("col")) { say(.day) }
            for head in heads { HTML.th(.scope("col")) { head } }
          }
        }
        HTML.tbody {
          for event in events.prefix(Self.most) {
            HTML.tr {
              HTML.th(.scope("row")) { days(event) }
              HTML.td(.data("data-label", heads[0])) { Self.hours(event, visit) }
              HTML.td(.data("data-label", heads[1])) { Self.title(event, visit) }
              HTML.td(.data("data-label", heads[2])) { event.location ?? "–" }
            }
          }
        }
      }
    }
  }

  private func days(_ event: OtherEvent) -> String {
    guard event.last > event.day else { return visit.meetingDay(event.day) }
    return visit.meetingDay(event.day) + " – " + visit.meetingDay(event.last)
  }
}

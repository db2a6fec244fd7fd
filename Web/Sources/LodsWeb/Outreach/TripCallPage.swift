import Language
import Markup
import Municipality
import Office
import Outreach
import People
import Records
import Site

/// Whom to ring to confirm the visits of the coming week.
enum TripCallPage {
  /// A visit to confirm.
  private struct Call {
    let trip: OutreachVisit
    let contacts: [PlaceContact]
  }

  /// The days whose visits are confirmed from a day on.
  static func span(from today: Day) -> ClosedRange<Day> { today.adding(1)...today.adding(7) }

  /// The list.
  static func page(_ visit: Visit) throws -> WebReply {
    let days = span(from: visit.today)
    let (calls, words) = try visit.office.desk.read { desk in
      let trips = try VisitRegister.visits(on: days, in: desk).filter { $0.state == .planned && visit.reaches($0) }
      let calls = try visit.desk.people.read { people in
        try trips.map { trip -> Call in
          guard case .place(let place) = trip.wish.target else { return Call(trip: trip, contacts: []) }
          return Call(trip: trip, contacts: try ContactBook.contacts(of: place, in: people))
        }
      }
      return (calls, try TripWords(visit, in: desk))
    }
    let title = visit.say(TripCallPhrase.title)
    return visit.page(title) {
      visit.back(to: OutreachPages.requests, visit.say(FramePhrase.visitRequests))
      visit.done(TripDone.self)
      HTML.h1 { title }
      HTML.p(.class("lead")) {
        visit.say(TripCallPhrase.lead, ["from": .day(days.lowerBound), "to": .day(days.upperBound)])
      }
      if calls.isEmpty {
        HTML.div(.class("empty")) { HTML.p { visit.say(TripCallPhrase.none) } }
      } else {
        HTML.ul(.class("calls")) { for call in calls { item(call, words, visit) } }
      }
    }
  }

  private static func item(_ call: Call, _ words: TripWords, _ visit: Visit) -> HTML {
    let trip = call.trip
    return HTML.li(.class("panel")) {
      HTML.h2 { HTML.a(OutreachPages.link(to: trip)) { words.name(trip) } }
      HTML.p(.class("lead")) { trip.slot.map(words.slot) ?? "" }
      let known = call.contacts.compactMap(\.details)
      if known.isEmpty {
        HTML.p { visit.say(trip.isHome ? TripCallPhrase.isHome : TripCallPhrase.nobody) }
      } else {
        HTML.ul {
          for contact in known {
            HTML.li {
              contact.name
              if let telephone = contact.telephone {
                " "
                HTML.a(.telephone(telephone)) { telephone }
              }
              if let email = contact.email {
                " "
                HTML.a(.email(email)) { email }
              }
            }
          }
        }
      }
      HTML.p(.class("hint")) { words.takes(trip.wish) + " · " + words.help(trip.wish) }
      visit.form(OutreachPages.link(to: trip).appending("step")) {
        HTML.input(.type("hidden"), .name("seen"), .value(trip.mark))
        HTML.input(.type("hidden"), .name("back"), .value("calls"))
        HTML.p(.class("buttons")) {
          HTML.button(.type("submit"), .class("primary"), .name("do"), .value(TripSteps.Act.confirm.rawValue)) {
            visit.say(TripPagePhrase.confirm)
            HTML.span(.class("unseen")) { ": " + words.name(trip) }
          }
          HTML.a(OutreachPages.link(to: trip).appending("move"), .class("secondary")) {
            visit.say(TripPagePhrase.move)
            HTML.span(.class("unseen")) { ": " + words.name(trip) }
          }
        }
      }
    }
  }
}

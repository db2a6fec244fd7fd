import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// The requests by what is to be done about them next.
enum RequestList {
  /// The list.
  static func page(_ visit: Visit) throws -> WebReply {
    let today = visit.today
    let (trips, words) = try visit.office.desk.read { reader in
      (try VisitRegister.visits(in: reader).filter(visit.reaches), try TripWords(visit, in: reader))
    }
    // What came to nothing is told for some weeks: whoever has not asked anew by then does not want to.
    let groups: [(title: RequestPhrase, trips: [OutreachVisit])] = [
      (.toCheck, trips.filter { $0.state == .requested }),
      (
        .waiting,
        trips.filter { $0.state == .checked }.sorted {
          $0.isFirst != $1.isFirst ? $0.isFirst : $0.wish.latest < $1.wish.latest
        }
      ),
      (.toConfirm, trips.filter { $0.state == .planned }.sorted { order($0) < order($1) }),
      (.confirmed, trips.filter { [.confirmed, .onTheWay].contains($0.state) }.sorted { order($0) < order($1) }),
      (
        .toRebook,
        trips.filter { trip in
          trip.state.next.contains(.toRebook) && trip.slot.map { today - $0.day <= 28 } ?? false
        }
      ),
    ]
    let title = visit.say(FramePhrase.visitRequests)
    return visit.page(title) {
      HTML.div(.class("page-head")) {
        HTML.h1 { title }
        HTML.p(.class("buttons")) {
          HTML.a(OutreachPages.newRequest, .class("primary")) { visit.say(BoardPagePhrase.newRequest) }
          HTML.a(OutreachPages.calls, .class("secondary")) { visit.say(TripCallPhrase.title) }
          HTML.a(FollowUpPage.link, .class("secondary")) { visit.say(FollowUpPhrase.title) }
        }
      }
      if groups.allSatisfy(\.trips.isEmpty) {
        HTML.div(.class("empty")) {
          HTML.strong { visit.say(RequestPhrase.none) }
          HTML.p { visit.say(RequestPhrase.noneText) }
        }
      }
      for group in groups where !group.trips.isEmpty {
        HTML.h2 { "\(visit.say(group.title)) (\(group.trips.count))" }
        table(group.trips, visit.say(group.title), words, visit)
      }
    }
  }

  private static func order(_ trip: OutreachVisit) -> Int {
    trip.slot.map { $0.day.number * 1_440 + $0.begins } ?? 0
  }

  /// Visits of one state as a table.
  static func table(
    _ trips: [OutreachVisit], _ title: String, _ words: TripWords, _ visit: Visit
  ) -> HTML {
    let hasDay = trips.first?.slot != nil
    let heads = [
      visit.say(TripPhrase.help), visit.say(hasDay ? TripPhrase.day : TripPhrase.wished),
      visit.say(TripPhrase.length), visit.say(TripPhrase.state),
    ]
    return HTML.table(.class("data stack requests")) {
      HTML.caption(.class("unseen")) { title }
      HTML.thead {
        HTML.tr {
          HTML.th(.scope("col")) { visit.say(TripPhrase.place) }
          for head in heads { HTML.th(.scope("col")) { head } }
        }
      }
      HTML.tbody {
        for trip in trips {
          HTML.tr {
            HTML.th(.scope("row")) {
              HTML.a(OutreachPages.link(to: trip)) { words.name(trip) }
              if trip.isFirst {
                " "
                HTML.span(.class("tag warning")) { visit.say(TripPhrase.first) }
              }
            }
            HTML.td(.data("data-label", heads[0])) { words.help(trip.wish) }
            HTML.td(.data("data-label", heads[1])) { trip.slot.map(words.slot) ?? words.wished(trip.wish) }
            HTML.td(.data("data-label", heads[2])) { words.takes(trip.wish) }
            HTML.td(.data("data-label", heads[3])) { words.state(trip.state) }
          }
        }
      }
    }
  }
}

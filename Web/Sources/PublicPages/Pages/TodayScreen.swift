import Language
import Markup
import Municipality
import Noticeboard
import Site

/// »Det sker i dag« for a screen on a wall: it fetches itself anew every minute, without a script.
struct TodayScreen {
  private let visit: PublicVisit
  private let place: Board.Place?

  /// - Throws: ``PublicRefusal/notFound`` for a branch that is none.
  init(_ visit: PublicVisit) throws(PublicRefusal) {
    self.visit = visit
    guard visit.steps.count > 1 else {
      place = nil
      return
    }
    guard let place = visit.board.places.first(where: { $0.code == visit.steps[1] }) else { throw .notFound }
    self.place = place
  }

  /// What is not over, of the day; a board of yesterday says nothing of today.
  private var meetings: [PublicMeeting] {
    guard visit.board.day == visit.moment.day else { return [] }
    return visit.board.today.filter { meeting in
      meeting.to > visit.moment.minute && (place == nil || meeting.branch == place?.code)
    }
  }

  /// The answer.
  var reply: WebReply {
    let name = place?.name ?? visit.board.house.name
    let document = Document(
      lang: visit.language.rawValue, title: visit.say(PublicPhrase.today) + " – " + name,
      head: [.meta("robots", "noindex"), .meta("color-scheme", "light dark"), .stylesheet(PublicStyle.link)]
    ) {
      HTML.main(.id("main"), .class("screen")) {
        HTML.header {
          HTML.h1 { visit.say(PublicPhrase.today) }
          HTML.p { name }
          HTML.p { DayText.long(visit.moment.day, in: visit.language) }
        }
        if meetings.isEmpty {
          // A board of another day does not know that there is nothing.
          HTML.p(.class("lead")) {
            visit.say(visit.board.day == visit.moment.day ? PublicPhrase.nothingToday : .todayUnknown)
          }
        }
        HTML.ul {
          for meeting in meetings {
            HTML.li {
              HTML.p(.class("when")) { visit.hours(meeting.from, meeting.to) }
              HTML.div {
                HTML.h2 { HTML.bdi { meeting.title } }
                HTML.p { meeting.location[visit.language] }
                if !meeting.news[visit.language].isEmpty {
                  HTML.p(.class("news")) { HTML.strong { meeting.news[visit.language] } }
                }
              }
              HTML.p(.class("seats")) { visit.stale == nil ? meeting.seats[visit.language] : "" }
            }
          }
        }
        HTML.p(.class("hint")) {
          if let stale = visit.stale {
            visit.say(PublicPhrase.staleScreen, ["moment": .text(OfficeClockText(visit).text(stale))])
          } else {
            visit.say(
              PublicPhrase.updated, ["time": .text(DayText.time(minute: visit.moment.minute, in: visit.language))])
          }
        }
      }
    }
    var reply = WebReply.page(document)
    reply.headers.append(("refresh", "60"))
    return reply
  }
}

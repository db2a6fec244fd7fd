import Language
import Markup
import Municipality
import Noticeboard
import Site

/// One course: what, when, where, and whether there is room.
struct CoursePage {
  private let visit: PublicVisit
  private let course: PublicCourse

  /// - Throws: ``PublicRefusal/notFound``.
  init(_ visit: PublicVisit) throws(PublicRefusal) {
    guard let course = visit.board.course(visit.steps[1]) else { throw .notFound }
    self.visit = visit
    self.course = course
  }

  /// The dates as a file for one's own calendar.
  var calendar: WebReply {
    .download(Array(course.calendar.utf8), type: "text/calendar; charset=utf-8", name: course.code + ".ics")
  }

  /// The answer.
  var reply: WebReply {
    PublicFrame(visit: visit, title: course.title, isListed: true, tellsSeats: true).reply {
      HTML.a(visit.link(), .class("back")) { visit.say(PublicPhrase.programme) }
      HTML.h1 { HTML.bdi { course.title } }
      HTML.p(.class("lead")) { CourseWords(visit, course).seats }
      HTML.dl(.class("facts")) {
        fact(.place, course.location[visit.language])
        if !course.access[visit.language].isEmpty { fact(.access, course.access[visit.language]) }
        fact(.cost, CourseWords(visit, course).price)
        if let number = TelephoneWords(visit).number(of: course.branch) {
          HTML.dt { visit.say(PublicPhrase.telephone) }
          HTML.dd { number }
        }
        fact(.spoken, visit.say(PublicPhrase.spokenName(course.language)))
      }
      HTML.h2 { visit.say(PublicPhrase.dates) }
      HTML.ul(.class("dates")) {
        for meeting in course.meetings {
          HTML.li {
            visit.when(meeting)
            if meeting.isCancelled { HTML.strong { " – " + visit.say(PublicPhrase.cancelled) } }
          }
        }
      }
      HTML.p(.class("buttons")) {
        if course.signUp == .open {
          HTML.a(visit.link("c", course.code, "sign-up"), .class("primary")) { visit.say(PublicPhrase.signUp) }
        } else if course.signUp == .list {
          HTML.a(visit.link("c", course.code, "sign-up"), .class("primary")) { visit.say(PublicPhrase.joinList) }
        }
        HTML.a(visit.link("c", course.code, "calendar.ics"), .class("secondary")) {
          visit.say(PublicPhrase.toCalendar)
        }
      }
      if course.signUp == .full { HTML.p { visit.say(PublicPhrase.fullHelp) } }
    }
  }

  @HTMLBuilder
  private func fact(_ phrase: PublicPhrase, _ text: String) -> HTML {
    HTML.dt { visit.say(phrase) }
    HTML.dd { text }
  }
}

import Language
import Markup
import Municipality
import Noticeboard
import Site

/// What the library offers in the coming time.
struct ProgrammePage {
  let visit: PublicVisit

  /// The answer.
  var reply: WebReply {
    PublicFrame(visit: visit, title: visit.say(PublicPhrase.programme), isListed: true, tellsSeats: true).reply { main }
  }

  private var chosen: String? {
    visit.request.query.text("branch").flatMap { code in visit.board.places.first { $0.code == code }?.code }
  }

  /// The courses that still come, the next one first.
  private var coming: [(course: PublicCourse, next: PublicCourse.Meeting)] {
    visit.board.courses.compactMap { course in
      guard chosen == nil || course.branch == chosen, course.signUp != .cancelled,
        let next = course.next(from: visit.moment.day)
      else { return nil }
      return (course, next)
    }.sorted { ($0.next.day, $0.next.from, $0.course.title) < ($1.next.day, $1.next.from, $1.course.title) }
  }

  @HTMLBuilder
  private var main: HTML {
    HTML.h1 { visit.say(PublicPhrase.programme) }
    HTML.p(.class("lead")) { visit.say(PublicPhrase.programmeLead) }
    if visit.board.places.count > 1 { places }
    if coming.isEmpty {
      HTML.p { visit.say(PublicPhrase.nothing) }
    }
    HTML.ul(.class("courses")) {
      for item in coming {
        HTML.li(.class("course")) {
          HTML.h2 { HTML.a(visit.link("c", item.course.code)) { HTML.bdi { item.course.title } } }
          HTML.p(.class("when")) { visit.when(item.next) }
          HTML.p { item.course.location[visit.language] }
          HTML.p(.class("state is-\(item.course.signUp.rawValue)")) { CourseWords(visit, item.course).seats }
        }
      }
    }
  }

  private var places: HTML {
    HTML.nav(.class("places"), .ariaLabel(visit.say(PublicPhrase.places))) {
      HTML.ul {
        HTML.li { place(visit.link(), visit.say(PublicPhrase.allPlaces), isChosen: chosen == nil) }
        for branch in visit.board.places {
          HTML.li { place(visit.link().query("branch", branch.code), branch.name, isChosen: chosen == branch.code) }
        }
      }
    }
  }

  private func place(_ link: Link, _ name: String, isChosen: Bool) -> HTML {
    isChosen ? HTML.a(link, .ariaCurrent("true")) { name } : HTML.a(link) { name }
  }
}

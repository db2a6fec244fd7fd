import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// What is held on a day: for the staff as a page of theirs, and for a wall as a page without anything around it.
enum TodayPages {
  /// Where it is.
  static let link = Link("/courses/today")
  /// Where the page for a screen on a wall is.
  static let screen = Link("/courses/today/screen")

  static let routes = [
    Route.get("/courses/today", CoursePages.access) { visit in
      let board = try Board(visit)
      return visit.page(visit.say(FramePhrase.coursesToday), head: [.module(Asset.printScript.link)]) {
        board.main(visit)
      }
    },
    Route.get("/courses/today/screen", CoursePages.access) { visit in
      let board = try Board(visit)
      let now = visit.office.clock.now
      let page = TodayPage(
        named: board.branch?.name ?? visit.office.profile.name, of: board.branch?.code, on: board.day, board.meetings,
        branches: board.branches.count > 1 ? board.names : [:], at: board.day == now.day ? now.minute : nil,
        in: visit.language)
      return .page(page.document(styled: .stylesheet(Asset.todayStyle.link)))
    },
  ]

  /// The meetings of a day.
  struct Board: Sendable {
    let day: Day
    let meetings: [TodayMeeting]
    /// The branch that is looked at; nil for all that the visitor works with.
    let branch: Branch?
    let branches: [Branch]
    let names: [Code<Branch>: String]

    /// Reads the day and the branch that the query names.
    init(_ visit: Visit) throws {
      try visit.settleOffers()
      let branches = try visit.reachedBranches()
      let day = visit.query.text("day").flatMap { Day(iso: $0) } ?? visit.today
      let word = visit.query.text("branch") ?? ""
      let chosen = branches.first { $0.code.text == word }
      meetings = try visit.desk.people.read { try TodayBoard.meetings(on: day, at: chosen?.code, in: $0) }
        .filter { visit.visitor.reaches($0.branch) }
      self.day = day
      branch = chosen
      self.branches = TextOrder.sorted(branches, in: visit.language) { $0.name }
      names = Dictionary(branches.map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
    }

    /// The same page on another day.
    private func link(_ link: Link, on day: Day) -> Link {
      let dated = link.query("day", day.iso)
      return branch.map { dated.query("branch", $0.code.text) } ?? dated
    }

    /// The content of the page.
    @HTMLBuilder
    func main(_ visit: Visit) -> HTML {
      HTML.div(.class("page-head")) {
        HTML.h1 { visit.say(TodayDeskPhrase.title, ["day": .text(visit.meetingDay(day))]) }
        HTML.p(.class("buttons")) {
          HTML.a(link(TodayPages.screen, on: day), .class("secondary")) { visit.say(TodayDeskPhrase.screen) }
          HTML.button(.type("button"), .id("print"), .class("secondary"), .hidden()) {
            visit.say(TodayDeskPhrase.print)
          }
        }
      }
      HTML.nav(.class("pages"), .ariaLabel(visit.say(TodayDeskPhrase.days))) {
        HTML.a(link(TodayPages.link, on: day.adding(-1))) { visit.say(TodayDeskPhrase.before) }
        if day == visit.today {
          HTML.span(.ariaCurrent("page")) { visit.say(FramePhrase.start) }
        } else {
          HTML.a(link(TodayPages.link, on: visit.today)) { visit.say(FramePhrase.start) }
        }
        HTML.a(link(TodayPages.link, on: day.adding(1))) { visit.say(TodayDeskPhrase.after) }
      }
      if branches.count > 1 {
        HTML.form(.method("get"), .action(TodayPages.link), .class("filter")) {
          HTML.input(.type("hidden"), .name("day"), .value(day.iso))
          visit.parts().select(
            "branch", visit.say(LogPhrase.branch),
            options: [("", visit.say(CoursePhrase.allBranches))] + branches.map { ($0.code.text, $0.name) },
            chosen: branch?.code.text ?? "")
          HTML.button(.type("submit"), .class("secondary")) { visit.say(StartPhrase.show) }
        }
      }
      if meetings.isEmpty {
        HTML.div(.class("empty")) { HTML.p { visit.say(TodayDeskPhrase.nothing) } }
      } else {
        table(visit)
      }
    }

    private func table(_ visit: Visit) -> HTML {
      HTML.div(.class("table-wrap")) {
        HTML.table(.class("data stack")) {
          HTML.caption(.class("unseen")) { visit.say(FramePhrase.coursesToday) }
          HTML.thead {
            HTML.tr {
              HTML.th(.scope("col")) { visit.say(TodayDeskPhrase.time) }
              HTML.th(.scope("col")) { visit.say(CoursePhrase.term) }
              HTML.th(.scope("col")) { visit.say(TodayDeskPhrase.place) }
              HTML.th(.scope("col")) { visit.say(CoursePhrase.seats) }
            }
          }
          HTML.tbody {
            for meeting in meetings {
              HTML.tr {
                HTML.td(.class("nowrap"), .data("data-label", visit.say(TodayDeskPhrase.time))) {
                  meeting.hours(in: visit.language)
                }
                HTML.th(.scope("row")) {
                  meeting.title
                  for word in meeting.news(in: visit.language) {
                    " "
                    HTML.span(.class("tag warning")) { word }
                  }
                  if let news = meeting.whereTo(in: visit.language) { HTML.span(.class("hint term-place")) { news } }
                }
                HTML.td(.data("data-label", visit.say(TodayDeskPhrase.place))) {
                  meeting.location(in: visit.language, branch: names[meeting.branch])
                }
                HTML.td(.data("data-label", visit.say(CoursePhrase.seats))) {
                  meeting.seatsText(in: visit.language) ?? ""
                }
              }
            }
          }
        }
      }
    }
  }
}

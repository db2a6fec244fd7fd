import Courses
import Language
import Markup
import Municipality
import Records
import SQLite

/// What others hold for the same audience while a term meets, as a notice on the term's page; it stops nothing.
struct OverlapNotice: Sendable {
  /// The most that are told one by one.
  private static let most = 3

  private let overlaps: [OtherOverlap]
  /// Whether the visitor sees the calendars of others.
  private let seesCalendars: Bool

  /// The overlaps of a term's days to come.
  init(of term: Term, _ visit: Visit, in reader: Reader) throws {
    seesCalendars = CoursePages.planners.admits(visit.visitor)
    guard let last = term.end, last >= visit.today else {
      overlaps = []
      return
    }
    overlaps = try OtherOverlap.find(of: term.id, from: visit.today, to: last, in: reader)
  }

  /// The notice; nothing where nothing falls together.
  @HTMLBuilder
  func notice(_ visit: Visit) -> HTML {
    if !overlaps.isEmpty {
      HTML.div(.class("notice info"), .id("overlaps")) {
        HTML.h2 { visit.say(OtherCalendarPhrase.noticeTitle) }
        HTML.ul {
          for overlap in overlaps.prefix(Self.most) { HTML.li { sentence(overlap, visit) } }
        }
        if overlaps.count > Self.most {
          HTML.p { visit.say(OtherCalendarPhrase.moreOverlap, ["n": .number(overlaps.count - Self.most)]) }
        }
        if seesCalendars {
          HTML.p { HTML.a(OtherOfferPages.link.fragment("together")) { visit.say(FramePhrase.otherOffers) } }
        }
      }
    }
  }

  private func sentence(_ overlap: OtherOverlap, _ visit: Visit) -> String {
    visit.say(
      OtherCalendarPhrase.sameTime,
      [
        "day": .text(visit.meetingDay(overlap.day)), "hours": .text(OtherCalendarView.hours(overlap.event, visit)),
        "title": .text(OtherCalendarView.title(overlap.event, visit)), "source": .text(overlap.source.name),
      ])
  }
}

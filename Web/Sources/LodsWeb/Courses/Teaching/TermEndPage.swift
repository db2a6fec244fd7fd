import Accounts
import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// The page on which a term is ended: the lists of who came decide who has completed it.
enum TermEndPage {
  /// Where the page is.
  static func link(to term: Term) -> Link { CoursePages.link(to: term).appending("end") }

  /// Whether a term can be ended on a day: its last date is there.
  static func isDue(_ term: Term, on day: Day) -> Bool {
    guard [.planned, .open, .closed].contains(term.state), let end = term.end else { return false }
    return end <= day
  }

  /// The page, also with what could not be done.
  static func page(_ visit: Visit, _ term: Term, trouble: String? = nil, status: Int = 200) throws -> WebReply {
    let sheet = try visit.desk.people.read { try AttendanceSheet(of: term, in: $0) }
    let missing = sheet.missingDates(on: visit.today)
    let trouble = trouble ?? obstacle(sheet, visit)
    let title = visit.say(TermEndPagePhrase.title, ["title": .text(term.plan.title)])
    return visit.page(title, status: status) {
      HTML.div(.class("narrow")) {
        visit.back(to: CoursePages.link(to: term), term.plan.title)
        HTML.h1 { title }
        if let trouble {
          HTML.div(.class("notice warning"), .role("alert"), .id("trouble")) { HTML.p { trouble } }
        }
        if !missing.isEmpty { lists(missing, of: term, visit) }
        if obstacle(sheet, visit) == nil {
          visit.form(link(to: term)) {
            HTML.p { visit.say(term.plan.kind.hasEnrolment ? TermEndPagePhrase.what : .whatCafe) }
            HTML.input(
              .type("hidden"), .name("accepted"), .value(missing.map(\.id.description).joined(separator: ",")))
            HTML.p { visit.say(TermPlanPhrase.cancelForGood) }
            HTML.p(.class("buttons")) {
              HTML.button(.type("submit"), .class("primary")) {
                visit.say(missing.isEmpty ? TermEndPagePhrase.end : .endAnyway)
              }
              HTML.a(CoursePages.link(to: term), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
            }
          }
        }
      }
    }
  }

  /// Why it cannot be ended yet, whatever is accepted; nil where it can.
  private static func obstacle(_ sheet: AttendanceSheet, _ visit: Visit) -> String? {
    let term = sheet.term
    switch term.state {
    case .cancelled: return TermFault.termCancelled.sentence(in: visit.language)
    case .ended: return visit.say(TermEndPagePhrase.isEnded)
    case .planned, .open, .closed: break
    }
    guard let end = term.end else { return TermFault.noDates.sentence(in: visit.language) }
    if end > visit.today { return AttendanceFault.notOver(end).sentence(in: visit.language) }
    return sheet.lacksAllLists ? visit.say(TermEndPagePhrase.noLists) : nil
  }

  private static func lists(_ missing: [TermDate], of term: Term, _ visit: Visit) -> HTML {
    HTML.div(.class("notice")) {
      HTML.p { visit.say(TermEndPagePhrase.missing, ["n": .number(missing.count)]) }
      HTML.ul {
        for date in missing {
          HTML.li {
            HTML.a(TermTabs.attendance.link(of: term).query("date", date.id.description)) {
              visit.meetingDay(date.day)
            }
          }
        }
      }
    }
  }

  /// Ends the term; dates without a list count for nobody where they were seen on the page.
  static func end(_ visit: Visit, _ term: Term) throws -> WebReply {
    let done = WebReply.redirect(
      to: TermTabs.certificates.link(of: term).query("done", CourseDone.ended.rawValue))
    // Pressed twice, it is done once.
    if term.state == .ended { return done }
    let accepted = (visit.form["accepted"] ?? "").split(separator: ",")
      .compactMap { Int($0).flatMap { RowNumber<TermDate>($0) } }
    let actor = try visit.actor.auditActor
    do {
      try visit.desk.people.write { writer in
        _ = try TermEnd.end(term.id, acceptingMissing: Set(accepted), by: actor, at: visit.time, in: writer)
      }
    } catch AttendanceFault.listsMissing {
      return try page(visit, visit.namedTerm(), trouble: visit.say(TermEndPagePhrase.moreMissing), status: 409)
    } catch let fault as any Fault where fault is AttendanceFault || fault is TermFault {
      return try page(visit, visit.namedTerm(), status: 409)
    }
    visit.office.moveCourseTotals()
    return done
  }
}

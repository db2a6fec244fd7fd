import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import SQLite
import Site

/// The visits that places' wished frequency makes due in a month: seen first, then asked for.
enum RegularPage {
  /// Where it is.
  static let link = Link("/outreach/regular")

  static let routes = [
    Route.get("/outreach/regular", OutreachPages.planners) { visit in
      try page(visit, month(visit.query, visit))
    },
    Route.post("/outreach/regular", OutreachPages.planners, make),
  ]

  /// Where the regular visits of a month are.
  static func link(month day: Day) -> Link { link.query("month", String(day.iso.prefix(7))) }

  /// Why nothing was made: the list is another one than that which was seen.
  private enum Stopped: Error { case changed, bare }

  private static func month(_ fields: FormFields, _ visit: Visit) -> Day {
    fields.text("month").flatMap(MonthModel.first) ?? visit.today.adding(31).firstOfMonth
  }

  /// What is due, so that what is made is what was seen.
  private static func mark(_ due: [RegularVisits.Due]) -> String {
    let parts = due.map { "\($0.place.id.number)-\($0.span.lowerBound.number)-\($0.span.upperBound.number)" }
    return String(SHA256.hex(of: Array(parts.joined(separator: " ").utf8)).prefix(16))
  }

  private static func page(
    _ visit: Visit, _ month: Day, problems: [FieldProblem] = [], isChanged: Bool = false
  ) throws -> WebReply {
    let today = visit.today
    let (due, fresh, asked) = try visit.office.desk.read { reader in
      let due = try RegularVisits.due(in: month, on: today, in: reader)
      let fresh = try due.filter { try VisitRegister.visits(to: $0.place.id, in: reader).isEmpty }
      let end = month.adding(31).firstOfMonth.adding(-1)
      let asked = try VisitRegister.visits(in: reader).count { trip in
        trip.origin == .regular && trip.wish.earliest >= month && trip.wish.earliest <= end
      }
      return (due, Set(fresh.map(\.place.id)), asked)
    }
    let shelf = try TaskShelf(visit.office)
    let title = visit.say(RegularPhrase.title, ["month": .text(DayText.month(of: month, in: visit.language))])
    let status = isChanged ? 409 : problems.isEmpty ? 200 : 422
    return visit.page(title, status: status, hasFault: !problems.isEmpty) {
      visit.back(to: OutreachPages.link(month: month), visit.say(TripPagePhrase.toMonth))
      visit.parts(problems).summary
      if isChanged {
        HTML.div(.class("notice warning"), .role("alert")) { HTML.p { visit.say(RegularPhrase.changed) } }
      }
      HTML.h1 { title }
      HTML.nav(.class("pages"), .ariaLabel(visit.say(BranchPagePhrase.months))) {
        if month > today.firstOfMonth {
          HTML.a(link(month: month.adding(-1).firstOfMonth)) { visit.say(BranchPagePhrase.monthBefore) }
        }
        HTML.a(link(month: month.adding(31).firstOfMonth)) { visit.say(BranchPagePhrase.monthAfter) }
      }
      HTML.p(.class("lead")) { visit.say(RegularPhrase.lead) }
      if asked > 0 { HTML.p { visit.say(RegularPhrase.asked, ["n": .number(asked)]) } }
      if due.isEmpty {
        HTML.div(.class("empty")) {
          HTML.strong { visit.say(RegularPhrase.none) }
          HTML.p { visit.say(RegularPhrase.noneText) }
        }
      } else {
        table(due, fresh, visit)
        visit.form(link) {
          visit.once
          HTML.input(.type("hidden"), .name("month"), .value(String(month.iso.prefix(7))))
          HTML.input(.type("hidden"), .name("seen"), .value(mark(due)))
          if !fresh.isEmpty {
            HTML.p { visit.say(RegularPhrase.freshText) }
            WishParts(fields: visit.form, shelf: shelf, parts: visit.parts(problems), visit: visit).tasks
          }
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) {
              visit.say(RegularPhrase.make, ["n": .number(due.count)])
            }
          }
        }
      }
    }
  }

  private static func table(
    _ due: [RegularVisits.Due], _ fresh: Set<RowNumber<OutreachPlace>>, _ visit: Visit
  ) -> HTML {
    let heads = [RegularPhrase.every, .due, .within].map { visit.say($0) }
    return HTML.stackTable(visit.say(RegularPhrase.caption), heads: [visit.say(TripPhrase.place)] + heads) {
      for line in due {
        HTML.tr {
          HTML.th(.scope("row")) {
            HTML.a(PlacePages.link(to: line.place)) { line.place.details.name }
            if fresh.contains(line.place.id) {
              " "
              HTML.span(.class("tag plain")) { visit.say(RegularPhrase.fresh) }
            }
          }
          HTML.td(.data("data-label", heads[0])) {
            visit.say(RegularPhrase.days, ["n": .number(line.place.details.every ?? 0)])
          }
          HTML.td(.data("data-label", heads[1])) { DayText.short(line.day, in: visit.language) }
          HTML.td(.data("data-label", heads[2])) {
            BoardWords(in: visit.language).span(line.span.lowerBound, line.span.upperBound)
          }
        }
      }
    }
  }

  private static func make(_ visit: Visit) throws -> WebReply {
    guard visit.form.text("month") != nil else { throw Refusal.brokenForm }
    let month = month(visit.form, visit)
    let today = visit.today
    let tasks = try TaskShelf(visit.office).tasks.filter { task in
      !task.isRetired && visit.form.all("task").contains(task.code.text)
    }
    var generator = SharedGenerator(desk: visit.desk)
    do {
      // Pressed twice, they are asked for once.
      try visit.onceForForm(inDesk: { writer in
        let due = try RegularVisits.due(in: month, on: today, in: writer.reader)
        guard visit.form["seen"] == mark(due), !due.isEmpty else { throw Stopped.changed }
        let made = try RegularVisits.make(
          in: month, tasks: tasks.map(\.code.text), on: today, using: &generator, in: writer)
        // A visit without tasks could be neither prepared nor mended afterwards: nothing is kept of any.
        guard made.allSatisfy({ !$0.wish.tasks.isEmpty }) else { throw Stopped.bare }
        return made.count
      })
    } catch Stopped.changed {
      return try page(visit, month, isChanged: true)
    } catch Stopped.bare {
      return try page(visit, month, problems: [FieldProblem("task", visit.say(RegularPhrase.tasksMissing))])
    }
    return .redirect(to: PlanPages.link(month: month).query("done", PlanDone.regular.rawValue))
  }
}

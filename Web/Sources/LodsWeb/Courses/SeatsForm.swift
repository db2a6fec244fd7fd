import Accounts
import Courses
import Language
import Markup
import Municipality
import Records
import Site

/// The seats of a term as a form: how many in each group, how long the waiting list is, and who is next.
struct SeatsForm: Sendable {
  let term: Term
  /// What was typed for each group.
  var groups: [String]
  var list: String
  var queue: QueueRule
  var revision: Int
  private(set) var problems: [FieldProblem] = []
  /// Whether somebody else has changed the term meanwhile.
  private(set) var isChanged = false

  /// The form with what stands.
  init(_ term: Term) {
    self.term = term
    groups = term.plan.seats.groups.map { String($0.seats) }
    list = String(term.plan.seats.listLimit)
    queue = term.plan.seats.queue
    revision = term.revision
  }

  /// The form as it was sent.
  init(_ term: Term, _ form: FormFields) throws {
    self.init(term)
    groups = groups.indices.map { form["seats-\($0)"] ?? "" }
    list = form["list"] ?? ""
    queue = form["queue"].flatMap(QueueRule.init(rawValue:)) ?? queue
    guard let seen = form["revision"].flatMap({ Int($0) }) else { throw Refusal.brokenForm }
    revision = seen
  }

  private mutating func number(_ text: String, _ field: String, _ visit: Visit) -> Int {
    if let value = Int(text.trimmed), (0...1_000).contains(value) { return value }
    problems.append(
      FieldProblem(field, visit.say(TermPlanPhrase.numberWrong, ["from": .number(0), "to": .number(1_000)])))
    return 0
  }

  /// Saves the seats, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    let seats = groups.enumerated().map { form.number($0.element, "seats-\($0.offset)", visit) }
    let limit = form.number(list, "list", visit)
    guard form.problems.isEmpty else { return form.page(visit) }
    let rules = SeatRules(
      groups: zip(term.plan.seats.groups, seats).map { SeatRules.Group(devices: $0.devices, seats: $1) },
      listLimit: limit, queue: queue)
    let actor = try visit.actor.auditActor
    do {
      let offered = try visit.desk.people.write { writer -> Int in
        let now = try TermRegister.term(term.id, in: writer.reader)
        // Pressed twice, it is done once.
        if now.plan.seats == rules { return 0 }
        func count() throws -> Int {
          try EnrolmentRegister.enrolments(of: term.id, in: writer.reader).count { $0.status == .offered }
        }
        let before = try count()
        try EnrolmentRegister.setSeats(
          rules, of: term.id, expecting: revision, by: actor, at: visit.time, in: writer)
        return try count() - before
      }
      return TermPlanPages.done(offered > 0 ? .seatsOffered : .seats, term)
    } catch TermFault.changedMeanwhile {
      form.isChanged = true
      form.revision = term.revision
      return form.page(visit)
    } catch let fault as TermFault {
      form.problems.append(FieldProblem("seats-0", CourseFaultWords.sentence(fault, visit)))
      return form.page(visit)
    }
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    let parts = visit.parts(problems)
    return visit.page(
      visit.say(TermPlanPhrase.seatsTitle), status: hasFault ? 422 : isChanged ? 409 : 200, hasFault: hasFault
    ) {
      HTML.div(.class("narrow")) {
        visit.back(to: CoursePages.link(to: term), term.plan.title)
        parts.summary
        HTML.h1 { visit.say(TermPlanPhrase.seatsTitle) }
        if isChanged { changed(visit) }
        visit.form(CoursePages.link(to: term).appending("seats")) {
          HTML.input(.type("hidden"), .name("revision"), .value(String(revision)))
          for (place, group) in term.plan.seats.groups.enumerated() {
            parts.line(
              "seats-\(place)", name(group, visit), value: groups[place], .inputmode("numeric"), .size(4),
              .autocomplete("off"))
          }
          parts.line(
            "list", visit.say(TermPlanPhrase.list), value: list, .inputmode("numeric"), .size(4), .autocomplete("off"))
          parts.choices(
            "queue", visit.say(CoursePhrase.queue), isMany: false,
            options: QueueRule.allCases.map { ($0.code, $0.wording[visit.language], nil) }, chosen: [queue.code])
          HTML.p(.class("hint")) { visit.say(TermPlanPhrase.seatsHint) }
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .class("primary")) {
              visit.say(isChanged ? TermPlanPhrase.useMine : .seatsSave)
            }
            HTML.a(CoursePages.link(to: term), .class("secondary")) {
              isChanged ? visit.say(TermPlanPhrase.useTheirs) : visit.say(ConfirmPhrase.cancel)
            }
          }
        }
      }
    }
  }

  private func name(_ group: SeatRules.Group, _ visit: Visit) -> String {
    let devices = group.devices.choices.map { $0.wording[visit.language] }.joined(separator: ", ")
    return devices.isEmpty
      ? visit.say(TermPlanPhrase.seats) : visit.say(TermPlanPhrase.seatsFor, ["devices": .text(devices)])
  }

  /// What stands now beside what was typed.
  private func changed(_ visit: Visit) -> HTML {
    HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
      HTML.p { visit.say(TermPlanPhrase.changedMeanwhile) }
      HTML.table(.class("data")) {
        HTML.caption(.class("unseen")) { visit.say(TermPlanPhrase.changedMeanwhile) }
        HTML.thead {
          HTML.tr {
            HTML.td {}
            HTML.th(.scope("col")) { visit.say(TermPlanPhrase.theirs) }
            HTML.th(.scope("col")) { visit.say(TermPlanPhrase.yours) }
          }
        }
        HTML.tbody {
          for (place, group) in term.plan.seats.groups.enumerated() {
            row(name(group, visit), String(group.seats), groups[place])
          }
          row(visit.say(TermPlanPhrase.list), String(term.plan.seats.listLimit), list)
          row(
            visit.say(CoursePhrase.queue), term.plan.seats.queue.wording[visit.language], queue.wording[visit.language])
        }
      }
    }
  }

  private func row(_ name: String, _ theirs: String, _ yours: String) -> HTML {
    HTML.tr {
      HTML.th(.scope("row")) { name }
      HTML.td { theirs }
      HTML.td { yours }
    }
  }
}

import Courses
import Language
import Markup
import Municipality
import Office
import Records
import Site

/// A date of a term as a form: a new one, or one that is moved or cancelled.
struct DateForm: Sendable {
  let term: Term
  /// The date; nil for a new one.
  let date: TermDate?
  var day: DateFields
  var hours: String
  var room: String
  /// How many times the date was changed when the page was made.
  var seen: Int
  let rooms: [CourseRoom]
  private(set) var problems: [FieldProblem] = []
  private(set) var isChanged = false

  /// The form with how the date stands.
  init(_ term: Term, _ date: TermDate?, _ visit: Visit) throws {
    self.term = term
    self.date = date
    let like = date ?? term.heldDates.last
    day = date.map { DateFields($0.day) } ?? DateFields()
    hours = like.map { HoursForm.line([$0.span], in: visit.language) } ?? ""
    seen = date?.sequence ?? 0
    rooms = try visit.desk.people.read { try visit.rooms(for: like?.room, of: term, in: $0) }
    room = rooms.first { $0.id == like?.room }?.code.text ?? ""
  }

  /// The form as it was sent.
  init(_ term: Term, _ date: TermDate?, _ form: FormFields, _ visit: Visit) throws {
    try self.init(term, date, visit)
    day = DateFields(form, "day")
    hours = form["hours"] ?? ""
    room = form["room"] ?? ""
    guard let seen = form["seen"].flatMap({ Int($0) }) else { throw Refusal.brokenForm }
    self.seen = seen
  }

  private var link: Link {
    let dates = CoursePages.link(to: term).appending("dates")
    return date.map { dates.appending($0.id.description) } ?? dates
  }

  /// Saves the date, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    if let date, date.isCancelled, visit.form["do"] == "cancel" { return TermPlanPages.done(.dateCancelled, term) }
    if let date, date.sequence != seen {
      // Pressed twice, it is done once: it stands as it was wanted.
      if date.day == day.value, date.span == span { return TermPlanPages.done(.dateMoved, term) }
      form.isChanged = true
      form.seen = date.sequence
      return form.page(visit)
    }
    do {
      if let date, visit.form["do"] == "cancel" {
        try visit.desk.people.write { try TermRegister.cancel(date.id, of: term.id, at: visit.time, in: $0) }
        return TermPlanPages.done(.dateCancelled, term)
      }
      guard let draft = try form.draft(visit) else { return form.page(visit) }
      if let date {
        try visit.desk.people.write { try TermRegister.move(date.id, of: term.id, to: draft, at: visit.time, in: $0) }
        return TermPlanPages.done(.dateMoved, term)
      }
      var generator = SharedGenerator(desk: visit.desk)
      _ = try visit.onceForForm { writer in
        try TermRegister.add(draft, to: term.id, at: visit.time, using: &generator, in: writer)
        return 1
      }
      return TermPlanPages.done(.dateAdded, term)
    } catch let fault as any Fault where fault is TermFault || fault is AttendanceFault {
      form.problems.append(FieldProblem("day", CourseFaultWords.sentence(fault, visit)))
      return form.page(visit)
    }
  }

  private var span: TimeSpan? { TimeSpan(hours.replacing("–", with: "-").filter { !$0.isWhitespace }) }

  private mutating func draft(_ visit: Visit) throws -> DateDraft? {
    let language = visit.language
    if span == nil { problems.append(FieldProblem("hours", visit.say(TermPlanPhrase.hoursWrong))) }
    guard let day = day.value else {
      problems.append(FieldProblem("day", visit.say(TermPlanPhrase.firstMissing)))
      return nil
    }
    guard day >= visit.today else {
      problems.append(FieldProblem("day", TermFault.datePast(day).sentence(in: language)))
      return nil
    }
    let closing = try visit.office.desk.read { reader in
      try DateRule.closing(
        day, at: BranchRegister.branch(term.plan.branch, in: reader), country: visit.office.profile.country, in: reader)
    }
    if let closing {
      problems.append(FieldProblem("day", TermFault.dateClosed(day, name: closing).sentence(in: language)))
    }
    guard problems.isEmpty, let span else { return nil }
    return DateDraft(day: day, span: span, room: rooms.first { $0.code.text == room }?.id)
  }

  /// The page.
  func page(_ visit: Visit) -> WebReply {
    let hasFault = !problems.isEmpty
    let parts = visit.parts(problems)
    let title =
      date.map { visit.say(TermPlanPhrase.dateTitle, ["day": .text(visit.meetingDay($0.day))]) }
      ?? visit.say(TermPlanPhrase.addDate)
    return visit.page(title, status: hasFault ? 422 : isChanged ? 409 : 200, hasFault: hasFault) {
      HTML.div(.class("narrow")) {
        visit.back(to: CoursePages.link(to: term), term.plan.title)
        parts.summary
        HTML.h1 { title }
        if isChanged, let date {
          HTML.div(.class("notice warning"), .role("alert"), .id("changed")) {
            HTML.p {
              visit.say(
                TermPlanPhrase.dateChangedMeanwhile,
                [
                  "now": .text(
                    date.isCancelled
                      ? visit.say(CoursePhrase.dateCancelled).lowercased()
                      : visit.meetingDay(date.day) + " " + visit.hours(date.span))
                ])
            }
          }
        }
        visit.form(link) {
          if date == nil { visit.once }
          HTML.input(.type("hidden"), .name("seen"), .value(String(seen)))
          parts.date("day", visit.say(TermPlanPhrase.day), value: day)
          parts.line("hours", visit.say(TermPlanPhrase.hours), value: hours, .size(12), .autocomplete("off"))
          parts.select(
            "room", visit.say(TermPlanPhrase.room),
            options: [("", visit.say(TermPlanPhrase.termsRoom))]
              + rooms.map { ($0.code.text, $0.label(in: visit.language)) },
            chosen: room)
          HTML.p(.class("hint")) { visit.say(TermPlanPhrase.dateHint) }
          HTML.p(.class("buttons")) {
            HTML.button(.type("submit"), .name("do"), .value("save"), .class("primary")) {
              visit.say(date == nil ? TermPlanPhrase.addDate : .moveDate)
            }
            if let date, !date.isCancelled {
              HTML.button(.type("submit"), .name("do"), .value("cancel"), .class("danger")) {
                visit.say(TermPlanPhrase.cancelDate)
              }
            }
            HTML.a(CoursePages.link(to: term), .class("secondary")) { visit.say(ConfirmPhrase.cancel) }
          }
        }
      }
    }
  }
}

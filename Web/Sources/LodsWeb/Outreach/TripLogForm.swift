import HelpDesk
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// What a team tells of a visit when it is over: numbers and never names, as on the paper form.
struct TripLogForm: Sendable {
  /// How many lines the form has.
  static let lines = 6

  static let routes = [
    Route.get("/outreach/visits/{number}/log", OutreachPages.access) { visit in
      try TripLogForm(visit.trip(), visit.form, visit).page(visit)
    },
    Route.post("/outreach/visits/{number}/log", OutreachPages.access) { visit in
      try TripLogForm(visit.trip(), visit.form, visit).save(visit)
    },
  ]

  /// The visit.
  let trip: OutreachVisit
  /// What was typed or chosen.
  let fields: FormFields
  /// The tasks that may be chosen, those that were asked for first.
  let tasks: [OfficeTask]
  let words: TripWords
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// Whether somebody else has logged it already.
  private(set) var isLogged = false

  init(_ trip: OutreachVisit, _ form: FormFields, _ visit: Visit) throws {
    self.trip = trip
    let shelf = try TaskShelf(visit.office)
    let open = shelf.tasks.filter { !$0.isRetired }
    tasks =
      open.filter { trip.wish.tasks.contains($0.code.text) }
      + open.filter { !trip.wish.tasks.contains($0.code.text) }
    words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    guard form.has(FormSeal.field) else {
      var own = [FormFields.Field("minutes", String(trip.wish.minutes))]
      for (place, task) in trip.wish.tasks.prefix(Self.lines).enumerated() {
        own.append(.init("task-\(place)", task))
      }
      fields = FormFields(own)
      return
    }
    fields = form
  }

  /// Counts the visit, or shows the form again.
  func save(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ text: String) { form.problems.append(FieldProblem(field, text)) }
    let report = TripReportFields(fields, tasks: tasks.map(\.code.text)).report(
      visit, &form.problems, kit: trip.wish.kit)
    guard form.problems.isEmpty else { return try form.page(visit) }
    var generator = SharedGenerator(desk: visit.desk)
    do {
      _ = try VisitLog.log(
        trip.number, report, on: visit.today, log: visit.office.log, desk: visit.office.desk,
        people: visit.desk.people, using: &generator)
      visit.desk.echo.note(trip.number.number, madeBy: visit.form)
    } catch LogFault.loggedBefore {
      // Pressed twice, or sent again by a telephone that had no network: it is counted once.
      if visit.desk.echo.number(madeBy: visit.form) == nil {
        form.isLogged = true
        return try form.page(visit)
      }
    } catch let problem as any Fault where problem.kind != .software && problem.kind != .busy {
      fault(TripReportFields.control(of: problem), problem.sentence(in: visit.language))
      return try form.page(visit)
    }
    return .redirect(to: OutreachPages.link(to: trip).query("done", TripDone.logged.rawValue))
  }

  /// The page.
  func page(_ visit: Visit) throws -> WebReply {
    guard isLogged || trip.state.isScheduled else {
      throw OutreachFault.badStep(from: trip.state, next: trip.state.next.filter { $0 != .planned })
    }
    let status = isLogged ? 409 : problems.isEmpty ? 200 : 422
    return visit.page(
      visit.say(TripLogPhrase.title, ["name": .text(words.name(trip))]), status: status, hasFault: !problems.isEmpty
    ) {
      TripLogView(form: self, visit: visit).main
    }
  }
}

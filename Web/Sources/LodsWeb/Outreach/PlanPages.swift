import Accounts
import Formats
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// Planning a month or a day again: begun, looked at while it runs, stopped, and taken or thrown away.
enum PlanPages {
  /// Where the plan is.
  static let link = Link("/outreach/plan")

  private static let planning = Route.post("/outreach/plan", OutreachPages.planners, begin)

  static let routes = [
    Route.get("/outreach/plan", OutreachPages.planners, page),
    planning,
    Route.post("/outreach/plan/stop", OutreachPages.planners, stop),
    Route.post("/outreach/plan/answer", OutreachPages.planners, answer),
  ]

  /// Where a month's plan is begun.
  static func link(month day: Day) -> Link { link.query("month", String(day.iso.prefix(7))) }

  /// The plan as it stands, or the form that begins one.
  private static func page(_ visit: Visit) throws -> WebReply { try page(visit, problems: []) }

  private static func page(
    _ visit: Visit, problems: [FieldProblem], told: PlanPagePhrase? = nil
  ) throws -> WebReply {
    let state = visit.desk.plans.state
    if visit.request.wantsValues { return AsideView.state(state?.asked, visit) }
    let words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    let month = visit.query.text("month").flatMap(MonthModel.first) ?? visit.today.firstOfMonth
    let status = !problems.isEmpty ? 422 : told == nil ? 200 : 409
    return visit.page(
      visit.say(PlanPagePhrase.title), status: status, hasFault: !problems.isEmpty,
      head: AsideView.head(isUnderWay: state?.asked.isUnderWay ?? false)
    ) {
      PlanView(state: state, month: month, words: words, problems: problems, told: told, visit: visit).main
    }
  }

  private static func begin(_ visit: Visit) throws -> WebReply {
    guard let account = visit.visitor.person?.account else { throw Refusal.notAllowed }
    let today = visit.today
    let aim: PlanDesk.Aim
    if let word = visit.form.text("day") {
      guard let day = Day(iso: word) else { throw Refusal.brokenForm }
      guard day >= today else { throw PlanFault.dayPast }
      let (teams, trips) = try visit.office.desk.read { reader in
        (try TeamRegister.teams(in: reader), try VisitRegister.visits(on: day...day, in: reader))
      }
      let without = Set(teams.filter { visit.form.all("without").contains($0.code.text) }.map(\.id))
      let cancelled = Set(
        trips.filter { visit.form.all("cancelled").contains($0.number.description) }.map(\.number))
      guard !without.isEmpty || !cancelled.isEmpty else {
        return try DayPage.page(
          visit, day,
          problems: [FieldProblem("without", PlanFault.nothingMissing.sentence(in: visit.language))])
      }
      aim = .day(day, without: without, cancelled: cancelled)
    } else {
      guard let month = visit.form.text("month").flatMap(MonthModel.first) else {
        return try page(visit, problems: [FieldProblem("month", visit.say(PlanPagePhrase.monthWrong))])
      }
      guard month.adding(31).firstOfMonth.adding(-1) > today else {
        return try page(visit, problems: [FieldProblem("month", visit.say(PlanPagePhrase.monthOver))])
      }
      aim = .month(month)
    }
    do {
      try visit.desk.plans.begin(
        aim, id: visit.desk.freshID().description, by: account.displayName,
        failing: { visit.desk.reported($0, at: planning) }
      ) { [office = visit.office] in
        try snapshot(of: aim, on: today, in: office)
      }
    } catch PlanDesk.Refused.busy {
      // Pressed twice, it runs once; somebody else's is told as such.
      if visit.desk.plans.state?.aim == aim { return .redirect(to: link) }
      return try page(visit, problems: [], told: .busy)
    }
    return .redirect(to: link)
  }

  private static func snapshot(of aim: PlanDesk.Aim, on today: Day, in office: Office) throws -> PlanSnapshot {
    try office.desk.read { desk in
      try office.people().read { people in
        let days: ClosedRange<Day>
        switch aim {
        case .month(let first): days = max(first, today.adding(1))...first.adding(31).firstOfMonth.adding(-1)
        case .day(let day, _, _): days = try Replan.days(from: day, in: desk)
        }
        return try PlanSnapshot(of: days, on: today, desk: desk, people: people)
      }
    }
  }

  private static func id(_ visit: Visit) throws -> String {
    guard let id = visit.form.text("plan") else { throw Refusal.brokenForm }
    return id
  }

  private static func stop(_ visit: Visit) throws -> WebReply {
    visit.desk.plans.stop(try id(visit))
    return .redirect(to: link)
  }

  /// Takes the plan or throws it away.
  private static func answer(_ visit: Visit) throws -> WebReply {
    let plans = visit.desk.plans
    let id = try id(visit)
    guard let word = visit.form["do"], ["take", "drop"].contains(word) else { throw Refusal.brokenForm }
    guard let state = plans.state else { return try page(visit, problems: [], told: .gone) }
    let ready: PlanDesk.Ready
    do {
      ready = try plans.take(id)
    } catch PlanDesk.Refused.gone {
      return try page(visit, problems: [], told: .gone)
    }
    guard word == "take" else {
      return .redirect(to: link(month: state.aim.first).query("done", PlanDone.dropped.rawValue))
    }
    do {
      let outcome = try keep(ready, state.aim, visit)
      let done: PlanDone = outcome.left.isEmpty ? .taken : .takenPartly
      return .redirect(to: OutreachPages.link(month: state.aim.first).query("done", done.rawValue))
    } catch {
      plans.putBack(state)
      throw error
    }
  }

  private static func keep(
    _ ready: PlanDesk.Ready, _ aim: PlanDesk.Aim, _ visit: Visit
  ) throws -> PlanKeeper.Outcome {
    guard case .day(let day, let teams, let cancelled) = aim else {
      return try TripMoves.write(ready.proposal, from: ready.snapshot, because: .plan, visit)
    }
    var absence = Replan.Absence()
    absence.teams = teams
    absence.cancelled = cancelled
    let outcome = try TripMoves.keep(visit) { writer in
      try PlanKeeper.write(
        ready.proposal, from: ready.snapshot, without: absence, on: day, today: visit.today, in: writer)
    }
    for trip in cancelled.sorted().compactMap({ ready.snapshot.visit($0) }) where trip.isHome {
      try HomeVisits.finish(
        trip, as: .homeCancelled, because: .day, waited: nil, on: visit.today, desk: visit.office.desk,
        people: visit.desk.people)
    }
    return outcome
  }
}

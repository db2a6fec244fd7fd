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

  static let routes = [
    Route.get("/outreach/plan", OutreachPages.planners, page),
    Route.post("/outreach/plan", OutreachPages.planners, begin),
    Route.get("/outreach/plan/state", OutreachPages.planners, state),
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
    let state = visit.desk.plans.state(at: visit.now)
    let words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    let month = visit.query.text("month").flatMap(MonthModel.first) ?? visit.today.firstOfMonth
    var head = [HeadItem.module(Asset.planScript.link)]
    if let state, case .running = state.stage { head.append(.refresh(seconds: 3, onlyWithoutScripts: true)) }
    let status = !problems.isEmpty ? 422 : told == nil ? 200 : 409
    return visit.page(
      visit.say(PlanPagePhrase.title), status: status, hasFault: !problems.isEmpty, head: head
    ) {
      PlanView(state: state, month: month, words: words, problems: problems, told: told, visit: visit).main
    }
  }

  /// How far it is, for the page's script.
  private static func state(_ visit: Visit) throws -> WebReply {
    let state = visit.desk.plans.state(at: visit.now)
    guard let state, case .running(let share) = state.stage else { return .json(["running": .bool(false)]) }
    return .json(["running": .bool(true), "share": .whole(share)])
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
      try visit.desk.plans.begin(aim, by: account.displayName, at: visit.now) { [office = visit.office] in
        try snapshot(of: aim, on: today, in: office)
      }
    } catch PlanDesk.Refused.busy {
      // Pressed twice, it runs once; somebody else's is told as such.
      if visit.desk.plans.state(at: visit.now)?.aim == aim { return .redirect(to: link) }
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

  private static func number(_ visit: Visit) throws -> Int {
    guard let number = visit.form["plan"].flatMap({ Int($0) }) else { throw Refusal.brokenForm }
    return number
  }

  private static func stop(_ visit: Visit) throws -> WebReply {
    visit.desk.plans.stop(try number(visit))
    return .redirect(to: link)
  }

  /// Takes the plan or throws it away.
  private static func answer(_ visit: Visit) throws -> WebReply {
    let plans = visit.desk.plans
    let number = try number(visit)
    guard let word = visit.form["do"], ["take", "drop"].contains(word) else { throw Refusal.brokenForm }
    guard let state = plans.state(at: visit.now) else { return try page(visit, problems: [], told: .gone) }
    let ready: PlanDesk.Ready
    do {
      ready = try plans.take(number)
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

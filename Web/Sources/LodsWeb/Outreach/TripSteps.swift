import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// What happens to a visit between the call and the log.
enum TripSteps {
  /// What may be done, by the values of the page's buttons.
  enum Act: String, CaseIterable {
    case confirm, start, nobody, rebook, pin, unpin
    case homeCancels = "home-cancels"
    case weCancel = "we-cancel"

    /// The state that it leads to; nil where the state stays or another visit is asked for.
    var state: VisitState? {
      switch self {
      case .confirm: .confirmed
      case .start: .onTheWay
      case .nobody: .nobodyThere
      case .homeCancels: .homeCancelled
      case .weCancel: .weCancelled
      case .rebook, .pin, .unpin: nil
      }
    }

    var done: TripDone {
      switch self {
      case .confirm: .confirmed
      case .start: .started
      case .nobody: .nobody
      case .homeCancels, .weCancel: .cancelled
      case .rebook: .rebooked
      case .pin: .pinned
      case .unpin: .unpinned
      }
    }

    /// Whether a visit can be done so to, as it stands.
    func fits(_ trip: OutreachVisit, on today: Day) -> Bool {
      switch self {
      case .pin: [.planned, .confirmed].contains(trip.state) && !trip.isPinned
      case .unpin: [.planned, .confirmed].contains(trip.state) && trip.isPinned
      case .rebook: trip.state.next.contains(.toRebook) && !trip.isHome
      case .start, .nobody:
        state.map { trip.state.next.contains($0) } ?? false && trip.slot.map { $0.day <= today } ?? false
      case .confirm, .homeCancels, .weCancel: state.map { trip.state.next.contains($0) } ?? false
      }
    }
  }

  private static func answer(_ visit: Visit, _ number: RowNumber<OutreachVisit>, _ done: TripDone) -> WebReply {
    if visit.form["back"] == "calls" { return .redirect(to: OutreachPages.calls.query("done", done.rawValue)) }
    return .redirect(to: OutreachPages.link(to: number).query("done", done.rawValue))
  }

  /// Holds a visit against the criteria: yes or no, and never why.
  static func check(_ visit: Visit) throws -> WebReply {
    let trip = try visit.trip()
    guard trip.state == .requested else {
      // Pressed twice, or answered by somebody else with the same answer.
      let isSame = (trip.meets == true) == (visit.form["meets"] == "yes") && trip.meets != nil
      return isSame
        ? answer(visit, trip.number, trip.meets == true ? .checked : .refused)
        : try TripPage.page(visit, trip, conflict: visit.say(TripPagePhrase.criteria))
    }
    guard let word = visit.form["meets"], ["yes", "no"].contains(word) else {
      return try TripPage.page(
        visit, trip, problems: [FieldProblem("meets", visit.say(TripPagePhrase.meetsMissing))])
    }
    let meets = word == "yes"
    _ = try visit.office.desk.write {
      try VisitRegister.check(trip.number, meets: meets, on: visit.today, in: $0)
    }
    if !meets, trip.isHome {
      try HomeVisits.finish(
        trip, as: .closed, because: .check, waited: nil, on: visit.today, desk: visit.office.desk,
        people: visit.desk.people)
    }
    guard meets else { return answer(visit, trip.number, .refused) }
    return .redirect(
      to: OutreachPages.link(to: trip).query("done", TripDone.checked.rawValue).query("offer", "yes"))
  }

  /// Takes the time that was offered; what was promised on the telephone is not moved by a later plan.
  static func take(_ visit: Visit) throws -> WebReply {
    let trip = try visit.trip()
    guard let day = visit.form["day"].flatMap({ Day(iso: $0) }), let team = visit.form["team"],
      let minute = visit.form["at"].flatMap({ Int($0) }), (0..<1_440).contains(minute)
    else { throw Refusal.brokenForm }
    let words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    guard trip.state == .checked else {
      let isSame = trip.slot.map { slot in
        slot.day == day && slot.begins == minute && words.teams[slot.team]?.code.text == team
      }
      return isSame == true
        ? answer(visit, trip.number, .taken)
        : try TripPage.page(visit, trip, conflict: visit.say(TripPagePhrase.takeTime))
    }
    do {
      let proposed = try TripMoves.propose(trip, to: day, team: team, at: minute, againstWish: false, visit)
      guard proposed.others.isEmpty else { throw PlanFault.noRoom }
      guard words.areReached(proposed.teams, by: visit) else {
        let problem = FieldProblem("offer", visit.say(TripPhrase.notMyTeam))
        return try TripPage.page(visit, trip, problems: [problem], offers: true)
      }
      let outcome = try TripMoves.write(
        proposed.proposal, from: proposed.snapshot, pins: [trip.number], because: .call, visit)
      guard outcome.left.isEmpty else { throw PlanFault.noRoom }
    } catch let fault as PlanFault {
      return try TripPage.page(
        visit, trip, problems: [FieldProblem("offer", fault.sentence(in: visit.language))], offers: true)
    }
    return answer(visit, trip.number, .taken)
  }

  /// Confirms, cancels, pins and the like.
  static func step(_ visit: Visit) throws -> WebReply {
    let trip = try visit.trip()
    guard let act = visit.form["do"].flatMap(Act.init(rawValue:)) else { throw Refusal.brokenForm }
    if visit.form["seen"] != trip.mark {
      // Pressed twice, it is done once.
      if let state = act.state, trip.state == state { return answer(visit, trip.number, act.done) }
      if act == .pin, trip.isPinned { return answer(visit, trip.number, act.done) }
      if act == .unpin, !trip.isPinned, trip.slot != nil { return answer(visit, trip.number, act.done) }
      if let next = try successor(of: trip, visit) { return answer(visit, next, .rebooked) }
      return try TripPage.page(visit, trip, conflict: visit.say(TripPagePhrase.act(act, isHome: trip.isHome)))
    }
    guard act.fits(trip, on: visit.today) else {
      throw OutreachFault.badStep(from: trip.state, next: trip.state.next.filter { $0 != .planned })
    }
    let today = visit.today
    switch act {
    case .pin, .unpin:
      guard let slot = trip.slot else { throw PlanFault.notScheduled }
      _ = try visit.office.desk.write {
        try VisitRegister.schedule(trip.number, at: slot, isPinned: act == .pin, because: .hand, on: today, in: $0)
      }
      return answer(visit, trip.number, act.done)
    case .confirm, .start:
      guard let state = act.state else { throw Refusal.brokenForm }
      _ = try visit.office.desk.write {
        try VisitRegister.step(
          trip.number, to: state, because: act == .start ? .day : .call, on: today, in: $0)
      }
      return answer(visit, trip.number, act.done)
    case .rebook:
      return answer(visit, try anew(trip, as: trip.state, because: .hand, visit).number, .rebooked)
    case .nobody, .homeCancels, .weCancel:
      guard let state = act.state else { throw Refusal.brokenForm }
      let cause: VisitCause = act == .nobody ? .day : act == .homeCancels ? .call : .hand
      if visit.form["again"] == "yes" {
        return answer(visit, try anew(trip, as: state, because: cause, visit).number, .rebooked)
      }
      if trip.isHome {
        try HomeVisits.finish(
          trip, as: state, because: cause, waited: nil, on: today, desk: visit.office.desk, people: visit.desk.people)
      } else {
        _ = try visit.office.desk.write {
          try VisitRegister.step(trip.number, to: state, because: cause, on: today, in: $0)
        }
      }
      return answer(visit, trip.number, act.done)
    }
  }

  /// The visit that was asked for in the place of another; nil where none was.
  static func successor(of trip: OutreachVisit, _ visit: Visit) throws -> RowNumber<OutreachVisit>? {
    guard trip.state == .toRebook else { return nil }
    return try visit.office.desk.read { reader in
      try VisitRegister.visits(in: reader).last { $0.rebooks == trip.number }?.number
    }
  }

  /// Ends a visit and asks for another; of a home, who it goes to is handed on.
  private static func anew(
    _ trip: OutreachVisit, as state: VisitState, because cause: VisitCause, _ visit: Visit
  ) throws -> OutreachVisit {
    if trip.isHome {
      let isKnown = try visit.desk.people.read { try HomeVisits.resident(of: trip.id, in: $0) } != nil
      guard isKnown else { throw HomeVisitFault.erased }
    }
    let id = visit.desk.freshID()
    let new = try visit.office.desk.write {
      try VisitRebooking.rebook(trip, isFirst: false, as: state, because: cause, id: id, on: visit.today, in: $0)
    }
    if trip.isHome {
      try HomeVisits.moved(
        from: trip, to: new, on: visit.today, desk: visit.office.desk, people: visit.desk.people)
    }
    return new
  }
}

import Formats
import Language
import Markup
import Municipality
import Office
import Outreach
import Records
import Site

/// Another day, team or time for a visit: as a form of its own, and as the month board asks for it.
struct MoveForm: Sendable {
  /// The visit as it stands.
  let trip: OutreachVisit
  /// The day that was typed.
  let day: DateFields
  /// The time that was typed; empty for whenever it fits.
  let at: String
  /// The code of the team; empty for whichever suits.
  let team: String
  /// Whether it is agreed to go against the wish.
  let isAgreed: Bool
  /// Whether others may get another time for it.
  let movesOthers: Bool
  /// What is wrong.
  private(set) var problems: [FieldProblem] = []
  /// Whether it goes against the wish alone, so that one may agree to it.
  private(set) var isAgainstWish = false
  /// The others that would move.
  private(set) var others: [String] = []
  /// What was found when it was only tried.
  private(set) var found: String?
  /// What somebody else did meanwhile.
  private(set) var isChangedMeanwhile = false

  /// A new form, with what the link to it knows.
  init(query: FormFields, _ trip: OutreachVisit, _ visit: Visit) throws {
    self.trip = trip
    let asked = query.text("day").flatMap { Day(iso: $0) }
    day = (asked ?? trip.slot?.day).map { DateFields($0) } ?? DateFields()
    at = asked == nil ? trip.slot.map { TimeSpan.text($0.begins) } ?? "" : ""
    let own = try trip.slot.map { slot in try visit.office.desk.read { try TeamRegister.team(slot.team, in: $0) } }
    team = query.text("team") ?? (asked == nil ? own?.code.text ?? "" : "")
    (isAgreed, movesOthers) = (false, false)
  }

  /// The form as it was sent; the board's script sends the day in one piece.
  init(form: FormFields, _ trip: OutreachVisit, _ visit: Visit) throws {
    self.trip = trip
    day = form.text("day").flatMap { Day(iso: $0) }.map { DateFields($0) } ?? DateFields(form, "day")
    at = form.text("at") ?? ""
    team = form.text("team") ?? ""
    isAgreed = form["agreed"] == "yes"
    movesOthers = form["others"] == "yes"
  }

  /// Tries the change or makes it.
  func answer(_ visit: Visit) throws -> WebReply {
    var form = self
    func fault(_ field: String, _ text: String) { form.problems.append(FieldProblem(field, text)) }
    if day.value == nil { fault("day", visit.say(MovePhrase.dayMissing)) }
    let minute = at.isEmpty ? nil : TimeSpan.minute(at)
    if !at.isEmpty, minute.map({ $0 >= 1_440 }) ?? true { fault("at", visit.say(MovePhrase.timeWrong)) }
    guard form.problems.isEmpty, let day = day.value else { return try form.page(visit) }
    guard visit.form["seen"] == trip.mark else { return try form.conflict(visit) }
    let proposed: TripMoves.Proposed
    do {
      proposed = try TripMoves.propose(
        trip, to: day, team: team.isEmpty ? nil : team, at: minute, againstWish: isAgreed, visit)
    } catch let problem as PlanFault {
      if case .againstWish = problem { form.isAgainstWish = true }
      fault("day", problem.sentence(in: visit.language))
      return try form.page(visit)
    } catch let problem as OutreachFault {
      fault("team", problem.sentence(in: visit.language))
      return try form.page(visit)
    }
    guard proposed.proposal.changed.allSatisfy(visit.reaches) else {
      fault("day", visit.say(TripPhrase.notMine))
      return try form.page(visit)
    }
    let words = try visit.office.desk.read { try TripWords(visit, in: $0) }
    guard words.areReached(proposed.teams, by: visit) else {
      fault("team", visit.say(TripPhrase.notMyTeam))
      return try form.page(visit)
    }
    guard let slot = proposed.slot else { throw PlanFault.noRoom }
    form.others = proposed.others.map { words.change($0, to: proposed.proposal.slots[$0.number]) }
    if visit.form["do"] != "save" {
      form.found = visit.say(MovePhrase.fits, ["slot": .text(words.slot(slot))])
      return try form.page(visit)
    }
    guard form.others.isEmpty || movesOthers else {
      fault("others", visit.say(MovePhrase.othersMove, ["list": .text(form.others.joined(separator: "; "))]))
      return try form.page(visit)
    }
    let outcome = try TripMoves.write(
      proposed.proposal, from: proposed.snapshot, pins: [trip.number], because: .hand, visit)
    guard outcome.left.isEmpty else { return try form.conflict(visit) }
    if visit.request.wantsValues { return .json(moved(outcome, words, visit)) }
    return .redirect(to: OutreachPages.link(to: trip).query("done", TripDone.moved.rawValue))
  }

  /// What the board's script is told of the visits that stand elsewhere now.
  private func moved(_ outcome: PlanKeeper.Outcome, _ words: TripWords, _ visit: Visit) -> JSON {
    let trips = outcome.written.compactMap { trip -> JSON? in
      guard let slot = trip.slot else { return nil }
      return [
        "visit": .whole(trip.number.number), "day": .text(slot.day.iso), "begins": .whole(slot.begins),
        "teams": .array(slot.teams.compactMap { words.teams[$0].map { .text($0.code.text) } }),
        "time": .text(words.time(slot.begins)), "seen": .text(trip.mark), "sign": .text(trip.state.sign),
        "state": .text(trip.state.wording[visit.language].lowercased()), "tone": .text(BoardView.tone(trip.state)),
      ]
    }
    let said = outcome.written.first { $0.number == trip.number }?.slot.map { slot in
      visit.say(MovePhrase.said, ["name": .text(words.name(trip)), "slot": .text(words.slot(slot))])
    }
    return ["moved": .array(trips), "said": .text(said ?? "")]
  }

  /// Somebody else was faster: what stands now and what was wanted are both shown.
  private func conflict(_ visit: Visit) throws -> WebReply {
    var form = try MoveForm(form: visit.form, visit.movable(), visit)
    form.isChangedMeanwhile = true
    return try form.page(visit)
  }

  /// The page, or for the board's script its gist.
  func page(_ visit: Visit) throws -> WebReply {
    let status = isChangedMeanwhile ? 409 : problems.isEmpty ? 200 : 422
    if visit.request.wantsValues {
      if isChangedMeanwhile {
        return .json(ErrorValue.object("changed", visit.say(TripPhrase.changedMeanwhile)), status: 409)
      }
      if let problem = problems.first {
        return .json(
          ErrorValue.object(
            isAgainstWish ? "againstWish" : others.isEmpty ? "doesNotFit" : "others", field: problem.field,
            problem.message), status: 422)
      }
      let said = [found].compactMap(\.self) + others
      return .json(["said": .text(said.joined(separator: " "))])
    }
    let (words, teams) = try visit.office.desk.read { reader in
      (try TripWords(visit, in: reader), try TeamRegister.teams(in: reader))
    }
    let today = visit.today
    let open = teams.filter { team in
      team.closed.map { $0 >= today } ?? true && (visit.reaches(team) || trip.slot?.teams.contains(team.id) ?? false)
    }
    let name = words.name(trip)
    return visit.page(
      visit.say(MovePhrase.title, ["name": .text(name)]), status: status, hasFault: !problems.isEmpty
    ) {
      MoveView(form: self, teams: open, words: words, visit: visit).main
    }
  }
}

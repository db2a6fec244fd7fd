import Language
import Municipality
import Records

extension PlanSnapshot {
  /// When homes are visited where the wish says nothing else: from 9 to 15.
  static let homeHours = TimeSpan(from: 540, to: 900)

  /// When a visit may take place on a day of the week, whatever the calendar says.
  func windows(of visit: OutreachVisit, on day: Day) -> [TimeSpan] {
    let open: [TimeSpan]
    switch visit.wish.target {
    case .place(let id): open = places[id]?.details.hours[day.weekday] ?? []
    case .home: open = (visit.wish.time ?? Self.homeHours).map { [$0] } ?? []
    }
    return open.compactMap { span in
      var (from, to) = (span.from, span.to)
      if let time = visit.wish.time { (from, to) = (max(from, time.from), min(to, time.to)) }
      if let notBefore, notBefore.day == day { from = max(from, notBefore.minute) }
      return TimeSpan(from: from, to: to)
    }
  }

  /// The limits of the calendar that keep a visit from a day.
  func calendarLimits(of visit: OutreachVisit, on day: Day) -> [PlanLimit] {
    var limits: [PlanLimit] = []
    let wish = visit.wish
    if day < wish.earliest || day > wish.latest || !wish.weekdays.contains(day.weekday) { limits.append(.days) }
    guard case .place(let id) = wish.target else { return limits }
    if places[id]?.isOpen(on: day) != true { limits.append(.closure) }
    let gap = places[id]?.details.gap ?? 0
    if days(of: id, without: visit.number).contains(where: { abs($0 - day) < gap }) { limits.append(.gap) }
    return limits
  }

  /// The limits of what a team can do on a day that keep it from a visit.
  func teamLimits(of visit: OutreachVisit, _ team: OutreachTeam, on day: Day) -> [PlanLimit] {
    guard hours(of: team, on: day) != nil else { return [.teamAway] }
    if let offered, visit.slot == nil, !offered.contains(team.id) { return [.teamAway] }
    let ability = TeamAbility.of(team, on: day, members)
    var limits: [PlanLimit] = []
    if visit.wish.skills.bits & ~ability.skills.bits != 0 { limits.append(.skills) }
    if visit.wish.languages.bits & ~ability.languages.bits != 0 { limits.append(.languages) }
    if ability.size < visit.wish.staff { limits.append(.staff) }
    let there = stock[day]?[team.details.branch] ?? [:]
    if visit.wish.kit.contains(where: { (there[$0.key] ?? 0) < $0.value }) { limits.append(.kit) }
    return limits
  }

  /// What is wrong with a day, time and teams for a visit, seen alone: empty when nothing is.
  ///
  /// That the team can come there in time, with its lunch and its other visits, is not looked at here.
  public func limits(brokenBy slot: VisitSlot, of visit: OutreachVisit) -> [PlanLimit] {
    guard notBefore == nil else {
      // What stands already may begin before the hour at which the day is planned again.
      var whole = self
      whole.notBefore = nil
      return whole.limits(brokenBy: slot, of: visit)
    }
    var broken: Set<PlanLimit> = Set(calendarLimits(of: visit, on: slot.day))
    let ends = slot.begins + visit.wish.minutes
    if !windows(of: visit, on: slot.day).contains(where: { $0.from <= slot.begins && ends <= $0.to }) {
      if let time = visit.wish.time, slot.begins < time.from || ends > time.to {
        broken.insert(.time)
      } else {
        broken.insert(.hours)
      }
    }
    if slot.teams.count < visit.wish.teams { broken.insert(.twoTeams) }
    for id in slot.teams {
      guard let team = teams.first(where: { $0.id == id }) else {
        broken.insert(.teamAway)
        continue
      }
      broken.formUnion(teamLimits(of: visit, team, on: slot.day))
      if let hours = hours(of: team, on: slot.day), slot.begins < hours.from || ends > hours.to {
        broken.insert(.shift)
      }
    }
    return PlanLimit.allCases.filter(broken.contains)
  }

  /// The same without one limit for one visit; limits of teams are lifted for all of them.
  ///
  /// - Returns: nil when the visit has no such limit.
  func relaxing(_ limit: PlanLimit, for number: RowNumber<OutreachVisit>) -> PlanSnapshot? {
    guard let position = visits.firstIndex(where: { $0.number == number }) else { return nil }
    var other = self
    var wish = visits[position].wish
    var place: OutreachPlace?
    if case .place(let id) = wish.target { place = places[id] }
    var details = place?.details
    var closures = place?.closures ?? []
    var closed = place?.closed
    switch limit {
    case .days:
      wish.earliest = min(days.lowerBound, wish.earliest)
      wish.latest = max(days.upperBound, wish.latest)
      wish.weekdays = Set(Weekday.allCases)
    case .time:
      guard wish.time != nil else { return nil }
      wish.time = nil
    case .hours:
      guard let whole = TimeSpan(from: 0, to: 1_440) else { return nil }
      if details != nil {
        details?.hours = Dictionary(Weekday.allCases.map { ($0, [whole]) }, uniquingKeysWith: { $1 })
      } else if wish.time == nil {
        wish.time = whole
      }
    case .closure: (closures, closed) = ([], nil)
    case .gap: details?.gap = 0
    case .skills: wish.skills = ChoiceSet(bits: 0)
    case .languages: wish.languages = ChoiceSet(bits: 0)
    case .staff: wish.staff = 1
    case .kit: wish.kit = [:]
    case .twoTeams: wish.teams = 1
    case .shift, .longest, .lunch: other.teams = teams.map { $0.relaxing(limit) }
    case .teamAway: return nil
    }
    if let place, let details {
      other.places[place.id] = OutreachPlace(
        id: place.id, code: place.code, details: details, closures: closures, closed: closed)
    }
    other.visits[position] = visits[position].asking(for: wish)
    let isSame = other.visits == visits && other.places == places && other.teams == teams
    return isSame ? nil : other
  }
}

extension OutreachTeam {
  fileprivate func relaxing(_ limit: PlanLimit) -> OutreachTeam {
    var details = details
    switch limit {
    case .shift:
      details.hours = details.hours.compactMapValues { _ in TimeSpan(from: 0, to: 1_440) }
    case .longest: details.longest = nil
    default: details.lunch = 0
    }
    return OutreachTeam(id: id, code: code, details: details, off: off, closed: closed)
  }

  /// The same team, away on more days.
  func away(_ days: ClosedRange<Day>) -> OutreachTeam {
    OutreachTeam(id: id, code: code, details: details, off: off + [days], closed: closed)
  }
}

extension OutreachVisit {
  /// The same visit with another wish.
  func asking(for wish: VisitWish) -> OutreachVisit {
    OutreachVisit(
      number: number, id: id, wish: wish, origin: origin, state: state, isFirst: isFirst, requested: requested,
      meets: meets, slot: slot, isPinned: isPinned, rebooks: rebooks, waited: waited)
  }

  /// The same visit at another time.
  func standing(at slot: VisitSlot?) -> OutreachVisit {
    OutreachVisit(
      number: number, id: id, wish: wish, origin: origin, state: state, isFirst: isFirst, requested: requested,
      meets: meets, slot: slot, isPinned: isPinned, rebooks: rebooks, waited: waited)
  }
}

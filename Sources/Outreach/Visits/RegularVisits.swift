public import Language
public import Records
public import SQLite

/// The requests that follow from how often places wish for a visit.
public enum RegularVisits {
  /// A visit that a place is due for.
  public struct Due: Hashable, Sendable {
    /// The place.
    public let place: OutreachPlace
    /// The day on which the wished number of days has passed.
    public let day: Day
    /// The days within which it may lie, all in the month.
    public let span: ClosedRange<Day>
  }

  /// How many days a regular visit may lie before or after its day.
  ///
  /// A third of the wished number of days, at most ten: this project's own figure. What the place needs between
  /// two visits is its gap, which planning keeps.
  static func slack(_ every: Int) -> Int { min(10, every / 3) }

  /// What is due in a month: the last visit that was made or has a day, or is waited for, and the wished number of days
  /// after it, over again to the end of the month.
  ///
  /// A place that has no hours, is no longer visited, or has regular visits of that month already is left out, so that
  /// asking twice asks for nothing more. Days before today do not count.
  ///
  /// - Parameter month: any day of it.
  public static func due(in month: Day, on today: Day, in reader: Reader) throws -> [Due] {
    let first = max(month.firstOfMonth, today)
    let end = month.firstOfMonth.adding(31).firstOfMonth.adding(-1)
    guard first <= end else { return [] }
    return try PlaceRegister.places(in: reader).flatMap { place -> [Due] in
      guard let every = place.details.every, place.closed == nil, !place.details.hours.isEmpty else { return [] }
      let visits = try VisitRegister.visits(to: place.id, in: reader)
      let isAsked = visits.contains { visit in
        visit.origin == .regular && visit.wish.earliest <= end && visit.wish.earliest >= month.firstOfMonth
      }
      guard !isAsked else { return [] }
      let last = visits.compactMap { visit -> Day? in
        if visit.state.isMade || visit.state.isScheduled { return visit.slot?.day }
        return visit.state == .requested || visit.state.isWaiting ? visit.wish.latest : nil
      }.max()
      var due: [Due] = []
      var day = max(last.map { $0.adding(every) } ?? first, first)
      while day <= end {
        let slack = slack(every)
        let span = max(first, day.adding(-slack))...min(end, day.adding(slack))
        let days = (span.lowerBound.number...span.upperBound.number).map { Day(number: $0) }
        if days.contains(where: place.isOpen(on:)) { due.append(Due(place: place, day: day, span: span)) }
        day = day.adding(every)
      }
      return due
    }
  }

  /// Asks for what is due, as the last visit to the place was asked for; a place that was never visited gets the given
  /// tasks, and as many residents as there is time for.
  ///
  /// Regular visits were agreed upon with the place: they need no check and wait for a day at once.
  ///
  /// - Parameters:
  ///   - tasks: codes of tasks for places without an earlier visit.
  ///   - generator: draws identities.
  /// - Throws: ``OutreachFault``, ``/Municipality/MunicipalityFault``.
  public static func make(
    in month: Day, tasks: [String], on today: Day, using generator: inout some RandomNumberGenerator,
    in writer: DeskWriter
  ) throws -> [OutreachVisit] {
    var made: [OutreachVisit] = []
    for due in try due(in: month, on: today, in: writer.reader) {
      let details = due.place.details
      let last = try VisitRegister.visits(to: due.place.id, in: writer.reader).last
      var wish = VisitWish(
        .place(due.place.id), branch: details.branch, tasks: last?.wish.tasks ?? tasks,
        residents: last?.wish.residents ?? Self.residents(of: details), from: due.span.lowerBound,
        to: due.span.upperBound, minutes: last?.wish.minutes ?? details.minutes,
        staff: last?.wish.staff ?? details.staff, teams: last?.wish.teams ?? details.teams)
      if let last {
        wish.skills = last.wish.skills
        wish.languages = last.wish.languages
        wish.kit = last.wish.kit
      } else {
        VisitNeeds.fill(&wish, at: details)
      }
      let visit = try VisitRegister.add(
        wish, id: RandomID(using: &generator), origin: .regular, on: today, in: writer)
      made.append(try VisitRegister.check(visit.number, meets: true, on: today, in: writer))
    }
    return made
  }

  private static func residents(of details: PlaceDetails) -> Int {
    let fits = max(1, details.minutes * details.staff * details.teams / VisitNeeds.minutesEach)
    return min(fits, max(1, details.residents ?? fits), 500)
  }
}

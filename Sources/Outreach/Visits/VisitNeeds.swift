public import Language
public import Municipality

/// What a visit takes, reckoned from the place and the tasks, so that nobody is asked for it on the telephone.
public enum VisitNeeds {
  /// The task that only an authorised employee with a reader of identity papers can do.
  static let registration: Set<String> = ["mitid-issue"]
  /// Tasks that end in something on paper.
  static let printing: Set<String> = ["print-scan", "utskrift", "skanna-kopiera", "kommun-blankett"]

  /// Minutes that a resident takes of an employee, where help is given to one at a time: this project's own figures,
  /// to be told by and not measured anywhere.
  static let minutesEach = 10
  /// The same for a registration, in which identity papers are looked at.
  static let registrationMinutes = 20

  /// Fills in what the tasks and the place ask for.
  ///
  /// MitID issued in person takes an authorised employee and an ID reader; a place whose net is weak or
  /// missing takes a hotspot; prints take a printer. What nobody has said asks for nothing: kit that no branch has would
  /// keep the visit from being planned.
  public static func fill(_ wish: inout VisitWish, at place: PlaceDetails?) {
    let codes = Set(wish.tasks)
    var skills = Set(wish.skills.choices)
    if !codes.isDisjoint(with: registration) {
      skills.insert(.registration)
      wish.kit[.reader] = max(1, wish.kit[.reader] ?? 0)
    }
    if place?.wifi == .weak || place?.wifi == PlaceWifi.none { wish.kit[.hotspot] = max(1, wish.kit[.hotspot] ?? 0) }
    if !codes.isDisjoint(with: printing) { wish.kit[.printer] = max(1, wish.kit[.printer] ?? 0) }
    wish.skills = ChoiceSet(skills)
  }

  /// Says when there are too many residents for the minutes; a lesson for a group has no such bound.
  ///
  /// - Throws: ``VisitFault/tooManyResidents(fits:minutes:)``.
  public static func checkTime(of wish: VisitWish, tasks: [OfficeTask]) throws {
    guard !tasks.isEmpty, !tasks.allSatisfy({ $0.kind == .teaching }) else { return }
    let each = tasks.contains { registration.contains($0.code.text) } ? registrationMinutes : minutesEach
    let hands = wish.staff * wish.teams
    guard wish.residents * each > wish.minutes * hands else { return }
    // To the next quarter of an hour, as times are agreed upon.
    let needed = ((wish.residents * each + hands - 1) / hands + 14) / 15 * 15
    throw VisitFault.tooManyResidents(fits: wish.minutes * hands / each, minutes: needed)
  }

  /// Says when no day of the wished span suits the place.
  ///
  /// - Throws: ``VisitFault``.
  public static func checkDays(of wish: VisitWish, at place: OutreachPlace?, on today: Day) throws {
    guard wish.latest >= wish.earliest else { throw OutreachFault.endsBeforeStart(field: "to") }
    guard wish.earliest >= today else { throw VisitFault.dayOver }
    guard wish.latest <= today.adding(longestWish) else { throw VisitFault.tooFarAhead(longestWish) }
    if let time = wish.time, time.minutes < wish.minutes { throw VisitFault.timeTooShort(time.minutes) }
    let wished = (wish.earliest.number...wish.latest.number).map { Day(number: $0) }
      .filter { wish.weekdays.contains($0.weekday) }
    guard !wished.isEmpty else { throw VisitFault.noSuchWeekday }
    guard let place else { return }
    guard !place.details.hours.isEmpty else { throw VisitFault.noHours }
    let open = wished.filter { place.isOpen(on: $0) }
    guard !open.isEmpty else { throw VisitFault.placeClosed }
    let spans = open.flatMap { place.details.hours[$0.weekday] ?? [] }
    guard !spans.isEmpty else {
      throw VisitFault.noOpenDay(place.details.hours.keys.sorted { $0.rawValue < $1.rawValue })
    }
    let longest =
      spans.map { span in
        guard let time = wish.time else { return span.minutes }
        return max(0, min(span.to, time.to) - max(span.from, time.from))
      }.max() ?? 0
    guard longest > 0 else { throw VisitFault.notAtThatTime }
    guard longest >= wish.minutes else { throw VisitFault.hoursTooShort(longest) }
  }

  /// The most days ahead that a visit may be wished for.
  static let longestWish = 366
}

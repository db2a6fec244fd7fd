import Courses
import HelpDesk
import Language
import Municipality
import Outreach
import Records

/// Lives the visits of an invented office day by day: asked for, planned, confirmed, driven, logged, and some cancelled.
struct DemoOutreachLife {
  let plan: DemoPlan
  let today: Day
  let ground: DemoOutreachGround
  /// The entries of the visits that were made; they carry no visit.
  private(set) var entries: [EntryForm] = []
  private var taken: Set<Half> = []
  /// The ways in which a visit has come to nothing so far; each is lived once.
  private var lost: Set<VisitState> = []
  /// Whether a visit of the last days still lacks its log, so that there is one to write.
  private var isLogLeft = false
  private let closed: Set<Day>
  /// The last day that visits have been given a day for: some weeks of the current month are planned.
  private let plannedTo: Day

  /// A morning or an afternoon of a team, which has room for one visit.
  private struct Half: Hashable {
    let day: Day
    let team: RowNumber<OutreachTeam>
    let isMorning: Bool
  }

  init(plan: DemoPlan, today: Day, ground: DemoOutreachGround) {
    self.plan = plan
    self.today = today
    self.ground = ground
    plannedTo = today.firstOfMonth.adding(31).firstOfMonth.adding(-1)
    let country = plan.municipality.country
    closed = Set(
      (plan.outreachStart.year...today.year + 1).flatMap { year in
        PublicHoliday.of(country, in: year).map(\.day) + DemoCalendar.closingDays(of: year, in: country).map(\.day)
      })
  }

  private var country: Country { plan.municipality.country }

  /// Lives them up to today, and asks for the visits of the next month.
  mutating func live(using generator: inout some RandomNumberGenerator, in writer: DeskWriter) throws {
    let start = plan.outreachStart
    for (number, place) in ground.places.enumerated() {
      let every = place.details.every ?? 28
      var wanted = start.adding(2 + number * 5 % every)
      if number == 4 {
        let after = try sufferInfection(at: place, using: &generator, in: writer)
        wanted = after ?? wanted
      }
      while wanted <= plannedTo {
        wanted = try visit(place, number, about: wanted, using: &generator, in: writer).adding(every)
      }
      try askForNextMonth(place, number, about: wanted, using: &generator, in: writer)
    }
    // Homes that were visited: whom they went to is long erased.
    var day = start.adding(3)
    var number = 0
    while day < today {
      let wish = homeWish(number, from: day, to: day.adding(20))
      if let slot = free(from: day, to: today.adding(-1), team: nil, minutes: wish.minutes, place: nil) {
        let visit = try add(wish, origin: .request, on: slot.day.adding(-9), using: &generator, in: writer)
        try schedule(visit, at: slot, isConfirmed: true, in: writer)
        try make(visit, persons: 1, using: &generator, in: writer)
      }
      day = day.adding(4)
      number += 1
    }
  }

  // MARK: Places

  /// One visit to a place; made when its day is past.
  ///
  /// - Returns: its day, or the wanted one where no day was found.
  private mutating func visit(
    _ place: OutreachPlace, _ number: Int, about wanted: Day, using generator: inout some RandomNumberGenerator,
    in writer: DeskWriter
  ) throws -> Day {
    guard
      let slot = free(
        from: wanted, to: plannedTo, team: place.details.team, minutes: place.details.minutes, place: place)
    else { return wanted }
    let visit = try add(
      wish(place, number, from: slot.day.adding(-6), to: slot.day.adding(15)), origin: .regular,
      on: slot.day.adding(-generator.whole(8...24)), using: &generator, in: writer)
    let isPast = slot.day < today
    try schedule(visit, at: slot, isConfirmed: isPast || slot.day <= today.adding(6), in: writer)
    guard isPast else { return slot.day }
    if number == 7, slot.day < today.adding(-40), lost.insert(.weCancelled).inserted {
      // The team was ill; the place got another day.
      return try cancelled(visit, place, as: .weCancelled, because: .absence, slot.day, using: &generator, in: writer)
    }
    if number == 10, slot.day < today.adding(-30), lost.insert(.nobodyThere).inserted {
      return try cancelled(visit, place, as: .nobodyThere, because: .day, slot.day, using: &generator, in: writer)
    }
    if !isLogLeft, slot.day >= today.adding(-4) {
      isLogLeft = true
      return slot.day
    }
    try make(visit, persons: generator.whole(4...9), using: &generator, in: writer)
    return slot.day
  }

  /// A visit that came to nothing and was made some days later.
  private mutating func cancelled(
    _ visit: OutreachVisit, _ place: OutreachPlace, as state: VisitState, because cause: VisitCause, _ day: Day,
    using generator: inout some RandomNumberGenerator, in writer: DeskWriter
  ) throws -> Day {
    let again = try VisitRebooking.rebook(
      visit, isFirst: false, as: state, because: cause, id: RandomID(using: &generator), on: day, in: writer)
    return try makeAgain(again, place, from: day.adding(3), using: &generator, in: writer) ?? day
  }

  private mutating func makeAgain(
    _ visit: OutreachVisit, _ place: OutreachPlace, from day: Day, using generator: inout some RandomNumberGenerator,
    in writer: DeskWriter
  ) throws -> Day? {
    guard
      let slot = free(from: day, to: plannedTo, team: place.details.team, minutes: visit.wish.minutes, place: place)
    else { return nil }
    try schedule(visit, at: slot, isConfirmed: slot.day < today, in: writer)
    if slot.day < today { try make(visit, persons: generator.whole(4...9), using: &generator, in: writer) }
    return slot.day
  }

  /// A home shuts for infection; the visit that lay in those days is made first when it opens.
  ///
  /// - Returns: the day from which its ordinary visits go on; nil where the log is too short.
  private mutating func sufferInfection(
    at place: OutreachPlace, using generator: inout some RandomNumberGenerator, in writer: DeskWriter
  ) throws -> Day? {
    let first = today.adding(-48)
    guard first.adding(-20) >= plan.outreachStart,
      let slot = free(
        from: first.adding(1), to: first.adding(9), team: place.details.team,
        minutes: place.details.minutes, place: place)
    else { return nil }
    let visit = try add(
      wish(place, 4, from: first.adding(-6), to: first.adding(14)), origin: .regular, on: first.adding(-15),
      using: &generator, in: writer)
    try schedule(visit, at: slot, isConfirmed: true, in: writer)
    let rebooked = try PlaceClosing.shut(
      place.id, from: first, to: first.adding(11), because: .infection, on: first, using: &generator, in: writer)
    guard let again = rebooked.first?.new else { return nil }
    let made = try makeAgain(again, place, from: first.adding(12), using: &generator, in: writer)
    return made?.adding(place.details.every ?? 28)
  }

  /// Asks for what the next month must bring.
  private mutating func askForNextMonth(
    _ place: OutreachPlace, _ number: Int, about wanted: Day, using generator: inout some RandomNumberGenerator,
    in writer: DeskWriter
  ) throws {
    let first = plannedTo.adding(1)
    let last = first.adding(31).firstOfMonth.adding(-1)
    guard wanted <= last else { return }
    var wish = wish(place, number, from: max(first, wanted.adding(-7)), to: last)
    if number % 6 == 1, country == .denmark {
      wish.tasks = ["mitid-issue", "mitid-app"]
      wish.skills = ChoiceSet([.registration])
      wish.kit[.reader] = 1
    }
    if number % 9 == 2 { wish.languages = ChoiceSet([.polish]) }
    try add(wish, origin: .regular, on: today.adding(-generator.whole(0...6)), using: &generator, in: writer)
  }

  // MARK: Homes

  /// What is asked for with a home visit.
  func homeWish(_ number: Int, from first: Day, to last: Day) -> VisitWish {
    let tasks = DemoOutreachLife.tasks(in: country)
    return VisitWish(
      .home(ground.areas[number * 2 % ground.areas.count]), branch: ground.main,
      tasks: [tasks[number % tasks.count]], residents: 1, from: first, to: last, minutes: 45, staff: 2)
  }

  /// Asks for a home visit under an identity that the file of persons knows already, and may give it a day.
  mutating func ask(
    _ wish: VisitWish, id: RandomID, planned: Bool, on day: Day, in writer: DeskWriter
  ) throws -> OutreachVisit {
    let visit = try VisitRegister.add(wish, id: id, origin: .request, on: day, in: writer)
    let checked = try VisitRegister.check(visit.number, meets: true, on: day, in: writer)
    guard planned,
      let slot = free(from: day.adding(2), to: wish.latest, team: nil, minutes: wish.minutes, place: nil)
    else { return checked }
    try schedule(checked, at: slot, isConfirmed: false, in: writer)
    return try VisitRegister.visit(visit.number, in: writer.reader)
  }

  // MARK: Steps

  @discardableResult
  private func add(
    _ wish: VisitWish, origin: VisitOrigin, on day: Day, using generator: inout some RandomNumberGenerator,
    in writer: DeskWriter
  ) throws -> OutreachVisit {
    let visit = try VisitRegister.add(
      wish, id: RandomID(using: &generator), origin: origin, on: min(day, today), in: writer)
    return try VisitRegister.check(visit.number, meets: true, on: min(day, today), in: writer)
  }

  private mutating func schedule(
    _ visit: OutreachVisit, at slot: VisitSlot, isConfirmed: Bool, in writer: DeskWriter
  ) throws {
    let day = min(today, max(visit.requested, slot.day.adding(-6)))
    taken.insert(Half(day: slot.day, team: slot.team, isMorning: slot.begins < 720))
    try VisitRegister.schedule(visit.number, at: slot, because: .plan, on: day, in: writer)
    guard isConfirmed else { return }
    try VisitRegister.step(visit.number, to: .confirmed, because: .call, on: day, in: writer)
  }

  /// The visit is made on its day and logged the same evening.
  private mutating func make(
    _ visit: OutreachVisit, persons: Int, using generator: inout some RandomNumberGenerator, in writer: DeskWriter
  ) throws {
    let visit = try VisitRegister.visit(visit.number, in: writer.reader)
    guard let day = visit.slot?.day else { return }
    var left = persons
    var lines: [HelpedLine] = []
    let tasks = visit.isHome ? visit.wish.tasks : visit.wish.tasks + DemoOutreachLife.tasks(in: country)
    while left > 0 {
      let count = min(left, visit.isHome ? 1 : generator.whole(1...3))
      left -= count
      let task = tasks[generator.whole(0...tasks.count - 1)]
      let level = generator.pick(
        [(HelpLevel.tip, 3), (.sideBySide, 5), (.penHolder, 3)].map { (value: $0.0, weight: $0.1) })
      let isDone = generator.chance(0.86)
      lines.append(
        HelpedLine(
          task, level: level, outcome: isDone ? .done : .couldNot,
          reason: isDone ? nil : generator.chance(0.5) ? .noEID : .papersMissing, count: count))
    }
    var report = VisitReport(minutes: visit.wish.minutes + 5 * generator.whole(-2...3), lines: lines)
    report.travel = generator.whole(8...28)
    report.persons = persons
    report.kit = visit.wish.kit
    if !visit.isHome, generator.chance(0.12) { report.isPartly = true }
    if !visit.isHome, generator.chance(0.15) {
      report.followUp =
        country == .denmark
        ? "Send pjecen om Digital Post til afdelingen" : "Skicka broschyren om Kivra till avdelningen"
      report.followUpBy = day.adding(14)
    }
    entries += try VisitLog.entries(of: visit, day, report, using: &generator, in: writer.reader)
    try VisitLog.write(
      report, of: visit, on: day, next: RandomID(using: &generator), today: day, in: writer)
    if report.followUp != nil, day.adding(20) < today {
      try VisitLog.follow(visit.number, on: day.adding(generator.whole(1...14)), in: writer)
    }
  }

  // MARK: Days

  /// The first half day that a team, the place and the calendar have free.
  private func free(
    from first: Day, to last: Day, team: RowNumber<OutreachTeam>?, minutes: Int, place: OutreachPlace?
  ) -> VisitSlot? {
    guard first <= last else { return nil }
    let teams = ground.teams.filter { team == nil || $0.id == team }
    for number in first.number...last.number {
      let day = Day(number: number)
      guard day.weekday.rawValue < 6, !closed.contains(day), place?.isOpen(on: day) ?? true else { continue }
      for team in teams {
        for begins in [570, 780] {
          guard let shift = team.hours(on: day), begins + minutes + 60 <= shift.to,
            !taken.contains(Half(day: day, team: team.id, isMorning: begins < 720))
          else { continue }
          if let place {
            let spans = place.details.hours[day.weekday] ?? []
            guard spans.contains(where: { $0.from <= begins && begins + minutes <= $0.to }) else { continue }
          }
          return VisitSlot(day: day, begins: begins, team: team.id)
        }
      }
    }
    return nil
  }

  private func wish(_ place: OutreachPlace, _ number: Int, from first: Day, to last: Day) -> VisitWish {
    let details = place.details
    let tasks = DemoOutreachLife.tasks(in: country)
    var wish = VisitWish(
      .place(place.id), branch: details.branch,
      tasks: [tasks[number % tasks.count], tasks[(number + 2) % tasks.count]],
      residents: 4 + number % 5, from: first, to: last, minutes: details.minutes, staff: details.staff,
      teams: details.teams)
    wish.kit[.tablet] = 2
    if details.wifi != .good { wish.kit[.hotspot] = 1 }
    return wish
  }

  /// What visits are about; all are guidance.
  private static func tasks(in country: Country) -> [String] {
    country == .denmark
      ? ["mitid-app", "digital-post-read", "mitid-new-phone", "phone-basics", "sundhed-dk"]
      : ["bankid-ny-mobil", "kivra", "mobil-hjalp", "vard-logga-in", "e-post"]
  }
}

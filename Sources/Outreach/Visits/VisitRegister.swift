public import Language
import Municipality
public import Records
public import SQLite

/// The visits, and the one door through which they change: every change of state adds a line to the history.
public enum VisitRegister {
  /// Writes down that a visit is asked for.
  ///
  /// - Parameters:
  ///   - id: a fresh random identity.
  ///   - today: the day of the call.
  /// - Throws: ``OutreachFault``, ``/Municipality/MunicipalityFault`` for an unknown branch, area or task.
  @discardableResult
  public static func add(
    _ wish: VisitWish, id: RandomID, origin: VisitOrigin, rebooks: OutreachVisit? = nil, isFirst: Bool = false,
    on today: Day, in writer: DeskWriter
  ) throws -> OutreachVisit {
    try CheckedNumber.of(wish.residents, "residents", in: 1...500)
    try CheckedNumber.of(wish.minutes, "minutes", in: 5...600)
    try CheckedNumber.of(wish.staff, "staff", in: 1...4)
    try CheckedNumber.of(wish.teams, "teams", in: 1...2)
    guard wish.latest >= wish.earliest else { throw OutreachFault.endsBeforeStart(field: "latest") }
    guard !wish.weekdays.isEmpty else { throw OutreachFault.textMissing(field: "weekdays") }
    for (_, pieces) in wish.kit { try CheckedNumber.of(pieces, "kit", in: 1...100) }
    let branch = try BranchRegister.branch(wish.branch, in: writer.reader)
    var place: RowNumber<OutreachPlace>?
    var area: Int?
    switch wish.target {
    case .place(let id): place = try PlaceRegister.place(id, in: writer.reader).id
    case .home(let code): area = try BranchRegister.area(word: code.text, in: writer.reader).number
    }
    let state = VisitState.requested
    try writer.run(
      """
      INSERT INTO outreach_visit (id, place, area, branch, origin, state, is_first, requested, earliest, latest,
        weekdays, from_minute, to_minute, residents, minutes, staff, teams, skills, languages, is_pinned, rebooks)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)
      """,
      [
        .id(id), .whole(place?.number), .whole(area), .whole(branch.number), .whole(origin.number),
        .whole(state.number), .flag(isFirst), .whole(today.number), .whole(wish.earliest.number),
        .whole(wish.latest.number), .whole(bits(of: wish.weekdays)), .whole(wish.time?.from), .whole(wish.time?.to),
        .whole(wish.residents), .whole(wish.minutes), .whole(wish.staff), .whole(wish.teams),
        .whole(wish.skills.bits), .whole(wish.languages.bits), .whole(rebooks?.number.number),
      ])
    let visit = try self.visit(id: id, in: writer.reader)
    let tasks = Set(wish.tasks)
    for word in tasks.sorted() {
      let task = try TaskRegister.numberAndKind(word: word, in: writer.reader)
      try writer.run(
        "INSERT INTO outreach_visit_task VALUES (?, ?)", [.whole(visit.number.number), .whole(task.number)])
    }
    for (kind, pieces) in wish.kit {
      try writer.run(
        "INSERT INTO outreach_visit_kit VALUES (?, ?, ?)",
        [.whole(visit.number.number), .whole(kind.number), .whole(pieces)])
    }
    try addStep(state, because: .call, of: visit.number, on: today, in: writer)
    return try self.visit(visit.number, in: writer.reader)
  }

  /// Brings a visit to another state; one that leaves its day loses day, time and team.
  ///
  /// - Throws: ``OutreachFault/badStep(from:next:)``.
  @discardableResult
  public static func step(
    _ number: RowNumber<OutreachVisit>, to state: VisitState, because cause: VisitCause, on today: Day,
    in writer: DeskWriter
  ) throws -> OutreachVisit {
    let visit = try visit(number, in: writer.reader)
    guard visit.state.next.contains(state), state != .planned || visit.slot != nil else {
      throw OutreachFault.badStep(from: visit.state, next: visit.state.next.filter { $0 != .planned })
    }
    try writer.run(
      "UPDATE outreach_visit SET state = ? WHERE number = ?", [.whole(state.number), .whole(number.number)])
    if state == .checked, visit.slot != nil {
      try writer.run(
        """
        UPDATE outreach_visit SET day = NULL, begins = NULL, team = NULL, other_team = NULL, is_pinned = 0
        WHERE number = ?
        """, [.whole(number.number)])
    }
    try addStep(state, because: cause, of: number, on: today, in: writer)
    return try self.visit(number, in: writer.reader)
  }

  /// Writes down whether a visit meets the criteria, and never why.
  ///
  /// - Throws: ``OutreachFault/badStep(from:next:)`` for a visit that was looked at before.
  @discardableResult
  public static func check(
    _ number: RowNumber<OutreachVisit>, meets: Bool, on today: Day, in writer: DeskWriter
  ) throws -> OutreachVisit {
    let visit = try step(number, to: meets ? .checked : .closed, because: .check, on: today, in: writer)
    try writer.run("UPDATE outreach_visit SET meets = ? WHERE number = ?", [.flag(meets), .whole(number.number)])
    return try self.visit(visit.number, in: writer.reader)
  }

  /// Gives a waiting visit a day, or moves one that has a day; a confirmed visit that moves must be confirmed anew.
  ///
  /// - Throws: ``OutreachFault/badStep(from:next:)`` for a visit that is not waiting, planned or confirmed.
  @discardableResult
  public static func schedule(
    _ number: RowNumber<OutreachVisit>, at slot: VisitSlot, isPinned: Bool? = nil, because cause: VisitCause,
    on today: Day, in writer: DeskWriter
  ) throws -> OutreachVisit {
    let visit = try visit(number, in: writer.reader)
    guard [.checked, .planned, .confirmed].contains(visit.state) else {
      throw OutreachFault.badStep(from: visit.state, next: visit.state.next)
    }
    try writer.run(
      "UPDATE outreach_visit SET state = ?, day = ?, begins = ?, team = ?, other_team = ?, is_pinned = ? WHERE number = ?",
      [
        .whole((slot == visit.slot ? visit.state : .planned).number), .whole(slot.day.number), .whole(slot.begins),
        .whole(slot.team.number), .whole(slot.other?.number), .flag(isPinned ?? visit.isPinned),
        .whole(number.number),
      ])
    if slot != visit.slot { try addStep(.planned, because: cause, of: number, on: today, in: writer) }
    return try self.visit(number, in: writer.reader)
  }

  // MARK: Reading

  /// All visits, in the order they were asked for.
  public static func visits(in reader: Reader) throws -> [OutreachVisit] { try read("ORDER BY number", [], in: reader) }

  /// The visits that have one of some days, by day and time.
  public static func visits(on days: ClosedRange<Day>, in reader: Reader) throws -> [OutreachVisit] {
    try read(
      "WHERE day IS NOT NULL AND day BETWEEN ? AND ? ORDER BY day, begins, number",
      [.whole(days.lowerBound.number), .whole(days.upperBound.number)], in: reader)
  }

  /// The visits in a state, in the order they were asked for.
  public static func visits(_ state: VisitState, in reader: Reader) throws -> [OutreachVisit] {
    try read("WHERE state = ? ORDER BY number", [.whole(state.number)], in: reader)
  }

  /// The visits to a place, in the order they were asked for.
  public static func visits(to place: RowNumber<OutreachPlace>, in reader: Reader) throws -> [OutreachVisit] {
    try read("WHERE place = ? ORDER BY number", [.whole(place.number)], in: reader)
  }

  /// One visit.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func visit(_ number: RowNumber<OutreachVisit>, in reader: Reader) throws -> OutreachVisit {
    guard let visit = try read("WHERE number = ?", [.whole(number.number)], in: reader).first else {
      throw OutreachFault.unknown(.visit, nearest: nil)
    }
    return visit
  }

  /// The visit with an identity.
  ///
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``.
  public static func visit(id: RandomID, in reader: Reader) throws -> OutreachVisit {
    guard let visit = try read("WHERE id = ?", [.blob(id.bytes)], in: reader).first else {
      throw OutreachFault.unknown(.visit, nearest: nil)
    }
    return visit
  }

  /// The history of a visit, the first line first.
  public static func steps(of number: RowNumber<OutreachVisit>, in reader: Reader) throws -> [VisitStep] {
    try reader.rows(
      "SELECT state, cause, day FROM outreach_visit_step WHERE visit = ? ORDER BY number", [.whole(number.number)]
    ) { row -> VisitStep? in
      guard let state = VisitState(number: row.whole(0)), let cause = VisitCause(number: row.whole(1)) else {
        return nil
      }
      return VisitStep(state: state, cause: cause, day: Day(number: row.whole(2)))
    }.compactMap(\.self)
  }

  private static func addStep(
    _ state: VisitState, because cause: VisitCause, of number: RowNumber<OutreachVisit>, on today: Day,
    in writer: DeskWriter
  ) throws {
    try writer.run(
      """
      INSERT INTO outreach_visit_step
      SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ? FROM outreach_visit_step WHERE visit = ?
      """,
      [.whole(number.number), .whole(state.number), .whole(cause.number), .whole(today.number), .whole(number.number)])
  }

  private static func bits(of weekdays: Set<Weekday>) -> Int { weekdays.reduce(0) { $0 | 1 << ($1.rawValue - 1) } }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [OutreachVisit] {
    let branches = try Dictionary(
      BranchRegister.branches(in: reader).map { ($0.number, $0.code) }, uniquingKeysWith: { $1 })
    let areas = try Dictionary(BranchRegister.areas(in: reader).map { ($0.number, $0.code) }, uniquingKeysWith: { $1 })
    return try reader.rows(
      """
      SELECT number, id, place, area, branch, origin, state, is_first, requested, earliest, latest, weekdays,
        from_minute, to_minute, residents, minutes, staff, teams, skills, languages, meets, day, begins, team,
        other_team, is_pinned, rebooks, waited
      FROM outreach_visit
      """ + rest, values
    ) { row -> OutreachVisit? in
      let target: VisitTarget? =
        row.optionalWhole(2).flatMap { RowNumber($0) }.map { .place($0) }
        ?? row.optionalWhole(3).flatMap { areas[$0] }.map { .home($0) }
      guard let number = RowNumber<OutreachVisit>(row.whole(0)), let id = RandomID(bytes: row.blob(1)), let target,
        let branch = branches[row.whole(4)], let origin = VisitOrigin(number: row.whole(5)),
        let state = VisitState(number: row.whole(6))
      else { return nil }
      var wish = VisitWish(
        target, branch: branch, tasks: try tasks(of: number, in: reader), residents: row.whole(14),
        from: Day(number: row.whole(9)), to: Day(number: row.whole(10)), minutes: row.whole(15), staff: row.whole(16),
        teams: row.whole(17))
      wish.weekdays = Set(Weekday.allCases.filter { row.whole(11) & 1 << ($0.rawValue - 1) != 0 })
      if let from = row.optionalWhole(12), let to = row.optionalWhole(13) { wish.time = TimeSpan(from: from, to: to) }
      wish.skills = ChoiceSet(bits: row.whole(18))
      wish.languages = ChoiceSet(bits: row.whole(19))
      wish.kit = try kit(of: number, in: reader)
      var slot: VisitSlot?
      if let day = row.optionalWhole(21), let begins = row.optionalWhole(22),
        let team = row.optionalWhole(23).flatMap({ RowNumber<OutreachTeam>($0) })
      {
        slot = VisitSlot(
          day: Day(number: day), begins: begins, team: team, other: row.optionalWhole(24).flatMap { RowNumber($0) })
      }
      return OutreachVisit(
        number: number, id: id, wish: wish, origin: origin, state: state, isFirst: row.whole(7) == 1,
        requested: Day(number: row.whole(8)), meets: row.optionalWhole(20).map { $0 == 1 }, slot: slot,
        isPinned: row.whole(25) == 1, rebooks: row.optionalWhole(26).flatMap { RowNumber($0) },
        waited: row.optionalWhole(27))
    }.compactMap(\.self)
  }

  private static func tasks(of number: RowNumber<OutreachVisit>, in reader: Reader) throws -> [String] {
    try reader.rows(
      "SELECT t.code FROM outreach_visit_task v JOIN task t ON t.number = v.task WHERE v.visit = ? ORDER BY t.number",
      [.whole(number.number)]
    ) { $0.text(0) }
  }

  private static func kit(of number: RowNumber<OutreachVisit>, in reader: Reader) throws -> [KitKind: Int] {
    let rows = try reader.rows(
      "SELECT kind, pieces FROM outreach_visit_kit WHERE visit = ?", [.whole(number.number)]
    ) { row in KitKind(number: row.whole(0)).map { ($0, row.whole(1)) } }
    return Dictionary(rows.compactMap(\.self), uniquingKeysWith: { $1 })
  }
}

public import Language
public import Municipality
public import Records
public import SQLite

/// The terms: what is held, where, when and for how many.
///
/// Seats are changed through ``EnrolmentRegister``, so that whoever waits for them is offered them in the same
/// transaction.
public enum TermRegister {
  /// Plans a term.
  ///
  /// - Parameters:
  ///   - code: what commands call it by.
  ///   - dates: when it is held, at least one; see ``DateRule`` for a whole season of them.
  ///   - generator: draws the dates' names in calendars.
  /// - Throws: ``TermFault``, ``/Records/ScreeningFault`` for a title that tells who somebody is.
  @discardableResult
  public static func plan(
    _ code: Code<Term>, of offer: RowNumber<CourseOffer>, _ plan: TermPlan, on dates: [DateDraft], at time: OfficeTime,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws -> Term {
    guard try writer.reader.first("SELECT 1 FROM term WHERE code = ?", [.text(code.text)], { _ in true }) == nil else {
      throw TermFault.taken(.term)
    }
    guard let first = dates.map(\.day).min() else { throw TermFault.noDates }
    if let decides = plan.decides, decides > first { throw TermFault.decidesLate(start: first) }
    try writer.run(
      """
      INSERT INTO term (code, offer, state, revision, version, title, kind, branch, room, place, place_table, list_limit,
        queue, priorities, least, decides, price, language, access, is_announced, takes_sign_up, campaign, offer_hours,
        offer_days, share, stage)
      VALUES (?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [.text(code.text), .whole(offer.number), .whole(TermState.planned.number)] + TermRow.values(of: plan))
    let number = try writer.reader.first("SELECT number FROM term WHERE code = ?", [.text(code.text)]) { $0.whole(0) }
    guard let id = number.flatMap({ RowNumber<Term>($0) }) else { throw TermFault.unknown(.term, nearest: nil) }
    try setGroups(plan.seats, of: id, in: writer)
    for date in dates { try add(date, to: id, at: time, using: &generator, in: writer) }
    return try term(id, in: writer.reader)
  }

  /// One term.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)``.
  public static func term(_ id: RowNumber<Term>, in reader: Reader) throws -> Term {
    let found = try TermRow.terms(
      "SELECT" + TermRow.columns + " FROM term WHERE number = ?", [.whole(id.number)], in: reader)
    guard let term = found.first else { throw TermFault.unknown(.term, nearest: nil) }
    return term
  }

  /// The term that a word stands for.
  ///
  /// - Throws: ``TermFault/unknown(_:nearest:)`` with the nearest known code.
  public static func term(word: String, in reader: Reader) throws -> Term {
    let found = try TermRow.terms("SELECT" + TermRow.columns + " FROM term WHERE code = ?", [.text(word)], in: reader)
    if let term = found.first { return term }
    let codes = try reader.rows("SELECT code FROM term ORDER BY number DESC LIMIT 2000") { $0.text(0) }
    throw TermFault.unknown(.term, nearest: Nearest.word(to: word, among: codes))
  }

  /// The terms that are held on some day of a span, by their first day in it.
  public static func terms(from first: Day, to last: Day, in reader: Reader) throws -> [Term] {
    try TermRow.terms(
      "SELECT" + TermRow.columns
        + """
         FROM term JOIN (SELECT term AS held, min(day) AS day FROM term_date WHERE day BETWEEN ? AND ? GROUP BY term)
        ON held = number ORDER BY day, number
        """, [.whole(first.number), .whole(last.number)], in: reader)
  }

  /// The terms of an offer, the latest first.
  public static func terms(of offer: RowNumber<CourseOffer>, in reader: Reader) throws -> [Term] {
    try TermRow.terms(
      "SELECT" + TermRow.columns + " FROM term WHERE offer = ? ORDER BY number DESC", [.whole(offer.number)], in: reader
    )
  }

  // MARK: Changing

  /// Changes what was decided of a term, but for its seats.
  ///
  /// Where calendars show something else by it (title, branch, room, place, table), they learn that its dates are
  /// newer. Where another number or another day decides whether the term is held, that is open again.
  ///
  /// - Parameter revision: the revision that was seen; nil changes whatever there is.
  /// - Throws: ``TermFault``, ``/Records/ScreeningFault`` for a title that tells who somebody is.
  @discardableResult
  public static func change(
    _ id: RowNumber<Term>, expecting revision: Int? = nil, to plan: TermPlan, at time: OfficeTime,
    in writer: PeopleWriter
  ) throws -> Term {
    let term = try changeable(id, expecting: revision, in: writer.reader)
    var plan = plan
    plan.seats = term.plan.seats
    guard plan != term.plan else { return term }
    if let decides = plan.decides, decides != term.plan.decides, let start = term.start, decides > start {
      throw TermFault.decidesLate(start: start)
    }
    try writer.run(
      """
      UPDATE term SET version = ?, title = ?, kind = ?, branch = ?, room = ?, place = ?, place_table = ?, list_limit = ?,
        queue = ?, priorities = ?, least = ?, decides = ?, price = ?, language = ?, access = ?, is_announced = ?,
        takes_sign_up = ?, campaign = ?, offer_hours = ?, offer_days = ?, share = ?, stage = ?, revision = revision + 1
      WHERE number = ?
      """, TermRow.values(of: plan) + [.whole(id.number)])
    let changed = try self.term(id, in: writer.reader)
    try tellCalendars(of: term, now: changed, at: time, in: writer)
    if (changed.plan.least, changed.plan.decides) != (term.plan.least, term.plan.decides) {
      try TermDecision.forget(id, in: writer)
    }
    return try self.term(id, in: writer.reader)
  }

  /// Raises the dates' number of changes where a calendar shows something else than before.
  private static func tellCalendars(
    of before: Term, now: Term, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    func shown(_ plan: TermPlan) -> [String?] { [plan.title, plan.branch.text, plan.place, plan.table] }
    let inTermsRoom = before.heldDates.filter { $0.room == nil }
    if before.plan.room != now.plan.room {
      try DateBefore.remember(inTermsRoom.filter { $0.day >= time.day }, of: before, in: writer)
    }
    let dates = shown(before.plan) != shown(now.plan) ? before.heldDates : inTermsRoom
    guard shown(before.plan) != shown(now.plan) || before.plan.room != now.plan.room else { return }
    for date in dates {
      try writer.run(
        "UPDATE term_date SET sequence = sequence + 1, changed = ? WHERE number = ?",
        [.whole(time.seconds), .whole(date.id.number)])
    }
  }

  /// Opens a planned or closed term for sign-up, or closes an open one.
  ///
  /// - Throws: ``TermFault``, also for a term whose first day is over.
  public static func setOpen(
    _ isOpen: Bool, _ id: RowNumber<Term>, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    let term = try changeable(id, expecting: nil, in: writer.reader)
    if isOpen {
      guard let end = term.end else { throw TermFault.noDates }
      guard end >= time.day else { throw TermFault.termPast }
    }
    try set(isOpen ? .open : .closed, of: id, in: writer)
  }

  // MARK: Dates

  /// Adds a date.
  ///
  /// - Throws: ``TermFault``.
  public static func add(
    _ date: DateDraft, to id: RowNumber<Term>, at time: OfficeTime, using generator: inout some RandomNumberGenerator,
    in writer: PeopleWriter
  ) throws {
    try requireFree(date, in: changeable(id, expecting: nil, in: writer.reader))
    try writer.run(
      """
      INSERT INTO term_date (term, uid, day, begins, ends, room, is_cancelled, sequence, changed)
      VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?)
      """,
      [
        .whole(id.number), .blob(RandomID(using: &generator).bytes), .whole(date.day.number), .whole(date.span.from),
        .whole(date.span.to), .whole(date.room?.number), .whole(time.seconds),
      ])
    try keepPersons(of: id, in: writer)
  }

  /// Moves a date; it keeps its name in calendars, and they learn that it is newer.
  ///
  /// - Throws: ``TermFault``; ``AttendanceFault/hasList(_:)`` for a date that was held.
  public static func move(
    _ date: RowNumber<TermDate>, of id: RowNumber<Term>, to draft: DateDraft, at time: OfficeTime,
    in writer: PeopleWriter
  ) throws {
    let term = try changeable(id, expecting: nil, in: writer.reader)
    try requireFree(draft, in: term, but: date)
    try DateBefore.remember(term.heldDates.filter { $0.id == date }, of: term, in: writer)
    try AttendanceRegister.requireNone(on: date, in: writer.reader)
    let changed = try writer.run(
      """
      UPDATE term_date SET day = ?, begins = ?, ends = ?, room = ?, sequence = sequence + 1, changed = ?
      WHERE number = ? AND term = ? AND is_cancelled = 0
      """,
      [
        .whole(draft.day.number), .whole(draft.span.from), .whole(draft.span.to), .whole(draft.room?.number),
        .whole(time.seconds), .whole(date.number), .whole(id.number),
      ])
    guard changed == 1 else { throw TermFault.unknown(.date, nearest: nil) }
    try keepPersons(of: id, in: writer)
  }

  /// Cancels one date; it stays in the list and in calendars as cancelled.
  ///
  /// What was written of who came falls away.
  ///
  /// - Throws: ``TermFault``, also for the last date that is left: then the term is cancelled instead.
  public static func cancel(
    _ date: RowNumber<TermDate>, of id: RowNumber<Term>, at time: OfficeTime, in writer: PeopleWriter
  ) throws {
    let term = try changeable(id, expecting: nil, in: writer.reader)
    guard term.heldDates.contains(where: { $0.id == date }) else { throw TermFault.unknown(.date, nearest: nil) }
    guard term.heldDates.count > 1 else { throw TermFault.noDates }
    try AttendanceRegister.forget(date, in: writer)
    try writer.run(
      "UPDATE term_date SET is_cancelled = 1, sequence = sequence + 1, changed = ? WHERE number = ?",
      [.whole(time.seconds), .whole(date.number)])
    try keepPersons(of: id, in: writer)
  }

  /// Refuses a time at which the term meets already.
  private static func requireFree(_ draft: DateDraft, in term: Term, but date: RowNumber<TermDate>? = nil) throws {
    let isTaken = term.heldDates.contains {
      $0.id != date && $0.day == draft.day && $0.span.from < draft.span.to && $0.span.to > draft.span.from
    }
    if isTaken { throw TermFault.dateTaken(draft.day) }
  }

  // MARK: For the room

  /// A term that may still be changed.
  static func changeable(_ id: RowNumber<Term>, expecting revision: Int?, in reader: Reader) throws -> Term {
    let term = try term(id, in: reader)
    if let revision, revision != term.revision { throw TermFault.changedMeanwhile }
    switch term.state {
    case .cancelled: throw TermFault.termCancelled
    case .ended: throw TermFault.termEnded
    case .planned, .open, .closed: return term
    }
  }

  static func set(_ state: TermState, of id: RowNumber<Term>, in writer: PeopleWriter) throws {
    try writer.run(
      "UPDATE term SET state = ?, revision = revision + 1 WHERE number = ?", [.whole(state.number), .whole(id.number)])
  }

  static func setGroups(_ seats: SeatRules, of id: RowNumber<Term>, in writer: PeopleWriter) throws {
    try writer.run("DELETE FROM term_group WHERE term = ?", [.whole(id.number)])
    for (place, group) in seats.groups.enumerated() {
      try writer.run(
        "INSERT INTO term_group VALUES (?, ?, ?, ?)",
        [.whole(id.number), .whole(place), .whole(group.devices.bits), .whole(group.seats)])
    }
  }

  /// Lets the reasons to keep those who signed up, and those who teach, end with the term as it now is.
  private static func keepPersons(of id: RowNumber<Term>, in writer: PeopleWriter) throws {
    try HelperRegister.keep(helpersOf: id, in: writer)
    guard let end = try term(id, in: writer.reader).end else { return }
    try writer.run(
      "UPDATE holding SET day = ?, until = ? WHERE id IN (SELECT holding FROM enrolment WHERE term = ?)",
      [.whole(end.number), .whole(end.adding(EnrolmentRegister.keptDays).number), .whole(id.number)])
  }
}

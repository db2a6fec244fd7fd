public import HelpDesk
public import Language
import Municipality
public import Records
public import SQLite

/// The log of visits: what a team tells becomes entries of the desk log and a few figures at the visit.
///
/// An entry never carries the visit's number or identity: the two are written in one transaction and tied by nothing.
public enum VisitLog {
  /// What became of a visit's report.
  public struct Receipt: Sendable {
    /// The visit as it stands now.
    public let visit: OutreachVisit
    /// What is kept of it.
    public let record: VisitRecord
    /// The next visit to the same place, where one was asked for.
    public let again: OutreachVisit?
  }

  /// Logs a visit: all of it or, on the first fault, nothing.
  ///
  /// Of a home visit whom it went to is erased first, so that at no moment a person and their entries stand beside each
  /// other; and before that everything is tried out, so that nobody is erased for a report that is then refused. A log
  /// that was cut short in between is written by logging again.
  ///
  /// - Parameters:
  ///   - today: the day it is logged on.
  ///   - log: the desk log.
  ///   - people: the file that holds whom a home visit goes to.
  ///   - generator: draws the identities of entries and of a next visit.
  /// - Throws: ``LogFault``, ``OutreachFault``, ``/HelpDesk/EntryFault``.
  @discardableResult
  public static func log(
    _ number: RowNumber<OutreachVisit>, _ report: VisitReport, on today: Day, log: EntryLog, desk: DeskFile,
    people: PeopleFile, using generator: inout some RandomNumberGenerator
  ) throws -> Receipt {
    let (visit, day, forms) = try desk.read { reader in
      let (visit, day) = try loggable(number, on: today, in: reader)
      return (visit, day, try entries(of: visit, day, report, using: &generator, in: reader))
    }
    let nextID = RandomID(using: &generator)
    if visit.isHome {
      do {
        _ = try log.logAll(forms) { writer in
          try write(report, of: visit, on: day, next: nextID, today: today, in: writer)
          throw Tried()
        }
      } catch is Tried {}
      if visit.state.isScheduled {
        try HomeVisits.finish(
          visit, as: report.isPartly ? .partly : .done, because: .log, waited: max(0, day - visit.requested), on: today,
          desk: desk, people: people)
      }
    }
    var next: OutreachVisit?
    _ = try log.logAll(forms) { writer in
      // Between the two somebody else may have logged it.
      let (visit, _) = try loggable(number, on: today, in: writer.reader)
      next = try write(report, of: visit, on: day, next: nextID, today: today, in: writer)
    }
    return try desk.read { reader in
      guard let record = try record(of: number, in: reader) else { throw OutreachFault.unknown(.visit, nearest: nil) }
      return Receipt(visit: try VisitRegister.visit(number, in: reader), record: record, again: next)
    }
  }

  /// Ends a transaction that only tried whether everything can be written.
  private struct Tried: Error {}

  /// The visit and its day, where it can be logged today.
  private static func loggable(
    _ number: RowNumber<OutreachVisit>, on today: Day, in reader: Reader
  ) throws -> (visit: OutreachVisit, day: Day) {
    let visit = try VisitRegister.visit(number, in: reader)
    guard try record(of: number, in: reader) == nil else { throw LogFault.loggedBefore }
    // A home visit whose person was erased and whose log was then cut short has lost its day, but not its month.
    let last = try VisitRegister.steps(of: number, in: reader).last?.day
    let isCutShort = visit.isHome && visit.state.isMade
    guard visit.slot == nil || visit.state.isScheduled || isCutShort else {
      throw OutreachFault.badStep(from: visit.state, next: visit.state.next.filter { $0 != .planned })
    }
    guard let day = visit.slot?.day ?? (isCutShort ? last : nil), visit.state.isScheduled || isCutShort else {
      throw LogFault.noDay
    }
    guard day <= today else { throw LogFault.toCome(day) }
    return (visit, day)
  }

  // MARK: Writing

  /// The entries that a report becomes.
  ///
  /// The area stands in entries of places alone, and only where the office keeps areas; of a home it would help to find
  /// who it was.
  package static func entries(
    of visit: OutreachVisit, _ day: Day, _ report: VisitReport, using generator: inout some RandomNumberGenerator,
    in reader: Reader
  ) throws -> [EntryForm] {
    guard !report.lines.isEmpty else { throw LogFault.nobodyHelped }
    guard report.lines.count <= VisitReport.mostLines else { throw LogFault.tooManyLines }
    var area: String?
    if case .place(let id) = visit.wish.target, try Settings(reader).rule(for: .area) != .off {
      area = try PlaceRegister.place(id, in: reader).details.area?.text
    }
    return report.lines.map { line in
      var form = EntryForm(
        id: RandomID(using: &generator), tasks: [EntryForm.TaskCount(line.task)], outcome: line.outcome)
      form.branch = visit.wish.branch.text
      form.time = .day(day, nil)
      form.level = line.level
      form.reason = line.reason
      form.channel = visit.isHome ? .homeVisit : .careHome
      form.count = line.count
      form.area = area
      return form
    }
  }

  /// Writes the figures of a visit, brings it to its end and asks for the next one.
  ///
  /// - Returns: the next visit.
  @discardableResult
  package static func write(
    _ report: VisitReport, of visit: OutreachVisit, on day: Day, next id: RandomID, today: Day, in writer: DeskWriter
  ) throws -> OutreachVisit? {
    let isHome = visit.isHome
    try CheckedNumber.of(report.minutes, "minutes", in: 0...600)
    if let travel = report.travel { try CheckedNumber.of(travel, "travel", in: 0...600) }
    let persons = try CheckedNumber.of(report.persons ?? min(report.sessions, 500), "persons", in: 0...500)
    try CheckedNumber.of(report.sessions, "helped", in: 1...1_000)
    guard report.kit.values.allSatisfy((1...100).contains) else { throw LogFault.kitRange }
    let unsolved = try OutreachText.note(report.unsolved, "unsolved")
    let followUp = try OutreachText.note(report.followUp, "follow-up")
    guard !isHome || (unsolved == nil && followUp == nil && report.again == nil) else {
      throw LogFault.homeKeepsFigures
    }
    guard followUp != nil || report.followUpBy == nil else { throw LogFault.followUpMissing }
    let state: VisitState = report.isPartly ? .partly : .done
    // A home visit has been brought to its end with the erasure of whom it went to.
    if visit.state.isScheduled {
      try VisitRegister.step(visit.number, to: state, because: .log, on: today, in: writer)
      try writer.run(
        "UPDATE outreach_visit SET waited = ? WHERE number = ?",
        [.whole(max(0, day - visit.requested)), .whole(visit.number.number)])
      if isHome { try HomeVisits.coarsen(visit, as: state, waited: max(0, day - visit.requested), in: writer) }
    }
    try writer.run(
      """
      INSERT INTO outreach_log (visit, minutes, travel, helped, sessions, unsolved, follow_up, follow_up_by)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .whole(visit.number.number), .whole(isHome ? quarters(report.minutes) : report.minutes),
        .whole(isHome ? report.travel.map(quarters) : report.travel), .whole(persons), .whole(report.sessions),
        .optionalText(unsolved), .optionalText(followUp), .whole(report.followUpBy?.number),
      ])
    for (kind, pieces) in report.kit {
      try writer.run(
        "INSERT INTO outreach_log_kit VALUES (?, ?, ?)",
        [.whole(visit.number.number), .whole(kind.number), .whole(pieces)])
    }
    guard let days = report.again else { return nil }
    var wish = visit.wish
    (wish.earliest, wish.latest) = (max(days.lowerBound, today), max(days.upperBound, today))
    let next = try VisitRegister.add(
      wish, id: id, origin: report.isPartly ? .rebooked : .request, rebooks: report.isPartly ? visit : nil, on: today,
      in: writer)
    return try VisitRegister.check(next.number, meets: true, on: today, in: writer)
  }

  /// The nearest quarter of an hour, since the exact minutes of one home are one person's.
  static func quarters(_ minutes: Int) -> Int { (minutes + 7) / 15 * 15 }

  // MARK: Reading

  /// What is kept of a visit; nil while it is not logged.
  public static func record(of number: RowNumber<OutreachVisit>, in reader: Reader) throws -> VisitRecord? {
    try read("WHERE visit = ?", [.whole(number.number)], in: reader).first
  }

  /// What is kept of all visits, by their numbers.
  public static func records(in reader: Reader) throws -> [VisitRecord] { try read("ORDER BY visit", [], in: reader) }

  /// What is still to be followed up, the most urgent first.
  public static func toFollow(in reader: Reader) throws -> [VisitRecord] {
    try read(
      """
      WHERE follow_up IS NOT NULL AND followed IS NULL
      ORDER BY follow_up_by IS NULL, follow_up_by, visit
      """, [], in: reader)
  }

  /// Writes down that what was to be followed up is done.
  ///
  /// - Throws: ``LogFault/nothingToFollow``.
  public static func follow(_ number: RowNumber<OutreachVisit>, on today: Day, in writer: DeskWriter) throws {
    let changed = try writer.run(
      "UPDATE outreach_log SET followed = ? WHERE visit = ? AND follow_up IS NOT NULL AND followed IS NULL",
      [.whole(today.number), .whole(number.number)])
    guard changed == 1 else { throw LogFault.nothingToFollow }
  }

  private static func read(_ rest: SQL, _ values: [SQLValue], in reader: Reader) throws -> [VisitRecord] {
    try reader.rows(
      """
      SELECT visit, minutes, travel, helped, sessions, unsolved, follow_up, follow_up_by, followed FROM outreach_log
      """ + rest, values
    ) { row in
      RowNumber<OutreachVisit>(row.whole(0)).map { number in
        VisitRecord(
          visit: number, minutes: row.whole(1), travel: row.optionalWhole(2), persons: row.whole(3),
          sessions: row.whole(4), unsolved: row.optionalText(5), followUp: row.optionalText(6),
          followUpBy: row.optionalWhole(7).map { Day(number: $0) },
          followed: row.optionalWhole(8).map { Day(number: $0) })
      }
    }.compactMap(\.self)
  }
}

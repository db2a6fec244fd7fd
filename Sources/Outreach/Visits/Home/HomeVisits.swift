import Identifiers
public import Language
import Municipality
public import People
public import Records
public import SQLite

/// Whom home visits go to: in `people.sqlite` alone, under the visit's random id, and no longer than the visit needs.
///
/// The reason to keep them ends with the planned day; while there is none, some days after the last day that suits.
/// ``finish(_:as:because:waited:on:desk:people:)`` takes them away at once when the visit is over.
public enum HomeVisits {
  /// How many days after the last wished day somebody without a day is kept: this project's own figure, time enough to
  /// ring and to agree on another day.
  static let waitDays = 14

  /// How many employees go together to a home, for their own sake and the resident's.
  public static let leastStaff = 2

  /// Says when somebody would go to a home alone.
  ///
  /// - Throws: ``HomeVisitFault/alone``.
  public static func checkStaff(of wish: VisitWish) throws {
    guard wish.staff >= leastStaff else { throw HomeVisitFault.alone }
  }

  // MARK: Keeping

  /// Says what is missing of whom a visit is to go to, or has no place there.
  ///
  /// - Throws: ``HomeVisitFault``.
  static func check(_ details: PersonDetails, wayIn: String?) throws {
    guard let address = details.address else { throw HomeVisitFault.addressMissing }
    guard details.telephone != nil else { throw HomeVisitFault.telephoneMissing }
    guard (wayIn ?? "").singleSpaced.count <= HomeVisitFault.limit else { throw HomeVisitFault.wayInTooLong }
    for (field, text) in [("name", details.name), ("address", address), ("wayIn", wayIn ?? "")]
    where Gate.standard.findsPersonNumber(in: text) {
      throw HomeVisitFault.personNumber(field: field)
    }
  }

  /// Keeps whom a visit goes to.
  ///
  /// - Parameters:
  ///   - details: who it is, with telephone and address.
  ///   - wayIn: how one gets in, at most 200 characters.
  ///   - id: the identity that the visit will have.
  ///   - latest: the last day that suits.
  /// - Throws: ``HomeVisitFault``, ``/People/PeopleFault``.
  public static func keep(
    _ details: PersonDetails, wayIn: String?, for id: RandomID, until latest: Day, on today: Day,
    using generator: inout some RandomNumberGenerator, in writer: PeopleWriter
  ) throws {
    try check(details, wayIn: wayIn)
    let way = (wayIn ?? "").singleSpaced
    let known = try KnownPerson.find(details, in: writer.reader)
    let holding = try Holding(
      id: RandomID(using: &generator), .homeVisit, until: max(latest, today).adding(waitDays), today: today)
    let person = try KnownPerson.keep(known, details, holding, using: &generator, in: writer)
    if known != nil, let record = try PersonRegister.person(person, in: writer.reader) {
      var kept = record.details
      kept.address = details.address
      kept.telephone = details.telephone
      try PersonRegister.correct(person, to: kept, in: writer)
    }
    try writer.run(
      "INSERT INTO home_visit VALUES (?, ?, ?, ?)",
      [.blob(id.bytes), .blob(person.bytes), .blob(holding.id.bytes), .optionalText(way.isEmpty ? nil : way)])
  }

  /// Lets the reason to keep somebody end with the day that their visit now has.
  ///
  /// Whoever gives a home visit a day, moves it or takes its day calls this with the visit as it now is.
  public static func keepUntil(_ visit: OutreachVisit, in writer: PeopleWriter) throws {
    let (day, until) = end(of: visit)
    try writer.run(
      """
      UPDATE holding SET day = ?, until = ? WHERE id = (SELECT holding FROM home_visit WHERE id = ?)
        AND (day IS NOT ? OR until <> ?)
      """,
      [
        .whole(day?.number), .whole(until.number), .blob(visit.id.bytes), .whole(day?.number), .whole(until.number),
      ])
  }

  /// Whom a visit goes to; nil when they are no longer kept.
  public static func resident(of id: RandomID, in reader: Reader) throws -> HomeResident? {
    let row = try reader.first("SELECT person, way_in FROM home_visit WHERE id = ?", [.blob(id.bytes)]) {
      (person: RandomID(bytes: $0.blob(0)), wayIn: $0.optionalText(1))
    }
    guard let row, let person = row.person, let record = try PersonRegister.person(person, in: reader) else {
      return nil
    }
    return HomeResident(person: record, wayIn: row.wayIn)
  }

  // MARK: Ending

  /// Ends a home visit: whom it went to is forgotten first, then the visit keeps the month and nothing finer.
  ///
  /// Nothing is lost where it stops between the two files: calling it again, or ``settle(on:desk:people:)``, goes on.
  ///
  /// - Parameters:
  ///   - visit: the visit, as read before.
  ///   - state: what became of it; one that it has already is not written again.
  ///   - waited: days from the call to the visit; nil to reckon them where the visit was made.
  /// - Throws: ``HomeVisitFault/notHome``, ``OutreachFault/badStep(from:next:)``, ``/Records/RecordsFault``.
  public static func finish(
    _ visit: OutreachVisit, as state: VisitState, because cause: VisitCause, waited: Int?, on today: Day,
    desk: DeskFile, people: PeopleFile
  ) throws {
    guard visit.isHome else { throw HomeVisitFault.notHome }
    let now = try desk.read { try VisitRegister.visit(visit.number, in: $0) }
    guard now.state == state || now.state.next.contains(state) else {
      throw OutreachFault.badStep(from: now.state, next: now.state.next.filter { $0 != .planned })
    }
    try forget(visit.id, on: today, in: people)
    try desk.write { writer in
      let now = try VisitRegister.visit(visit.number, in: writer.reader)
      if now.state != state {
        try VisitRegister.step(visit.number, to: state, because: cause, on: today, in: writer)
      }
      try coarsen(now, as: state, waited: waited, in: writer)
    }
  }

  /// Hands whom a visit goes to on to the visit that is made up for it, and ends the old one.
  ///
  /// - Parameters:
  ///   - old: the visit that came to nothing.
  ///   - new: the visit that ``VisitRebooking`` made of it, in the desk's own transaction before.
  public static func moved(
    from old: OutreachVisit, to new: OutreachVisit, on today: Day, desk: DeskFile, people: PeopleFile
  ) throws {
    try people.write { writer in
      try writer.run(
        "UPDATE home_visit SET id = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM home_visit WHERE id = ?)",
        [.blob(new.id.bytes), .blob(old.id.bytes), .blob(new.id.bytes)])
      try keepUntil(new, in: writer)
    }
    try desk.write { writer in
      let now = try VisitRegister.visit(old.number, in: writer.reader)
      try coarsen(now, as: now.state, waited: nil, in: writer)
    }
  }

  // MARK: For the room

  /// The day that a person is kept for, and the last day that they are kept.
  static func end(of visit: OutreachVisit) -> (day: Day?, until: Day) {
    (visit.slot?.day, visit.slot?.day ?? visit.wish.latest.adding(waitDays))
  }

  /// Takes away whom a visit went to; a person who is kept for something else stays, without the address.
  static func forget(_ id: RandomID, on today: Day, in people: PeopleFile) throws {
    guard try people.read({ try isKnown(id, in: $0) }) else { return }
    try people.write { writer in
      let row = try writer.reader.first("SELECT person, holding FROM home_visit WHERE id = ?", [.blob(id.bytes)]) {
        (person: RandomID(bytes: $0.blob(0)), holding: $0.blob(1))
      }
      guard let row else { return }
      try writer.run("DELETE FROM home_visit WHERE id = ?", [.blob(id.bytes)])
      writer.erases()
      guard let id = row.person, let person = try PersonRegister.person(id, in: writer.reader) else { return }
      let holding = SQLValue.blob(row.holding)
      guard person.restriction == nil else {
        // Data that may only be stored stay, but no longer with the day of a visit.
        try writer.run("UPDATE holding SET day = NULL, until = ? WHERE id = ?", [.whole(today.number), holding])
        return
      }
      try writer.run("DELETE FROM holding WHERE id = ?", [holding])
      let reasons = try PersonRegister.holdings(of: id, in: writer.reader)
      if reasons.isEmpty { return try PersonRegister.erase(id, in: writer) }
      guard !reasons.contains(where: { $0.purpose == .homeVisit }) else { return }
      var details = person.details
      details.address = nil
      try PersonRegister.correct(id, to: details, in: writer)
    }
  }

  /// Whether a row stands for a visit, with a person or without.
  static func isKnown(_ id: RandomID, in reader: Reader) throws -> Bool {
    try reader.first("SELECT 1 FROM home_visit WHERE id = ?", [.blob(id.bytes)]) { _ in true } ?? false
  }

  /// Leaves of a visit the month of its day, or of the call, and neither time nor team.
  static func coarsen(
    _ visit: OutreachVisit, as state: VisitState, waited: Int?, in writer: DeskWriter
  ) throws {
    let number = DeskValue.whole(visit.number.number)
    let steps = try VisitRegister.steps(of: visit.number, in: writer.reader)
    for (place, step) in steps.enumerated() {
      // The month of a visit that was made is that of its day, also when the form is typed in later.
      let isVisit = step.state == state && state.isMade && place == steps.indices.last
      let day = isVisit ? visit.slot?.day ?? step.day : step.day
      try writer.run(
        "UPDATE outreach_visit_step SET day = ? WHERE visit = ? AND number = ?",
        [.whole(day.firstOfMonth.number), number, .whole(place + 1)])
    }
    let reckoned = state.isMade ? visit.slot.map { max(0, $0.day - visit.requested) } : nil
    try writer.run(
      """
      UPDATE outreach_visit SET requested = ?, earliest = ?, latest = ?, weekdays = 127, from_minute = NULL,
        to_minute = NULL, day = NULL, begins = NULL, team = NULL, other_team = NULL, is_pinned = 0,
        waited = coalesce(?, waited, ?)
      WHERE number = ?
      """,
      [
        .whole(visit.requested.firstOfMonth.number), .whole(visit.wish.earliest.firstOfMonth.number),
        .whole(visit.wish.latest.firstOfMonth.number), .whole(waited.map(weeks)), .whole(reckoned.map(weeks)), number,
      ])
    writer.erases()
  }

  /// The nearest whole week, in days.
  ///
  /// Visits are numbered in the order of the calls, and those before and after may go to places and keep the day of
  /// theirs: with the exact wait the day of the visit could be reckoned again.
  private static func weeks(_ days: Int) -> Int { (days + 3) / 7 * 7 }
}

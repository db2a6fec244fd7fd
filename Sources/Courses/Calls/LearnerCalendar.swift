public import Formats
public import Language
public import Municipality
import Records
public import SQLite

/// The dates of one learner as an invitation, or as its withdrawal; there is no citizen in it.
///
/// An event has the name that it has in the term's calendar, so that who has both sees it once. Its number of changes
/// counts the date's own and how often the learner lost or regained the seat, so that the newer file always wins.
public enum LearnerCalendar {
  /// The invitation of who has a seat, or the withdrawal for who has none any more and for a term or a date that is
  /// cancelled.
  ///
  /// A file can only invite or withdraw, so dates that were cancelled are left out of an invitation.
  ///
  /// - Parameters:
  ///   - day: one date alone, cancelled or not; nil for all of them.
  ///   - name: what calendar programs show.
  ///   - domain: the name of the office in the events' names.
  /// - Throws: ``NoticeFault/neverSeated``, ``TermFault``.
  public static func document(
    of enrolment: Enrolment, on day: Day? = nil, named name: String, domain: String, zone: CalendarZone,
    branches: [Code<Branch>: String], in reader: Reader
  ) throws -> CalendarDocument {
    let term = try TermRegister.term(enrolment.term, in: reader)
    let steps = try EnrolmentRegister.history(of: enrolment.id, in: reader)
    let seated = steps.map { isSeat($0.status) }
    guard let first = seated.firstIndex(of: true) else { throw NoticeFault.neverSeated }
    let turns = zip(seated[first...], seated[first...].dropFirst()).count { $0 != $1 }
    let isWithdrawn = !isSeat(enrolment.status) || term.state == .cancelled
    let all = try TermCalendar.document(
      of: [term], named: name, domain: domain, zone: zone, branches: branches, in: reader)
    var events = Array(zip(term.dates, all.events))
    if let day {
      events = events.filter { $0.0.day == day }
      guard !events.isEmpty else { throw TermFault.unknown(.date, nearest: term.dates.first?.day.iso) }
    }
    let isCancel = isWithdrawn || day != nil && events.allSatisfy { $0.0.isCancelled }
    if !isCancel { events = events.filter { !$0.0.isCancelled } }
    var document = CalendarDocument(name: name, method: isCancel ? .cancel : .request, zone: zone)
    document.events = events.map { date, event in
      var event = event
      event.sequence = date.sequence + turns
      event.stamp = max(date.changed, steps.last?.seconds ?? 0)
      return event
    }
    return document
  }

  private static func isSeat(_ status: EnrolmentStatus) -> Bool { status.holdsSeats && status != .offered }
}

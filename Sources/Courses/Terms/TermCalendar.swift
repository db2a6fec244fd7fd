public import Formats
import Language
public import Municipality
public import Records
public import SQLite

/// The dates of terms as a calendar: an event a date, and no citizen in it.
public enum TermCalendar {
  /// The calendar of some terms.
  ///
  /// Each date keeps its name through every change, and its number of changes tells the newer version from the older
  /// one. A date that is cancelled, or whose term is, stays as cancelled, so that it vanishes from who has subscribed.
  ///
  /// - Parameters:
  ///   - duties: what somebody does on each of the terms, where it is their calendar; their name is not in it.
  ///   - name: what calendar programs show.
  ///   - domain: the name of the office in the events' names, as its web address or its code.
  public static func document(
    of terms: [Term], duties: [RowNumber<Term>: String] = [:], named name: String, domain: String, zone: CalendarZone,
    branches: [Code<Branch>: String], in reader: Reader
  ) throws -> CalendarDocument {
    var document = CalendarDocument(name: name, zone: zone)
    let rooms = try RoomRegister.roomsByNumber(in: reader)
    for term in terms {
      for date in term.dates {
        let room = (date.room ?? term.plan.room).flatMap { rooms[$0] }
        let place = [
          term.plan.place, room?.label(in: term.plan.language), term.plan.table,
          branches[term.plan.branch] ?? term.plan.branch.text,
        ].compactMap(\.self)
        document.events.append(
          CalendarEvent(
            uid: date.uid.description + "@" + domain, stamp: date.changed,
            start: CalendarMoment(day: date.day.number, minute: date.span.from),
            end: CalendarMoment(day: date.day.number, minute: date.span.to), sequence: date.sequence,
            status: date.isCancelled || term.state == .cancelled ? .cancelled : .confirmed,
            summary: term.plan.title + (duties[term.id].map { " (\($0))" } ?? ""),
            location: place.joined(separator: ", "), categories: [term.code.text]))
      }
    }
    return document
  }
}

public import Language
import Municipality
public import Records
import SQLite

/// Shutting a place for a time and opening it again, with what that does to its visits.
///
/// Several reasons may keep a place shut at once, and each ends by itself. Of one reason, days that meet are one closure;
/// a closure that begins on the same day as one before takes its place, so that its end and reason can be put right.
public enum PlaceClosing {
  /// A visit that lost its day, and the one that waits in its place.
  public struct Rebooked: Hashable, Sendable {
    /// The visit as it was planned.
    public let old: OutreachVisit
    /// The visit that waits for a day.
    public let new: OutreachVisit
  }

  /// Shuts a place.
  ///
  /// A visit planned for one of the days is cancelled by the place and asked for anew; after an infection the new one
  /// goes first. What waits keeps waiting, from the day on which the place opens where no other day was left.
  ///
  /// - Parameters:
  ///   - last: nil while nobody knows when it opens again.
  ///   - generator: draws the new visits' identities.
  /// - Returns: the visits that somebody should be told of, by day and time.
  /// - Throws: ``OutreachFault``.
  public static func shut(
    _ id: RowNumber<OutreachPlace>, from first: Day, to last: Day?, because reason: ClosureReason, on today: Day,
    using generator: inout some RandomNumberGenerator, in writer: DeskWriter
  ) throws -> [Rebooked] {
    guard var closure = PlaceClosure(first: first, last: last, reason: reason) else {
      throw OutreachFault.endsBeforeStart(field: "to")
    }
    let place = try PlaceRegister.place(id, in: writer.reader)
    for old in place.closures where old.first == first || old.reason == reason && old.meets(closure) {
      // One that begins on the same day is put right, not drawn together: else it could never end earlier.
      if old.first != first { closure = closure.joined(with: old) }
      try remove(old, of: id, in: writer)
    }
    try writer.run(
      "INSERT INTO outreach_closure VALUES (?, ?, ?, ?)",
      [
        .whole(id.number), .whole(closure.first.number), .whole(closure.last?.number), .whole(reason.number),
      ])
    let lost = try VisitRegister.visits(to: id, in: writer.reader).filter { visit in
      visit.state.isScheduled && visit.slot.map { closure.holds($0.day) } ?? false
    }.sorted { ($0.slot?.day ?? today, $0.slot?.begins ?? 0) < ($1.slot?.day ?? today, $1.slot?.begins ?? 0) }
    let rebooked = try lost.map { visit in
      let new = try VisitRebooking.rebook(
        visit, isFirst: reason == .infection || visit.isFirst, as: .homeCancelled, because: .closure,
        id: RandomID(using: &generator), on: today, in: writer)
      return Rebooked(old: visit, new: new)
    }
    try moveStuck(at: id, on: today, in: writer)
    return rebooked
  }

  /// Opens a place again.
  ///
  /// Visits that waited for the end of a closure may be made from that day on.
  ///
  /// - Parameter day: the first day on which it takes visits.
  /// - Returns: the closures that ended, as they were.
  /// - Throws: ``OutreachFault/unknown(_:nearest:)``, ``PlaceFault/notShut``.
  @discardableResult
  public static func open(
    _ id: RowNumber<OutreachPlace>, from day: Day, on today: Day, in writer: DeskWriter
  ) throws -> [PlaceClosure] {
    let ended = try PlaceRegister.place(id, in: writer.reader).closures.filter { $0.holds(day) }
    guard !ended.isEmpty else { throw PlaceFault.notShut }
    for closure in ended {
      try remove(closure, of: id, in: writer)
      if closure.first < day {
        try writer.run(
          "INSERT INTO outreach_closure VALUES (?, ?, ?, ?)",
          [
            .whole(id.number), .whole(closure.first.number), .whole(day.number - 1), .whole(closure.reason.number),
          ])
      }
      guard let last = closure.last else { continue }
      try writer.run(
        "UPDATE outreach_visit SET earliest = ? WHERE place = ? AND origin = ? AND state = ? AND earliest = ?",
        [
          .whole(max(day, today).number), .whole(id.number), .whole(VisitOrigin.rebooked.number),
          .whole(VisitState.checked.number), .whole(last.number + 1),
        ])
    }
    try moveStuck(at: id, on: today, in: writer)
    return ended
  }

  /// Gives visits that wait and have no day left on which the place is open the days after.
  private static func moveStuck(at id: RowNumber<OutreachPlace>, on today: Day, in writer: DeskWriter) throws {
    let place = try PlaceRegister.place(id, in: writer.reader)
    for visit in try VisitRegister.visits(to: id, in: writer.reader) {
      let open = place.firstOpen(from: max(today, visit.wish.earliest))
      guard visit.state.isWaiting || visit.state == .requested, open > visit.wish.latest, place.isOpen(on: open) else {
        continue
      }
      let days = try VisitRebooking.days(for: visit.wish, on: today, in: writer.reader)
      try writer.run(
        "UPDATE outreach_visit SET earliest = ?, latest = ? WHERE number = ?",
        [.whole(days.lowerBound.number), .whole(days.upperBound.number), .whole(visit.number.number)])
    }
  }

  private static func remove(_ closure: PlaceClosure, of id: RowNumber<OutreachPlace>, in writer: DeskWriter) throws {
    try writer.run(
      "DELETE FROM outreach_closure WHERE place = ? AND first_day = ?",
      [.whole(id.number), .whole(closure.first.number)])
  }
}

extension PlaceClosure {
  /// Whether two closures share a day or follow on each other.
  func meets(_ other: PlaceClosure) -> Bool {
    (last.map { other.first <= $0.adding(1) } ?? true) && (other.last.map { first <= $0.adding(1) } ?? true)
  }

  /// The closure from the first day of either to the last day of either.
  func joined(with other: PlaceClosure) -> PlaceClosure {
    let end = last.flatMap { mine in other.last.map { max(mine, $0) } }
    return PlaceClosure(first: min(first, other.first), last: end, reason: reason) ?? self
  }
}

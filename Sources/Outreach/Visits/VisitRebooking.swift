public import Language
import Municipality
public import Records
import SQLite

/// Asking anew for a visit that came to nothing: the old one ends, and another with the same wish waits in its place.
public enum VisitRebooking {
  /// How many days the wish of the new visit spans at least, so that some day of each weekday lies in it.
  static let leastDays = 14

  /// Ends a visit and asks for another.
  ///
  /// The new one wants the same, not before today and not while the place is closed, for as many days as before and at
  /// least for two weeks. It waits for a day at once, unless nobody had yet held the old one against the criteria. Of a
  /// home visit, who it goes to stays with the old one: the caller moves that in `people.sqlite`.
  ///
  /// - Parameters:
  ///   - isFirst: whether it goes before others when days are given out.
  ///   - ended: how the old one ended: cancelled by the place or by us, nobody there, or partly done.
  ///   - id: a fresh random identity.
  /// - Returns: the new visit.
  /// - Throws: ``OutreachFault/badStep(from:next:)`` for a visit that cannot end so, or was asked for anew before.
  @discardableResult
  public static func rebook(
    _ visit: OutreachVisit, isFirst: Bool, as ended: VisitState, because cause: VisitCause, id: RandomID,
    on today: Day, in writer: DeskWriter
  ) throws -> OutreachVisit {
    let old = try VisitRegister.visit(visit.number, in: writer.reader)
    if old.state != ended {
      try VisitRegister.step(old.number, to: ended, because: cause, on: today, in: writer)
    }
    try VisitRegister.step(old.number, to: .toRebook, because: cause, on: today, in: writer)
    var wish = old.wish
    let days = try days(for: old.wish, on: today, in: writer.reader)
    (wish.earliest, wish.latest) = (days.lowerBound, days.upperBound)
    let new = try VisitRegister.add(
      wish, id: id, origin: .rebooked, rebooks: old, isFirst: isFirst, on: today, in: writer)
    guard old.meets != nil || old.state != .requested else { return new }
    return try VisitRegister.check(new.number, meets: true, on: today, in: writer)
  }

  /// The days that suit from today on, where those that were asked for are over or the place is closed on them.
  static func days(for wish: VisitWish, on today: Day, in reader: Reader) throws -> ClosedRange<Day> {
    var first = max(today, wish.earliest)
    if case .place(let id) = wish.target { first = try PlaceRegister.place(id, in: reader).firstOpen(from: first) }
    let length = max(wish.latest - wish.earliest, leastDays - 1)
    return first...max(wish.latest, first.adding(length))
  }
}

extension OutreachPlace {
  /// The first day from one on that lies in no closure; the day itself where nobody knows when the place opens again.
  func firstOpen(from day: Day) -> Day {
    var open = day
    while let closure = closures.first(where: { $0.holds(open) }) {
      guard let last = closure.last else { return day }
      open = last.adding(1)
    }
    return open
  }
}

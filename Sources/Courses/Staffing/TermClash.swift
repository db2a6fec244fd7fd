public import Language
public import Municipality
public import Records

/// Something that cannot be had twice, promised to dates that need it at the same time, or that is not there.
///
/// Nothing is refused for it: staff may know that the couple in the corner can share the room.
public struct TermClash: Hashable, Sendable {
  /// What clashes.
  public enum Cause: Hashable, Sendable {
    /// Two dates or more in the same room.
    case room(RowNumber<CourseRoom>)
    /// A date after the room's last day.
    case roomClosed(RowNumber<CourseRoom>, last: Day)
    /// More seats in the term than in the room.
    case seats(RowNumber<CourseRoom>, has: Int, needs: Int)
    /// A helper teaches at two dates or more.
    case helper(RowNumber<CourseHelper>)
    /// A helper who is to be rung for one date could be needed at another.
    case backup(RowNumber<CourseHelper>)
    /// A helper who is on a term to come pauses, has ended or was erased.
    case away(RowNumber<CourseHelper>, HelperState)
    /// More pieces are lent at the same time than there are.
    case kit(RowNumber<CourseKit>, lent: Int, has: Int)
    /// A date after the kit's last day.
    case kitClosed(RowNumber<CourseKit>, last: Day)

    /// The name for programs.
    public var code: String {
      switch self {
      case .room: "room"
      case .roomClosed: "room-closed"
      case .seats: "seats"
      case .helper: "helper"
      case .backup: "backup"
      case .away: "away"
      case .kit: "kit"
      case .kitClosed: "kit-closed"
      }
    }

    /// Whether it tells of a term whatever its days are.
    var isOfTerm: Bool {
      switch self {
      case .seats, .away: true
      case .room, .roomClosed, .helper, .backup, .kit, .kitClosed: false
      }
    }

    /// The place in a list of clashes of the same time.
    fileprivate var place: [Int] {
      switch self {
      case .room(let id): [0, id.number]
      case .roomClosed(let id, _): [1, id.number]
      case .seats(let id, _, _): [2, id.number]
      case .helper(let id): [3, id.number]
      case .backup(let id): [4, id.number]
      case .away(let id, _): [5, id.number]
      case .kit(let id, _, _): [6, id.number]
      case .kitClosed(let id, _): [7, id.number]
      }
    }
  }

  /// What clashes.
  public let cause: Cause
  /// The day.
  public let day: Day
  /// When: the time without a break in which it clashes; for what does not hang on the hour, the time of the date.
  public let span: TimeSpan
  /// The dates that take part, in the order of their numbers.
  public let dates: [RowNumber<TermDate>]
  /// The terms of those dates, each once, in the order of their numbers.
  public let terms: [RowNumber<Term>]

  init(_ cause: Cause, on day: Day, _ span: TimeSpan, _ meetings: some Sequence<ClashBook.Meeting>) {
    self.cause = cause
    self.day = day
    self.span = span
    dates = meetings.map(\.date).sorted()
    terms = Set(meetings.map(\.term)).sorted()
  }

  /// The clashes of a list that were not in an earlier one: those that a change between the two has made.
  ///
  /// Too few seats, and a helper who is away, are not made anew by moving a date.
  public static func made(from before: [TermClash], to after: [TermClash]) -> [TermClash] {
    let known = Set(before.map(\.mark))
    return after.filter { !known.contains($0.mark) }
  }

  private struct Mark: Hashable {
    let cause: Cause
    let terms: [RowNumber<Term>]
    let dates: [RowNumber<TermDate>]
    let day: Day?
    let span: TimeSpan?
  }

  private var mark: Mark {
    cause.isOfTerm
      ? Mark(cause: cause, terms: terms, dates: [], day: nil, span: nil)
      : Mark(cause: cause, terms: terms, dates: dates, day: day, span: span)
  }
}

extension TermClash: Comparable {
  /// By day and time; at the same time rooms come first, then helpers, then kit.
  public static func < (left: TermClash, right: TermClash) -> Bool {
    guard (left.day, left.span) == (right.day, right.span) else {
      return (left.day, left.span) < (right.day, right.span)
    }
    guard left.cause.place == right.cause.place else {
      return left.cause.place.lexicographicallyPrecedes(right.cause.place)
    }
    return left.dates.map(\.number).lexicographicallyPrecedes(right.dates.map(\.number))
  }
}

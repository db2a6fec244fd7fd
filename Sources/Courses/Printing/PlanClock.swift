import Formats

/// A suggestion of when what happens in a session, made of its minutes.
///
/// Teaching is spread before the exercises in steps of five minutes, the learner's sections in order over it; the break
/// stands in the middle. The minutes are those of the session, none more and none less.
public struct PlanClock: Hashable, Sendable {
  /// What happens.
  public enum Activity: Hashable, Sendable {
    /// Teaching, with the headings of the sections that it covers.
    case teaching([String])
    /// An exercise by its place in the session, counted from 0.
    case exercise(Int)
    /// A break.
    case pause
  }

  /// One row of the plan.
  public struct Row: Hashable, Sendable {
    /// Minutes after midnight.
    public let start: Int
    /// How long.
    public let minutes: Int
    /// What.
    public let activity: Activity

    /// Minutes after midnight.
    public var end: Int { start + minutes }
  }

  /// The rows in order.
  public let rows: [Row]

  /// Makes the plan of a session.
  ///
  /// - Parameter start: minutes after midnight.
  public init(_ session: CurriculumSession, from start: Int) {
    let headings = session.sections.map(\.heading.plain).filter { !$0.isEmpty }
    let count = max(1, session.exercises.count)
    let parts = PlanClock.parts(of: session.teaching, into: count)
    let middle = (session.exercises.count + 1) / 2
    var rows: [Row] = []
    var time = start
    func add(_ minutes: Int, _ activity: Activity) {
      guard minutes > 0 else { return }
      rows.append(Row(start: time, minutes: minutes, activity: activity))
      time += minutes
    }
    for place in 0..<count {
      let covered = headings.indices.filter { $0 * count / headings.count == place }.map { headings[$0] }
      add(parts[place], .teaching(covered))
      // With a single exercise the break stands before it.
      if session.exercises.count < 2 { add(session.pause, .pause) }
      if place < session.exercises.count { add(session.exercises[place].minutes, .exercise(place)) }
      if session.exercises.count >= 2, place + 1 == middle { add(session.pause, .pause) }
    }
    self.rows = rows
  }

  /// Minutes in so many parts, each of whole fives but the first, which takes what is left over.
  static func parts(of minutes: Int, into count: Int) -> [Int] {
    let fives = minutes / 5
    var parts = (0..<count).map { place in 5 * (fives / count + (place < fives % count ? 1 : 0)) }
    parts[0] += minutes % 5
    return parts
  }

  /// A time of the day, as 10.05 in Danish and 10:05 elsewhere.
  static func text(_ minutes: Int, separator: Character) -> String {
    let rest = minutes % 60
    return "\(minutes / 60 % 24)\(separator)\(rest < 10 ? "0" : "")\(rest)"
  }
}

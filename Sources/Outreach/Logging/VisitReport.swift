public import Language

/// What a team tells of a visit when it is back: numbers, never names.
public struct VisitReport: Hashable, Sendable {
  /// The most lines of a visit.
  public static let mostLines = 60

  /// Minutes on the spot, 0…600.
  public var minutes: Int
  /// Minutes on the road to it, 0…600; nil where nobody counted.
  public var travel: Int?
  /// How many persons were helped, 0…500; nil for as many as there were sessions.
  public var persons: Int?
  /// The kit that was along, by kind.
  public var kit: [KitKind: Int] = [:]
  /// The sessions.
  public var lines: [HelpedLine]
  /// Whether somebody who had asked was not reached.
  public var isPartly = false
  /// What was missing or could not be solved; never about a person.
  public var unsolved: String?
  /// What must be done afterwards; never about a person.
  public var followUp: String?
  /// By when.
  public var followUpBy: Day?
  /// The days on which the place wishes the next visit; nil for none asked for now.
  public var again: ClosedRange<Day>?

  /// Makes a report of what every visit has.
  public init(minutes: Int, lines: [HelpedLine]) {
    self.minutes = minutes
    self.lines = lines
  }

  /// How many sessions there were.
  public var sessions: Int { lines.reduce(0) { $0 + $1.count } }
}

public import Language

/// What is put right of a visit that was counted.
public struct VisitCorrection: Hashable, Sendable {
  /// A sort of sessions of which the log has too many or too few.
  public struct Change: Hashable, Sendable {
    /// The sort, with as many sessions as the log had of it when it was read.
    public let line: HelpedLine
    /// As many as are right, from 0 on.
    public let right: Int

    /// Describes a change.
    public init(_ line: HelpedLine, right: Int) {
      self.line = line
      self.right = right
    }

    /// How many more there are than stood there; below 0 for fewer.
    var more: Int { right - line.count }
  }

  /// The ``VisitRecord/mark`` of what is corrected, as it was read.
  public let seen: String
  /// Minutes on the spot, 0…600.
  public var minutes: Int
  /// Minutes on the road, 0…600; nil where nobody counted.
  public var travel: Int?
  /// How many persons were helped, 0…500.
  public var persons: Int
  /// What was missing; never about a person.
  public var unsolved: String?
  /// What must be done afterwards; never about a person.
  public var followUp: String?
  /// By when.
  public var followUpBy: Day?
  /// What is changed in the log.
  public var changes: [Change] = []

  /// Begins with what stands, which changes nothing.
  public init(_ record: VisitRecord) {
    self.init(record, seen: record.mark)
  }

  /// Begins with what stands, for one who read it earlier.
  public init(_ record: VisitRecord, seen: String) {
    self.seen = seen
    minutes = record.minutes
    travel = record.travel
    persons = record.persons
    unsolved = record.unsolved
    followUp = record.followUp
    followUpBy = record.followUpBy
  }
}

/// What is counted of a visit: its own figures, and the sessions that visits have left in its month's log.
///
/// Which of the sessions are this visit's is known nowhere: an entry is tied to a visit by nothing. So a correction names
/// a sort of sessions and how many there should be of it.
public struct VisitCount: Hashable, Sendable {
  /// The visit.
  public let visit: OutreachVisit
  /// Its own figures.
  public let record: VisitRecord
  /// The first day of the month whose log has its sessions; nil for a home visit, and where the day is no longer known.
  public let month: Day?
  /// The sessions that visits of the month have left at the branch, a line for each sort, by their codes.
  public let lines: [HelpedLine]
}

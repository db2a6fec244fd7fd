public import Language
public import Municipality

/// Something in the log that a manager should know of.
public struct Alert: Hashable, Sendable {
  /// What was found, with its figures.
  public enum Finding: Hashable, Sendable {
    /// So many were turned away.
    case outage(turnedAway: Int)
    /// More came than is expected.
    case rise(Rise)
    /// More come than a year before.
    case growth(Trend)
    /// Staffed days without a session.
    case gap(LoggingGap)
    /// Fewer of those who came stand in the log.
    case capture(CaptureFall)
  }

  /// More came in the last one or two weeks than is expected.
  public struct Rise: Hashable, Sendable {
    /// How many weeks are meant: 1 or 2.
    public let weeks: Int
    /// What came in them.
    public let count: Int
    /// What is expected in them.
    public let expected: Double
    /// The greatest count in them that is no alarm.
    public let limit: Int
    /// The chance of as many or more without any cause.
    public let chance: Double
  }

  /// What was found.
  public let finding: Finding
  /// The task's number; nil for all sessions.
  public let task: Int?
  /// The branch; nil for several.
  public let branch: Branch?
  /// The branches that it is about, where some others opened or closed and were left out; nil for the office as a whole or
  /// one branch.
  public let among: [Branch]?
  /// The days that it is about.
  public let days: ClosedRange<Day>
  /// Whether it stands out among all that was looked at; where not, so much is to be expected now and then by chance alone,
  /// and it is to be watched, not called a change.
  public let isClear: Bool
  /// The known cause that somebody noted; nil for none.
  public let note: AlertNote?
  /// The better logging that may be all there is to a rise; nil where it is not.
  public var logging: CaptureChange?

  /// Makes an alert.
  ///
  /// - Parameter branches: the branches that it is about; nil for the office as a whole.
  init(
    finding: Finding, task: Int?, at branches: [Branch]?, days: ClosedRange<Day>, isClear: Bool, note: AlertNote? = nil
  ) {
    self.finding = finding
    self.task = task
    branch = branches?.count == 1 ? branches?.first : nil
    among = branches?.count == 1 ? nil : branches
    self.days = days
    self.isClear = isClear
    self.note = note
  }

  /// The same alert, clear or not, with the better logging that may be behind it.
  init(_ alert: Alert, isClear: Bool, logging: CaptureChange?) {
    (finding, task, branch, among) = (alert.finding, alert.task, alert.branch, alert.among)
    (days, note) = (alert.days, alert.note)
    self.isClear = isClear
    self.logging = logging
  }

  /// What it is about.
  public var kind: AlertKind {
    switch finding {
    case .outage: .outage
    case .rise: .rise
    case .growth: .growth
    case .gap, .capture: .lostLogging
    }
  }

  /// What is to be made of it.
  public var standing: AlertStanding { note != nil ? .known : isClear ? .change : .watch }

  /// Whether it is a change that nobody has explained.
  public var isChange: Bool { standing == .change }
}

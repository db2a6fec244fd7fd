public import Language
import Records
public import SQLite

/// The decision about sealing that is in force in the log.
///
/// Without one no clock time is stored. The decision itself, who made it and where its papers are, stands in
/// ``/Records/DecisionBook``.
public struct SealingRule: Hashable, Sendable {
  /// The days that an entry may keep its minute.
  public static let range = 1...31
  /// The days that are proposed.
  public static let proposal = 7

  /// The decision's number in the book.
  public let decision: Int
  /// The day of the decision.
  public let day: Day
  /// How many days after its own day an entry is sealed.
  public let afterDays: Int
  /// Whether the note goes when the entry is sealed.
  public let dropsNotes: Bool

  /// Makes a rule; `afterDays` is held within ``range``.
  public init(decision: Int, day: Day, afterDays: Int, dropsNotes: Bool) {
    self.decision = decision
    self.day = day
    self.afterDays = min(max(afterDays, Self.range.lowerBound), Self.range.upperBound)
    self.dropsNotes = dropsNotes
  }

  /// The rule that is in force; nil where nothing was decided or the decision was withdrawn.
  public static func read(_ reader: Reader) throws -> SealingRule? {
    try reader.first("SELECT decision, day, after_days, drops_notes FROM sealing") { row in
      SealingRule(
        decision: row.whole(0), day: Day(number: row.whole(1)), afterDays: row.whole(2), dropsNotes: row.whole(3) == 1)
    }
  }

  /// Puts a rule in force in place of the one before it; nil puts none in force.
  static func put(_ rule: SealingRule?, in writer: DeskWriter) throws {
    try writer.run("DELETE FROM sealing")
    guard let rule else { return }
    try writer.run(
      "INSERT INTO sealing VALUES (1, ?, ?, ?, ?)",
      [.whole(rule.decision), .whole(rule.day.number), .whole(rule.afterDays), .flag(rule.dropsNotes)])
  }

  /// The last day whose entries are sealed on a day.
  public func lastSealed(on today: Day) -> Day { today.adding(-afterDays) }
}

/// What a column holds and how long: every column of both files has one of these, declared beside its table.
///
/// A test fails on a column without a rule, and the privacy page is made of them.
public struct ColumnRule: Hashable, Sendable {
  /// What kind of data a column holds.
  public enum DataClass: String, CaseIterable, Sendable {
    /// A random identity that stands for nothing outside the row.
    case randomID
    /// A choice from a closed list, kept as its number.
    case code
    /// A count, a duration or another amount.
    case measure
    /// A day, a month or a part of the day.
    case calendar
    /// A time of the clock.
    case clock
    /// A text that has passed the gate.
    case screenedText
    /// A pointer to another row.
    case reference
    /// How the office is set up.
    case setting
    /// Something about a person.
    case person
  }

  /// How long a column is kept.
  public enum Retention: Hashable, Sendable {
    /// As long as the office exists: it holds no person.
    case permanent
    /// As long as the figures are kept.
    case statistics
    /// Until the row is sealed.
    case untilSealed
    /// Until the row is sealed where the recorded decision says so, else as long as the figures are kept.
    case asDecided
    /// Until the next entry of the same desk overwrites it.
    case untilOverwritten
    /// Until it is over and, for a day or a few, remembered: a sign-in, a one-time link.
    case untilOver
    /// Until the last purpose that a person is kept for has ended.
    case untilPurposeEnds
    /// So many years after the row was made.
    case years(Int)
  }

  /// The table.
  public let table: String
  /// The column.
  public let column: String
  /// What it holds.
  public let dataClass: DataClass
  /// How long it is kept.
  public let retention: Retention

  /// Declares a column.
  public init(_ table: String, _ column: String, _ dataClass: DataClass, _ retention: Retention) {
    self.table = table
    self.column = column
    self.dataClass = dataClass
    self.retention = retention
  }

  /// Declares several columns of a table that are alike.
  public static func rules(
    _ table: String, _ columns: [String], _ dataClass: DataClass, _ retention: Retention
  ) -> [ColumnRule] {
    columns.map { ColumnRule(table, $0, dataClass, retention) }
  }
}

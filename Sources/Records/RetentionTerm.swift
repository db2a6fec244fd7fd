public import Language
public import SQLite

/// How long the rows of a table in `people.sqlite` are kept, and how those past it go.
///
/// A room declares one for each of its tables whose columns have a rule in years; a test holds the two together.
public struct RetentionTerm: Sendable {
  /// What stands in a table.
  public struct State: Hashable, Sendable {
    /// How many rows there are.
    public let rows: Int
    /// How many of them are past their term.
    public let due: Int
    /// The days of the first and the last row; nil for none.
    public let days: ClosedRange<Day>?

    /// Makes a state.
    public init(rows: Int, due: Int, days: ClosedRange<Day>?) {
      self.rows = rows
      self.due = due
      self.days = days
    }
  }

  /// The table's name, by which the audit and programs call it.
  public let table: StaticString
  /// What its rows are called.
  public let name: Wording
  /// How many years a row is kept.
  public let years: Int
  /// Looks at the table; the day is the last one whose rows are past their term.
  let look: @Sendable (Reader, Day) throws -> State
  /// Deletes what is past its term and gives the number of rows.
  let delete: @Sendable (PeopleWriter, Day) throws -> Int

  /// Declares a term with its own way of looking and deleting.
  ///
  /// - Parameters:
  ///   - look: what stands in the table; the day is the last one whose rows are past their term.
  ///   - delete: deletes those rows and gives their number.
  public init(
    table: StaticString, name: Wording, years: Int, look: @escaping @Sendable (Reader, Day) throws -> State,
    delete: @escaping @Sendable (PeopleWriter, Day) throws -> Int
  ) {
    self.table = table
    self.name = name
    self.years = years
    self.look = look
    self.delete = delete
  }

  /// Declares a term for rows that have their day in a column, as a number of days.
  public static func rows(_ table: StaticString, dated column: StaticString, name: Wording, years: Int) -> RetentionTerm
  {
    let from: SQL = "FROM" + SQL(stringLiteral: table) + "WHERE" + SQL(stringLiteral: column)
    let day = SQL(stringLiteral: column)
    return RetentionTerm(table: table, name: name, years: years) { reader, limit in
      let ends = try reader.first(
        "SELECT count(*), min(" + day + "), max(" + day + ")" + from + "IS NOT NULL"
      ) { (rows: $0.whole(0), first: $0.optionalWhole(1), last: $0.optionalWhole(2)) }
      let due = try reader.first("SELECT count(*)" + from + "<= ?", [.whole(limit.number)]) { $0.whole(0) }
      guard let ends, let first = ends.first, let last = ends.last else { return State(rows: 0, due: 0, days: nil) }
      return State(rows: ends.rows, due: due ?? 0, days: Day(number: first)...Day(number: last))
    } delete: { writer, limit in
      try writer.run("DELETE" + from + "<= ?", [.whole(limit.number)])
    }
  }

  /// The last day whose rows are past the term on a day.
  func limit(on today: Day) -> Day {
    Day(year: today.year - years, month: today.month, day: today.day)
      // The last day of February in a year that has no 29th.
      ?? Day(year: today.year - years, month: 2, day: 28) ?? today
  }

  /// The day on which a row of a day is past its term.
  public func end(of day: Day) -> Day {
    Day(year: day.year + years, month: day.month, day: day.day)
      ?? Day(year: day.year + years, month: 3, day: 1) ?? day
  }
}

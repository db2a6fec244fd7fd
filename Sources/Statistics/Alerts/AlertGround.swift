public import Municipality

/// What an ``AlertBook`` could judge, and what not.
public struct AlertGround: Hashable, Sendable {
  /// How many series were looked at for a rise.
  public let judged: Int
  /// Whether the log is long enough to judge rises: half a year and four weeks.
  public let judgesRises: Bool
  /// Whether the log is long enough to judge growth: thirteen weeks with a year before them.
  public let judgesGrowth: Bool
  /// The tasks that came in the last two weeks and are too new to judge, by their numbers.
  public let young: [Int]
  /// Whether the staffed hours of all branches are set.
  public let knowsHours: Bool

  /// Whether nothing was logged in any whole week.
  public let isEmpty: Bool
  /// The branches that were staffed on ten days at least, and at which nothing was ever logged: nothing can be said of
  /// them.
  public let silent: [Branch]

  /// How many of the rises to watch come a week by chance alone.
  public var expectedByChance: Double { Double(judged) * Self.falsePerWeek }

  /// Rises to watch without a cause, a series and week.
  ///
  /// `lods-bench alarm --offices` finds 1.7 a week among some 97 series of invented offices, whose staff now and then write
  /// several sessions at once. Of simulated series without such entries it is 0.99 in two years, a little more than half as
  /// many.
  static let falsePerWeek = 1.7 / 97
}

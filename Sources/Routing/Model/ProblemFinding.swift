/// What is wrong with the numbers of a routing problem.
public enum ProblemFinding: Error, Hashable, Sendable {
  /// A row of the matrix is too long or too short.
  case matrixNotSquare(row: Int)
  /// A leg's time or cost is negative, too large or not a number.
  case legOutOfRange(from: Int, to: Int)
  /// A stop lies at a location that the matrix does not have.
  case unknownLocation(stop: Int)
  /// A stop has a negative or too large time, demand, worth or kit need.
  case stopOutOfRange(stop: Int)
  /// A stop needs kit of a kind that the stock does not have.
  case unknownKit(stop: Int, kind: Int)
  /// A team-day starts or ends at a location that the matrix does not have.
  case unknownDepot(teamDay: Int)
  /// A team-day has a negative or too large number.
  case teamDayOutOfRange(teamDay: Int)
  /// Two team-days are of the same team on the same day.
  case teamTwiceOnDay(teamDay: Int)
  /// A place names a stop that is not there, or that another place has too.
  case stopOfPlace(place: Int, stop: Int)
  /// A place has a negative gap.
  case gapOutOfRange(place: Int)
  /// A weight lies outside its range.
  case weightOutOfRange
}

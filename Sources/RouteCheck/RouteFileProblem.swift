/// What is wrong with a routing file or a solution file.
public enum RouteFileProblem: Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// The bytes are no UTF-8.
  case notText
  /// It is no JSON document.
  case notJSON
  /// A section or a field that the format demands is missing.
  case missing(field: String)
  /// A line that cannot stand there.
  case strangeLine
  /// A field is no number, or no whole number where one is needed.
  case notNumber
  /// A number is negative, too large or not known to this program.
  case outOfRange(field: String)
  /// A window, a shift or a break closes before it opens.
  case closesBeforeOpening
  /// There are more or fewer rows than the file says there should be.
  case wrongCount(field: String, expected: Int, found: Int)
  /// A number or an id stands twice.
  case twice(field: String)
  /// A client, vehicle, caregiver or service that the file does not have.
  case unknown(field: String)
  /// A row of the matrix is too short or too long, or holds something that is no distance; rows count from 1.
  case matrixHole(row: Int)
}

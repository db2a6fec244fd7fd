public import Formats
public import Language

/// What is wrong in a file of population figures.
public enum PopulationProblem: Hashable, Sendable {
  /// The text is not as its format asks.
  case format(FormatProblem)
  /// The JSON is no JSON-stat data set, or not a whole one; where in it, as `dimension.age`.
  case notJSONStat(path: String)
  /// A column is not there, by the name that we ask for.
  case missingColumn(String)
  /// A line has fewer fields than the heading.
  case shortLine
  /// No dimension of the data set has ages.
  case noAges
  /// A dimension that is neither age, area nor time has more than one category; how many.
  case splitByMore(categories: Int)
  /// Figures of one sex alone.
  case bySex
  /// The only area of the file is not called as the office.
  case otherMunicipality
  /// The areas have more persons of a band together than the whole municipality.
  case moreInAreas(String)
  /// The day of the figures is after today.
  case laterDay
  /// Ages that cannot be read.
  case badAges
  /// Ages that are part of several of the office's bands: the ages, and the bands.
  case cutsAcross(String, [String])
  /// The same ages twice.
  case agesTwice(String)
  /// Ages of a band that no line has.
  case agesMissing(String, of: String)
  /// What is no whole number of persons.
  case badNumber
  /// An area that the office does not have.
  case unknownArea(nearest: String?)
  /// What is no day and no year.
  case badDay
  /// Neither the file nor the caller says of which day the figures are.
  case noDay
  /// The file has figures of several days.
  case severalDays([Day])
  /// The file has figures of other days.
  case otherDays([Day])
  /// No figure at all.
  case nothing
}

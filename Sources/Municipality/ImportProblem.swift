public import Formats

/// What is wrong at one place of a file that an office imports.
public enum ImportProblem: Hashable, Sendable {
  /// The text is not as its format asks.
  case format(FormatProblem)
  /// The heading of a column is not there.
  case missingColumn(name: String)
  /// The row has fewer fields than the heading.
  case missingField
  /// The row has more fields than the heading.
  case extraField
  /// A task that the office does not have.
  case unknownTask(nearest: String?)
  /// A row about something that an earlier row is about.
  case repeated
  /// A number that cannot be used.
  case badCode
  /// Something else than a date.
  case badDate
  /// A last day before the first.
  case badPeriod
  /// Days that an earlier row has.
  case overlap
  /// A name that is missing.
  case nameMissing
  /// A name that cannot be used, as it is too long or looks like something about a person.
  case nameRefused
}

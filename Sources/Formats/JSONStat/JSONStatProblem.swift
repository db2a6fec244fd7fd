/// What is wrong in a document that should be a JSON-stat 2.0 data set.
public enum JSONStatProblem: Hashable, Sendable {
  /// It is no JSON document.
  case format(FormatProblem)
  /// It is something else than a data set of version 2.0: another class, another version, or an older form.
  case notADataset
  /// Something that must be there is not.
  case missing
  /// A value of the wrong kind, as a text in place of a number.
  case wrongKind
  /// The same id twice, or two categories at one place.
  case twice
  /// A name of something that is not there: a dimension, a category, or a cell outside the table.
  case unknown
  /// Two lists that must be as long as each other are not: how many there should be, and how many there are.
  case count(expected: Int, found: Int)
  /// More cells than ``JSONStatDataset/cellLimit``.
  case tooLarge
}

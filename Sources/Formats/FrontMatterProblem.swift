/// What is wrong at one place of a text's front matter.
public enum FrontMatterProblem: String, CaseIterable, Hashable, Sendable {
  /// The text does not begin with a line of three hyphens.
  case missing
  /// There is no second line of three hyphens.
  case unclosed
  /// A line that is neither `key: value` nor an item of a list.
  case missingColon
  /// Nothing stands before the colon.
  case emptyKey
  /// A key that stands above already.
  case duplicateKey
  /// A tab, which editors show in different widths: write spaces.
  case tab
  /// An item of a list that has no key above it.
  case itemWithoutKey
  /// An item below a key that has a value on its own line.
  case itemBelowValue
  /// A line that begins with blanks and is no item: continued values are not part of the subset.
  case badIndent
}

/// Why a table cannot be published.
public enum TableRefusal: Error, Hashable, Sendable {
  /// All sessions together are fewer than the threshold.
  case tooFew
  /// Some small counts could be found out whatever is blank.
  case cannotBeGuarded
  /// Not one number above zero would be left to show.
  case nothingLeft
}

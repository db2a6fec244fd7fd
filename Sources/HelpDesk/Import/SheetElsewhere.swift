/// Where else in the log the rows of a sheet can stand already.
public enum SheetElsewhere: Hashable, CaseIterable, Sendable {
  /// At another branch of the same source.
  case branch
  /// On days that lie as far off as Excel's two ways to count days.
  case days
  /// In another source.
  case source
}

public import Language

/// What an import of counts did.
public struct CountReport: Hashable, Sendable {
  /// The rows of the file.
  public internal(set) var rows = 0
  /// Hours of a branch that were new.
  public internal(set) var newHours = 0
  /// Hours whose number is another than before; the new one holds.
  public internal(set) var changedHours = 0
  /// Hours that say what they said before.
  public internal(set) var sameHours = 0
  /// The sum of all that the file counts.
  public internal(set) var total = 0
  /// The first and the last day; nil where nothing was counted.
  public internal(set) var days: ClosedRange<Day>?
}

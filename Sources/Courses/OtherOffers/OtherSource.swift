public import Language
public import Municipality
public import Records

/// A calendar of somebody else in the municipality, which is looked at when terms are planned.
public struct OtherSource: Hashable, Sendable {
  /// Which it is.
  public let id: RowNumber<OtherSource>
  /// Its code.
  public let code: Code<OtherSource>
  /// Whose it is.
  public let name: String
  /// Whom its events are for.
  public let audience: Audience
  /// The day on which it was last imported.
  public let imported: Day
  /// How many of its events have not ended by a day.
  public let coming: Int
}

public import Municipality
public import Records

/// Somewhere a team drives from or to.
public enum PlanSpot: Hashable, Sendable {
  /// A branch, where teams start.
  case branch(Code<Branch>)
  /// A place of the register.
  case place(RowNumber<OutreachPlace>)
  /// The middle of an area, where homes count as lying.
  case area(Code<Area>)
}

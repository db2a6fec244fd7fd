public import Municipality
public import Records

/// Whom a visit goes to: a place, or a home that is known here by its area alone.
public enum VisitTarget: Hashable, Sendable {
  /// A place of the register.
  case place(RowNumber<OutreachPlace>)
  /// A home; who lives there stands in `people.sqlite` under the visit's ``OutreachVisit/id``.
  case home(Code<Area>)
}

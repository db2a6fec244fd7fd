/// What is published of the minutes of the sessions of a shown cell.
struct ReleaseMean: Hashable {
  /// The cell, by its place in ``ReleasedTable/cells``.
  let cell: Int
  /// The mean minutes of a session, rounded; nil where too few of its sessions have minutes.
  let minutes: Int?
}

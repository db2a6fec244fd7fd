import Municipality

/// Which table of released figures somebody wants.
public struct OpenTableQuery: Hashable, Sendable {
  /// What goes down, the outermost first.
  public let rows: [ReleaseAxis]
  /// What goes across, the outermost first; none for a list.
  public let columns: [ReleaseAxis]
  /// How categories must be put together; an axis that is not named may be as it was released.
  public let bands: [ReleaseAxis: ReleaseBanding]
  /// What is measured.
  public let measure: OpenMeasure
  /// The time, whole months; nil for that of the release.
  public let period: Period?
  /// The release; nil for the newest.
  public let release: Int?

  /// Asks for a table.
  ///
  /// - Throws: ``ReleaseFault`` for no axis, more than four, one twice, and bands of an axis that the table has not;
  ///   ``OpenTableFault`` for neither period nor release, and for a rate by anything else than area and age.
  public init(
    rows: [ReleaseAxis], columns: [ReleaseAxis] = [], measure: OpenMeasure = .sessions, period: Period? = nil,
    release: Int? = nil, bands: [ReleaseAxis: ReleaseBanding] = [:]
  ) throws {
    _ = try ReleaseTable(rows + columns, bands: bands)
    guard !rows.isEmpty else { throw ReleaseFault.noAxis }
    guard period != nil || release != nil else { throw OpenTableFault.noPeriod }
    guard measure != .rate || (rows + columns).allSatisfy({ $0 == .area || $0 == .age }) else {
      throw OpenTableFault.rateOfOther
    }
    self.rows = rows
    self.columns = columns
    self.bands = bands
    self.measure = measure
    self.period = period
    self.release = release
  }

  /// All axes, those that go down first.
  public var axes: [ReleaseAxis] { rows + columns }

  /// The axes as `lods release` names a table, as `area+age`.
  var text: String { axes.map(\.code).joined(separator: "+") }
}

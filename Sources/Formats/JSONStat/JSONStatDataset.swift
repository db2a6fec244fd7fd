/// A table of figures by one or more dimensions, as JSON-stat 2.0 knows a data set.
///
/// What the format lets one write in several ways is one here: categories stand in their order, and every cell has its
/// place, with a value, a mark, both or neither. Links, addresses and coordinates are not kept.
public struct JSONStatDataset: Hashable, Sendable {
  /// What the table shows; nil for none.
  public var label: String?
  /// Where the figures come from; nil for none.
  public var source: String?
  /// When the figures were last changed, a date or an instant by ISO 8601; nil for none.
  public var updated: String?
  /// What a reader must know.
  public var notes: [String]
  /// The dimensions; the last one runs fastest.
  public var dimensions: [JSONStatDimension]
  /// The cells, as many as the product of the dimensions' sizes.
  public var cells: [JSONStatCell]
  /// What the provider adds, as a provider likes; no members for nothing.
  public var extras: [JSONMember]

  /// Makes a data set.
  public init(
    label: String? = nil, source: String? = nil, updated: String? = nil, notes: [String] = [],
    dimensions: [JSONStatDimension], cells: [JSONStatCell], extras: [JSONMember] = []
  ) {
    self.label = label
    self.source = source
    self.updated = updated
    self.notes = notes
    self.dimensions = dimensions
    self.cells = cells
    self.extras = extras
  }
}

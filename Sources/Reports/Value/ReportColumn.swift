public import Language

/// A column of a table and its entry in the code book.
public struct ReportColumn: Hashable, Sendable {
  /// What a column is for.
  public enum Role: String, CaseIterable, Sendable {
    /// Says what the row is about.
    case key
    /// Holds a figure.
    case measure
    /// Says something about the row that is neither, as that a month is not over.
    case remark
  }

  /// The stable name in files, in camelCase and unique in the table, as `sessions`.
  public var id: String
  /// The heading.
  public var title: Wording
  /// What the column is for.
  public var role: Role
  /// What the figures are counted in.
  public var unit: ReportUnit
  /// What the column means, in a sentence that can be understood without the report.
  public var meaning: Wording
  /// The codes that may stand in the column; empty where it holds no codes, or any.
  public var codes: [ReportCode]
  /// The decimals that people read; nil for the usual of the kind (hours that were counted one, all else none).
  public var decimals: Int?
  /// The id of the column that this one is computed from: where that one is hidden, this one is too.
  public var dependsOn: String?

  /// Makes a column.
  public init(
    id: String, title: Wording, role: Role = .measure, unit: ReportUnit = .none, meaning: Wording,
    codes: [ReportCode] = [], decimals: Int? = nil, dependsOn: String? = nil
  ) {
    self.id = id
    self.title = title
    self.role = role
    self.unit = unit
    self.meaning = meaning
    self.codes = codes
    self.decimals = decimals
    self.dependsOn = dependsOn
  }
}

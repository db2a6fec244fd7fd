public import Formats
import Language
import Municipality

/// How a sheet is read: which column holds which field of ours, and which of its words stand for which of our codes.
///
/// It is a JSON document that people keep beside the sheet; ``MappingSuggestion`` drafts one.
public struct ImportMapping: Hashable, Sendable {
  /// What a row of the sheet stands for.
  public enum Rows: String, CaseIterable, Sendable {
    /// A session; two equal rows are two sessions.
    case sessions
    /// A total of sessions that were alike, on one day at one branch.
    case totals
  }

  /// A column that is read or, where it has no field, knowingly left out.
  public struct Column: Hashable, Sendable {
    /// The heading as it stands in the sheet; with two rows of headings "upper / lower".
    public var heading: String
    /// The field; nil leaves the column out.
    public var field: ImportField?
    /// What all sessions of this column are, where a sheet has a column of counts for each task or level.
    public var set: [ImportField: String]

    /// Makes a column.
    public init(_ heading: String, _ field: ImportField?, set: [ImportField: String] = [:]) {
      self.heading = heading
      self.field = field
      self.set = set
    }
  }

  /// A word of the sheet and the code that it stands for; nil while nobody has said which.
  public struct Word: Hashable, Sendable {
    /// The word.
    public var word: String
    /// The code, or several joined by `+`.
    public var code: String?

    /// Makes a word.
    public init(_ word: String, _ code: String?) {
      self.word = word
      self.code = code
    }
  }

  /// The most headings' rows.
  static let headerRows = 1...3

  /// The years that dates can lie in.
  static let years = 1990...2100

  /// The name of the sheet's source, a code; nil where the caller names it.
  ///
  /// Rows of another source are never taken for the same.
  public var source: String?
  /// What a row stands for.
  public var rows: Rows
  /// How many rows of headings there are, 1…3.
  public var headerRows: Int
  /// How dates are written.
  public var dates: SheetDateStyle
  /// The year of dates that are written without one; nil where they all have it.
  public var year: Int?
  /// How decimals are written.
  public var decimal: DecimalSign
  /// The fields whose empty cells mean the same as the cell above, as merged cells leave them.
  public var fillDown: [ImportField]
  /// The columns.
  public var columns: [Column]
  /// The sheet's words, by field.
  public var words: [ImportField: [Word]]
  /// What holds for every row.
  public var fixed: [ImportField: String]
  /// What a person must still say for every row; `null` in the document.
  public var unsaid: [ImportField] = []

  /// Makes a mapping of a sheet with one row of headings.
  public init(
    source: String? = nil, rows: Rows, dates: SheetDateStyle, decimal: DecimalSign = .comma, columns: [Column],
    words: [ImportField: [Word]] = [:], fixed: [ImportField: String] = [:]
  ) {
    self.source = source
    self.rows = rows
    headerRows = 1
    self.dates = dates
    self.decimal = decimal
    fillDown = []
    self.columns = columns
    self.words = words
    self.fixed = fixed
  }

  /// The mapping of a sheet that is written in our own words: field names as headings, codes in the cells, ISO dates.
  public static func own(headings: [String]) -> ImportMapping? {
    var columns: [Column] = []
    for heading in headings {
      let key = SheetWord.key(heading)
      // The export has plural tasks, and its own word for the part of the day.
      let others: [String: ImportField] = ["tasks": .task, "partofday": .time]
      let field = others[key] ?? ImportField.allCases.first { $0.rawValue.lowercased() == key }
      if let field, !columns.contains(where: { $0.field == field }) { columns.append(Column(heading, field)) }
    }
    let fields = Set(columns.compactMap(\.field))
    guard fields.isSuperset(of: [.date, .task, .outcome]) else { return nil }
    return ImportMapping(rows: .sessions, dates: .yearFirst, decimal: .point, columns: columns)
  }

  /// What is missing or does not go together, each with its place in the document.
  func faults() -> [MappingFault.Item] {
    var items: [MappingFault.Item] = []
    func note(_ place: String, _ problem: MappingProblem) { items.append(MappingFault.Item(place, problem)) }
    var headings: Set<String> = []
    var fields: Set<ImportField> = []
    for (index, column) in columns.enumerated() {
      let key = SheetWord.key(column.heading)
      if key.isEmpty { note("columns[\(index)].heading", .empty) }
      if !headings.insert(key).inserted { note("columns[\(index)].heading", .twice) }
      if !column.set.isEmpty, column.field != .count { note("columns[\(index)].set", .setWithoutCount) }
      for field in column.set.keys where !field.canBeFixed { note("columns[\(index)].set", .cannotBeFixed) }
      guard let field = column.field else { continue }
      let mayRepeat = field == .count && !column.set.isEmpty
      if !fields.insert(field).inserted, !mayRepeat { note("columns[\(index)].field", .twice) }
    }
    for field in fixed.keys where !field.canBeFixed { note("fixed", .cannotBeFixed) }
    for field in unsaid where fixed[field] == nil { note("fixed.\(field.rawValue)", .valueMissing(field)) }
    for field in words.keys where !field.hasWords { note("words", .hasNoWords) }
    for field in ImportField.allCases {
      for (index, word) in (words[field] ?? []).enumerated() where word.code == nil {
        note("words.\(field.rawValue)[\(index)]", .codeMissing)
      }
    }
    let isSaid = { (field: ImportField) in
      fields.contains(field) || fixed[field] != nil || unsaid.contains(field)
        || (columns.contains { $0.field == .count }
          && columns.allSatisfy { $0.field != .count || $0.set[field] != nil })
    }
    for field in [ImportField.date, .task, .outcome] where !isSaid(field) { note("columns", .fieldMissing(field)) }
    if rows == .totals, !fields.contains(.count) { note("columns", .fieldMissing(.count)) }
    if let source, Code<ImportMapping>(source) == nil { note("source", .badSource) }
    if let year, !Self.years.contains(year) {
      note("year", .outOfRange(from: Self.years.lowerBound, to: Self.years.upperBound))
    }
    if !Self.headerRows.contains(headerRows) { note("headerRows", .outOfRange(from: 1, to: 3)) }
    return items
  }
}

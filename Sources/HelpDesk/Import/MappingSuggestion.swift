import Formats
import Identifiers
public import Language
import Municipality
import Records

/// A draft of a mapping, made by looking at a sheet: for a person to read, complete and keep.
public struct MappingSuggestion: Sendable {
  /// Something that a person must look at before the draft is used.
  public enum Note: Hashable, Sendable {
    /// A field that must be there and that no column gives.
    case fieldMissing(ImportField)
    /// Words without a code, counted.
    case openWords(ImportField, Int)
    /// A column of so many different words that it is hardly the field its heading says.
    case tooManyWords(ImportField, cell: Int)
    /// A column that names persons: it must be deleted from the sheet.
    case personColumn(cell: Int)
    /// A column that is left out.
    case leftOut(cell: Int)
    /// Dates that are day numbers: whether they count from 1900 or 1904, only the sheet's owner knows. The first of them
    /// by both.
    case dayNumbers(from1900: Day, from1904: Day)
    /// Dates that are day numbers, which could be meant in one way only; the first of them.
    case dayNumbersRead(first: Day)
    /// Dates without a year, and the year that they are taken to lie in.
    case yearGuessed(Int)
    /// The branch of the whole sheet, guessed from its title or its file's name.
    case branchGuessed(code: String)
    /// Words whose codes are guesses.
    case guessed(ImportField, [ImportMapping.Word])
    /// A column of counts whose task is a guess.
    case guessedColumn(cell: Int, code: String)
    /// A column of counts that names no task we know: it is left out.
    case countsLeftOut(cell: Int)
    /// Dates that cannot be read.
    case oddDates(Int)
    /// A field that the office has turned off.
    case fieldOff(ImportField)

    /// Whether the draft cannot be used before a person has done something about it.
    public var isOpen: Bool {
      switch self {
      case .fieldMissing, .openWords, .tooManyWords, .personColumn, .dayNumbers: true
      case .leftOut, .oddDates, .fieldOff, .dayNumbersRead, .yearGuessed, .branchGuessed, .guessed, .guessedColumn,
        .countsLeftOut:
        false
      }
    }
  }

  /// The draft.
  public let mapping: ImportMapping
  /// What must be looked at.
  public let notes: [Note]

  /// Whether the draft could be used as it is.
  public var isComplete: Bool { mapping.faults().isEmpty }

  /// The rows that are looked at, and the most words of a column.
  static let sample = 5000
  static let mostWords = 200

  /// Looks at a sheet and drafts its mapping.
  ///
  /// - Parameters:
  ///   - path: the sheet.
  ///   - source: the source's name; nil leaves it out.
  ///   - language: the language that task names are first looked for in.
  /// - Throws: ``SheetImportFault/unreadable``, and ``SheetFault`` for what is no text or has no rows.
  public static func draft(
    of path: String, source: String?, for log: EntryLog, in language: LanguageCode
  ) throws -> MappingSuggestion {
    let rows = try sampleRows(path)
    let country = log.office.country
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    var drafter = try log.desk.read { reader in
      let quick = try TaskRegister.quickList(in: reader)
      let tasks = try TaskRegister.tasks(in: reader, of: country)
      return MappingDrafter(
        matcher: WordMatcher(
          tasks: tasks.filter { quick.contains($0.number) } + tasks.filter { !quick.contains($0.number) },
          branches: try BranchRegister.branches(in: reader),
          areas: try BranchRegister.areas(in: reader), language: language),
        register: try OfficeRegister(log.office, reader), settings: try log.office.settings(reader),
        today: log.office.clock.today)
    }
    return drafter.suggestion(rows, source: source, name: name)
  }

  /// The first rows of a sheet.
  private static func sampleRows(_ path: String) throws -> [CSVRow] {
    var stream = try SheetStream(path)
    var rows: [CSVRow] = []
    while rows.count < sample, let batch = try stream.next() {
      if let stop = batch.findings.first(where: { SheetProblem.format($0.problem).isFatal }) {
        var report = ImportReport()
        report.note(
          SheetFinding(line: stop.line, column: stop.column, cell: nil, problem: .format(stop.problem)))
        throw SheetFault(report)
      }
      rows += batch.rows
    }
    guard rows.count > 1 else {
      var report = ImportReport()
      report.note(SheetFinding(line: 1, column: 1, cell: nil, problem: .empty))
      throw SheetFault(report)
    }
    return Array(rows.prefix(sample))
  }
}

public import Formats
import Language
import Municipality
import Records
import SQLite

/// Takes in what queue systems and door counters count, by branch and hour.
///
/// The file is CSV with a heading for the day, and where it has them for the branch, the hour and the number; without a
/// number each row counts one. Rows of the same hour are added up. What was imported before for the same hour is replaced,
/// so that the same file twice changes nothing. One fault anywhere, and nothing is stored.
public struct CountImport: Sendable {
  /// The hour that stands for "not known": counts of a whole day.
  public static let unknownHour = 24

  private struct Hour: Hashable {
    let branch: Int
    let day: Int
    let hour: Int
  }

  private struct Columns {
    var day = -1
    var branch: Int?
    var hour: Int?
    var number: Int?
    var last = 0
  }

  private let desk: DeskFile
  private let office: OfficeContext
  private let kind: CountKind
  private let dates: SheetDateStyle
  private let branchCode: String?

  /// Prepares an import.
  ///
  /// - Parameters:
  ///   - kind: what was counted.
  ///   - log: the log of the office.
  ///   - branch: the branch of a file that names none; nil takes the office's setting.
  ///   - dates: how dates are written; a date with its year first is read in both written styles.
  public init(_ kind: CountKind, into log: EntryLog, branch: String? = nil, dates: SheetDateStyle = .dayFirst) {
    self.kind = kind
    self.dates = dates
    desk = log.desk
    office = log.office
    branchCode = branch
  }

  /// Imports a file.
  ///
  /// - Parameter progress: is told how many bytes of how many are read.
  /// - Throws: ``SheetFault`` with every fault, ``SheetImportFault``, ``/Municipality/MunicipalityFault`` for an unknown
  ///   branch, and ``/Records/RecordsFault``.
  public func run(_ path: String, progress: (Int, Int) -> Void = { _, _ in }) throws -> CountReport {
    let (register, only) = try desk.read { reader in
      let register = try OfficeRegister(office, reader)
      let code = branchCode ?? register.rules.branch?.text
      return (register, try code.map { try BranchRegister.branch(word: $0, in: reader) })
    }
    var stream = try SheetStream(path)
    var report = ImportReport()
    var counts: [Hour: Int] = [:]
    var columns: Columns?
    while let batch = try stream.next() {
      for flaw in batch.findings {
        report.note(SheetFinding(line: flaw.line, column: flaw.column, cell: nil, problem: .format(flaw.problem)))
      }
      for row in batch.rows {
        if let columns {
          take(row, columns, register, only, &counts, &report)
        } else {
          columns = head(row, hasBranch: only != nil, &report)
          if columns == nil { throw SheetFault(report) }
        }
      }
      progress(stream.done, stream.size)
    }
    if report.rows == 0, report.findingCount == 0 {
      report.note(SheetFinding(line: 1, column: 1, cell: nil, problem: .empty))
    }
    guard report.findingCount == 0 else { throw SheetFault(report) }
    return try store(counts, rows: report.rows)
  }

  // MARK: - Reading

  private static let branchWords: Set<String> = [
    "bibliotek", "filial", "afdeling", "sted", "lokation", "branch", "library", "location", "enhed", "plats",
  ]
  private static let hourWords: Set<String> = [
    "time", "tid", "kl", "klokken", "klokkeslæt", "tidspunkt", "hour", "timme", "klockslag", "tidsrum",
  ]
  private static let numberWords: Set<String> = [
    "antal", "number", "count", "besøg", "besøgende", "numre", "kønumre", "ind", "in", "besök", "könummer", "sum",
    "antal besøg", "antal besøgende", "antal numre", "antal besök", "visits", "tickets",
  ]

  private func head(_ row: CSVRow, hasBranch: Bool, _ report: inout ImportReport) -> Columns? {
    var columns = Columns()
    columns.last = row.fields.count - 1
    func note(_ index: Int, _ problem: SheetProblem) {
      report.note(SheetFinding(line: row.line, column: row.fields[index].column, cell: index, problem: problem))
    }
    for (index, field) in row.fields.enumerated() {
      let key = SheetWord.key(field.text)
      if HeadingWords.field(key) == .date, columns.day < 0 { columns.day = index }
      if Self.branchWords.contains(key) { columns.branch = columns.branch ?? index }
      if Self.hourWords.contains(key) { columns.hour = columns.hour ?? index }
      if Self.numberWords.contains(key) { columns.number = columns.number ?? index }
      if SheetWord.namesPerson(field.text) { note(index, .personColumn) }
    }
    if columns.day < 0 { note(0, .missing(.date)) }
    if columns.branch == nil, !hasBranch { note(0, .missing(.branch)) }
    return report.findingCount == 0 ? columns : nil
  }

  private func take(
    _ row: CSVRow, _ columns: Columns, _ register: OfficeRegister, _ only: Branch?, _ counts: inout [Hour: Int],
    _ report: inout ImportReport
  ) {
    func text(_ index: Int?) -> String {
      guard let index, index < row.fields.count else { return "" }
      return row.fields[index].text.trimmingBlanks
    }
    func refuse(_ index: Int?, _ problem: SheetProblem) {
      let place = min(index ?? 0, row.fields.count - 1)
      report.note(
        SheetFinding(
          line: row.fields[place].line, column: row.fields[place].column, cell: index ?? 0, problem: problem))
    }
    if row.fields.allSatisfy({ $0.text.trimmingBlanks.isEmpty }) { return }
    let date = SheetDate(text(columns.day), style: dates) ?? SheetDate(text(columns.day), style: .yearFirst)
    guard let date, let day = Self.day(date) else {
      if row.fields.contains(where: { SheetWord.beginsTotal($0.text) }) { return }
      let isNumber = SheetDate.looksLikeSerial(text(columns.day))
      return refuse(columns.day, isNumber ? .dateIsNumber : .badDate)
    }
    report.rows += 1
    let word = SheetWord.key(text(columns.branch))
    let named = register.branches[word] ?? register.branches.values.first { SheetWord.key($0.name) == word }
    guard let branch = word.isEmpty ? only : named else {
      let nearest = Nearest.word(to: word, among: register.branches.keys.sorted())
      return refuse(columns.branch, word.isEmpty ? .missing(.branch) : .office(.unknownBranch(nearest: nearest)))
    }
    guard day <= office.clock.today else { return refuse(columns.day, .entry(.inFuture)) }
    guard day >= branch.opened else { return refuse(columns.day, .entry(.branchNotYetOpen)) }
    guard branch.isOpen(on: day) else { return refuse(columns.day, .entry(.branchClosed)) }
    var hour = date.minute.map { $0 / 60 } ?? Self.unknownHour
    if !text(columns.hour).isEmpty {
      // "10–11" counts from 10.
      let start = text(columns.hour).split { "-–".contains($0) }.first.map { String($0).trimmingBlanks } ?? ""
      guard let minute = SheetTime.minute(start) else { return refuse(columns.hour, .badTime) }
      hour = minute / 60
    }
    var number = 1
    if columns.number != nil {
      let value = text(columns.number).isEmpty ? 0 : SheetNumber.value(text(columns.number), decimal: .comma)
      guard let value, value >= 0, value == value.rounded(), value <= 1_000_000 else {
        return refuse(columns.number, .badNumber(.count))
      }
      number = Int(value)
    }
    counts[Hour(branch: branch.number, day: day.number, hour: hour), default: 0] += number
  }

  private static func day(_ date: SheetDate) -> Day? {
    switch date.form {
    case .days(let number): Day(number: number)
    case .civil(let year, let month, let day): Day(year: year, month: month, day: day)
    }
  }

  // MARK: - Storing

  private func store(_ counts: [Hour: Int], rows: Int) throws -> CountReport {
    try desk.write { writer in
      var report = CountReport()
      report.rows = rows
      for (hour, number) in counts {
        let key: [DeskValue] = [.whole(hour.branch), .whole(hour.day), .whole(hour.hour), .whole(kind.number)]
        let old = try writer.reader.first(
          "SELECT number FROM count_in WHERE branch = ? AND day = ? AND hour = ? AND kind = ?",
          [.whole(hour.branch), .whole(hour.day), .whole(hour.hour), .whole(kind.number)]
        ) { $0.whole(0) }
        report.total += number
        switch old {
        case nil: report.newHours += 1
        case number?: report.sameHours += 1
        default: report.changedHours += 1
        }
        if old == number { continue }
        try writer.run(
          "INSERT INTO count_in VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET number = excluded.number",
          key + [.whole(number)])
      }
      let days = counts.keys.map { Day(number: $0.day) }
      if let first = days.min(), let last = days.max() { report.days = first...last }
      return report
    }
  }
}

public import Formats
import Language
import Municipality
import Records
import SQLite

/// Takes in what queue systems and door counters count, by branch and hour.
///
/// The file is CSV with a heading for the day, and where it has them for the branch, the hour and the number; without a
/// number each row counts one. A sheet may also have a column for each hour or each branch. Rows of the same hour are added up. What was imported before for the same hour is replaced,
/// so that the same file twice changes nothing, and a day's hours take the place of its whole day. One fault anywhere, and nothing is stored.
public struct CountImport: Sendable {
  /// The hour that stands for "not known": counts of a whole day.
  public static let unknownHour = 24

  private struct Hour: Hashable {
    let branch: Int
    let day: Int
    let hour: Int
  }

  /// A column of numbers, of an hour or a branch of its own.
  private struct Cell {
    let index: Int?
    var hour: Int?
    var branch: Branch?
  }

  private struct Columns {
    var day = -1
    var branch: Int?
    var hour: Int?
    var number: Int?
    var cells: [Cell] = []
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
    var above: [CSVRow] = []
    while let batch = try stream.next() {
      for flaw in batch.findings {
        report.note(SheetFinding(line: flaw.line, column: flaw.column, cell: nil, problem: .format(flaw.problem)))
      }
      for row in batch.rows {
        if let columns {
          take(row, columns, register, only, &counts, &report)
          continue
        }
        // A title or two may stand above the headings.
        let found = head(row, register, only)
        guard found.columns.day >= 0 || above.count + 1 >= SheetLayout.reach else {
          above.append(row)
          continue
        }
        try check(found, hasBranch: only != nil, row, &report)
        columns = found.columns
      }
      progress(stream.done, stream.size)
    }
    if columns == nil, let first = above.first {
      try check(head(first, register, only), hasBranch: only != nil, first, &report)
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

  private func head(
    _ row: CSVRow, _ register: OfficeRegister, _ only: Branch?
  ) -> (columns: Columns, persons: [Int]) {
    var columns = Columns()
    var persons: [Int] = []
    var hours: [Cell] = []
    var branches: [Cell] = []
    for (index, field) in row.fields.enumerated() {
      let key = SheetWord.key(field.text)
      if HeadingWords.field(key) == .date, columns.day < 0 { columns.day = index }
      if Self.branchWords.contains(key) { columns.branch = columns.branch ?? index }
      if Self.hourWords.contains(key) { columns.hour = columns.hour ?? index }
      if Self.numberWords.contains(key) { columns.number = columns.number ?? index }
      if SheetWord.namesPerson(field.text) { persons.append(index) }
      if let minute = Self.start(of: key) { hours.append(Cell(index: index, hour: minute / 60)) }
      if let branch = branch(key, register) { branches.append(Cell(index: index, branch: branch)) }
    }
    if columns.number == nil, columns.hour == nil, hours.count > 2 {
      columns.cells = hours
    } else if columns.number == nil, columns.branch == nil, only == nil, !branches.isEmpty {
      columns.cells = branches
    }
    return (columns, persons)
  }

  private func check(
    _ head: (columns: Columns, persons: [Int]), hasBranch: Bool, _ row: CSVRow, _ report: inout ImportReport
  ) throws(SheetFault) {
    func note(_ index: Int, _ problem: SheetProblem) {
      report.note(SheetFinding(line: row.line, column: row.fields[index].column, cell: index, problem: problem))
    }
    for index in head.persons { note(index, .personColumn) }
    if head.columns.day < 0 { note(0, .headingMissing(.date)) }
    if head.columns.branch == nil, !hasBranch, head.columns.cells.allSatisfy({ $0.branch == nil }) {
      note(0, .headingMissing(.branch))
    }
    guard report.findingCount == 0 else { throw SheetFault(report) }
  }

  /// The minute at which a time or a span begins: "10–11" counts from 10.
  private static func start(of text: String) -> Int? {
    let start = text.split { "-–".contains($0) }.first.map { String($0).trimmingBlanks } ?? ""
    return start.isEmpty ? nil : SheetTime.minute(start)
  }

  /// The branch that a word names: by its code, its name, or the one name that begins like it.
  private func branch(_ key: String, _ register: OfficeRegister) -> Branch? {
    if let exact = register.branches[key] { return exact }
    if let named = register.branches.values.first(where: { SheetWord.key($0.name) == key }) { return named }
    let near = register.branches.values.filter { key.count >= 3 && SheetWord.key($0.name).hasPrefix(key) }
    return near.count == 1 ? near.first : nil
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
      return refuse(columns.day, isNumber ? .countDateIsNumber : .badDate)
    }
    report.rows += 1
    let word = SheetWord.key(text(columns.branch))
    let rowBranch = word.isEmpty ? only : branch(word, register)
    guard rowBranch != nil || columns.cells.contains(where: { $0.branch != nil }) else {
      let nearest = Nearest.word(to: word, among: register.branches.keys.sorted())
      return refuse(columns.branch, word.isEmpty ? .missing(.branch) : .office(.unknownBranch(nearest: nearest)))
    }
    guard day <= office.clock.today else { return refuse(columns.day, .entry(.inFuture)) }
    var hour = date.minute.map { $0 / 60 } ?? Self.unknownHour
    if !text(columns.hour).isEmpty {
      guard let minute = Self.start(of: text(columns.hour)) else { return refuse(columns.hour, .badHour) }
      hour = minute / 60
    }
    let cells = columns.cells.isEmpty ? [Cell(index: columns.number)] : columns.cells
    for cell in cells {
      let value = text(cell.index)
      // An empty cell of an hour says that nobody counted; without a column of numbers each row counts one.
      if value.isEmpty, !columns.cells.isEmpty { continue }
      let number = cell.index == nil ? 1 : value.isEmpty ? 0 : SheetNumber.value(value, decimal: .comma)
      guard let number, number >= 0, number == number.rounded(), number <= 1_000_000 else {
        refuse(cell.index, .badNumber(.count))
        continue
      }
      guard let branch = cell.branch ?? rowBranch else { continue }
      guard day >= branch.opened else { return refuse(columns.day, .entry(.branchNotYetOpen)) }
      guard branch.isOpen(on: day) else { return refuse(columns.day, .entry(.branchClosed)) }
      counts[Hour(branch: branch.number, day: day.number, hour: cell.hour ?? hour), default: 0] += Int(number)
    }
  }

  private static func day(_ date: SheetDate) -> Day? {
    switch date.form {
    case .days(let number): Day(number: number)
    case .civil(let year, let month, let day): Day(year: year, month: month, day: day)
    case .yearless: nil
    }
  }

  // MARK: - Storing

  /// Takes away what stands of a whole day where its hours are given now, and its hours where the whole day is: a day would
  /// be counted twice.
  private func removeOtherForm(_ counts: [Hour: Int], in writer: DeskWriter) throws -> Int {
    var byHour: Set<Hour> = []
    var whole: Set<Hour> = []
    for key in counts.keys {
      let day = Hour(branch: key.branch, day: key.day, hour: Self.unknownHour)
      if key.hour == Self.unknownHour { whole.insert(day) } else { byHour.insert(day) }
    }
    var removed = 0
    for day in byHour.symmetricDifference(whole) {
      let isWhole: DeskValue = .whole(whole.contains(day) ? 1 : 0)
      removed += try writer.run(
        "DELETE FROM count_in WHERE branch = ? AND day = ? AND kind = ? AND (hour = 24) <> ?",
        [.whole(day.branch), .whole(day.day), .whole(kind.number), isWhole])
    }
    return removed
  }

  private func store(_ counts: [Hour: Int], rows: Int) throws -> CountReport {
    try desk.write { writer in
      var report = CountReport()
      report.rows = rows
      report.changedHours = try removeOtherForm(counts, in: writer)
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

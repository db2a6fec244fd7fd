import Formats
import Language
import Municipality

/// The first pass over a sheet: every row is checked and either kept aside or refused.
struct SheetCheck {
  private let mapping: ImportMapping
  private let register: OfficeRegister
  private let now: OfficeClock.Moment
  private let keepsLines: Bool

  private(set) var report = ImportReport()
  /// The lines of refused rows in the order of the sheet, where they are kept; four bytes each, as there may be millions.
  private(set) var refusedLines: [UInt32] = []
  /// The lines of totals that were refused after the fact.
  private(set) var repeatedLines: Set<Int> = []

  /// The days and branches of the rows that are kept, each with its first line.
  private(set) var covered: [SheetGround.Place: Int] = [:]
  /// Whether the sheet is one of refused rows, which belong beside those that were taken in.
  private(set) var isSupplement = false
  private var interpreter: SheetInterpreter?
  private var waiting: [FormatFinding] = []
  private var first: Day?
  private var last: Day?

  /// - Parameter keepsLines: whether the lines of refused rows are asked for.
  init(
    _ mapping: ImportMapping, _ register: OfficeRegister, now: OfficeClock.Moment, keepsLines: Bool
  ) {
    self.mapping = mapping
    self.register = register
    self.now = now
    self.keepsLines = keepsLines
  }

  /// Refuses a total after the fact, and the one on an earlier line that says the same.
  mutating func refuse(_ finding: SheetFinding, with earlier: Int) {
    report.note(finding)
    for line in [finding.line, earlier] where repeatedLines.insert(line).inserted { report.refusedRows += 1 }
  }

  /// Reads a file and keeps its good rows aside.
  mutating func run(_ path: String, into spill: ImportSpill, progress: (Int, Int) -> Void) throws {
    var stream = try SheetStream(path)
    var isFirst = true
    while let batch = try stream.next() {
      report.separator = stream.separator
      var rows = batch.rows[...]
      if isFirst, !rows.isEmpty || !batch.findings.isEmpty {
        isFirst = false
        guard let headRows = try findHead(batch) else { break }
        rows = rows.dropFirst(headRows)
      }
      try take(rows, batch.findings, spill)
      progress(stream.done, stream.size)
    }
    report.encoding = stream.encoding
    finish()
  }

  /// Finds the headings; nil where the sheet cannot be read by this mapping.
  private mutating func findHead(_ batch: SheetStream.Batch) throws -> Int? {
    let stop = batch.findings.first { SheetProblem.format($0.problem).isFatal }
    if batch.rows.isEmpty, let stop {
      note(stop)
      return nil
    }
    isSupplement = batch.rows.first.map(RejectedRows.isMark) ?? false
    let (layout, findings) = SheetLayout.find(mapping, in: batch.rows)
    for finding in findings { report.note(finding) }
    guard let layout else {
      if let stop { note(stop) }
      return nil
    }
    interpreter = try SheetInterpreter(mapping, layout, register, now: now)
    report.namelessColumns = layout.headings.indices.filter { layout.headings[$0].isEmpty }
    return layout.headRows
  }

  private mutating func note(_ finding: FormatFinding) {
    report.note(
      SheetFinding(line: finding.line, column: finding.column, cell: nil, problem: .format(finding.problem)))
  }

  private mutating func take(
    _ rows: ArraySlice<CSVRow>, _ findings: [FormatFinding], _ spill: ImportSpill
  ) throws {
    for flaw in findings where SheetProblem.format(flaw.problem).isFatal { note(flaw) }
    var flaws = (waiting + findings.filter { !SheetProblem.format($0.problem).isFatal })[...]
    // A flaw may lie in a row whose end is in the next piece of the file.
    defer { waiting = Array(flaws) }
    for row in rows {
      var own: [FormatFinding] = []
      while let flaw = flaws.first, flaw.line <= row.lastLine {
        flaws.removeFirst()
        if flaw.line >= row.line { own.append(flaw) }
      }
      guard let result = interpreter?.result(of: row, flaws: own) else { return }
      try take(result, row, spill)
    }
  }

  private mutating func take(_ result: SheetInterpreter.Result, _ row: CSVRow, _ spill: ImportSpill) throws {
    switch result {
    case .blank: return
    case .total:
      if report.totalLines.count < ImportReport.kept { report.totalLines.append(row.line) }
    case .refused(let findings):
      report.rows += 1
      report.refusedRows += 1
      if keepsLines { refusedLines.append(UInt32(truncatingIfNeeded: row.line)) }
      for finding in findings { report.note(finding) }
    case .entries(let entries):
      report.rows += 1
      for entry in entries {
        let outcome = try spill.add(entry, key: entry.key(mapping.rows))
        if case .repeated(let line) = outcome {
          refuse(
            SheetFinding(
              line: entry.line, column: entry.column, cell: entry.cell, problem: .totalTwice(line: line)), with: line)
        }
        let place = SheetGround.Place(branch: entry.content.branch, day: entry.content.day)
        if covered[place] == nil { covered[place] = entry.line }
        let day = Day(number: entry.content.day)
        first = min(first ?? day, day)
        last = max(last ?? day, day)
      }
    }
  }

  private mutating func finish() {
    if let interpreter {
      // A column that its heading gives away is told of once.
      let told = Set(report.findings.filter { $0.problem == .personColumn }.compactMap(\.cell))
      let persons = interpreter.identifiers.sorted { $0.key < $1.key }.map(\.value) + interpreter.nameColumns
      for finding in persons where finding.cell.map(told.contains) != true { report.note(finding) }
      report.levelsLeftOut = interpreter.levelsLeftOut
      let nameless = Set(report.namelessColumns)
      report.namelessColumns = interpreter.unreadColumns.intersection(nameless).sorted()
      report.unreadColumns = interpreter.unreadColumns.subtracting(nameless).sorted()
    }
    if let first, let last { report.days = first...last }
    if report.rows == 0, !report.isRefused, report.findingCount == 0 {
      report.note(SheetFinding(line: 1, column: 1, cell: nil, problem: .empty))
    }
    report.sortFindings()
  }
}

import Formats
public import Language
import Municipality
import Records
import SQLite

/// Takes a sheet of sessions into the desk log.
///
/// The sheet is read once, without a lock: every row is checked by the same law as a form and kept aside in our own
/// numbers. Then, where nothing is wrong, all of it is written in one transaction. Memory does not grow with the sheet.
///
/// A row's id is made of its source, of what is kept of it and, for sessions, of its n-th occurrence: the same sheet twice
/// adds nothing, and two equal rows stay two. A row that was mended or that is read by another mapping is another row: where
/// the log still has what the source gave for the same days and branches, the import stops and asks, see
/// ``Options/replaces`` and ``Options/adds``.
public struct EntryImport: Sendable {
  /// How an import is done.
  public struct Options: Hashable, Sendable {
    /// The name of the sheet's source; nil takes the mapping's.
    public var source: String?
    /// Whether nothing is written.
    public var isDryRun = false
    /// Where refused rows are written, to be mended and imported again; nil refuses the whole sheet for one bad row.
    public var rejects: String?
    /// The language of the line that stands above refused rows.
    public var language = LanguageCode.da
    /// Whether the sheet holds for its days and branches: what its source gave for them before and the sheet no longer has
    /// is taken out, and a total with another number is replaced.
    public var replaces = false
    /// Whether the sheet's rows stand beside what its source gave for the same days and branches before.
    public var adds = false

    /// All or nothing, nothing is replaced, and what may be counted twice is told.
    public init() {}
  }

  /// What an import is at.
  public enum Step: Hashable, Sendable {
    /// Reading and checking; counted in bytes.
    case checking
    /// Looking what is in the log already, without writing; counted in rows.
    case comparing
    /// Waiting for another program that writes.
    case waiting
    /// Writing; counted in rows.
    case writing
  }

  private let log: EntryLog
  private let mapping: ImportMapping
  private let options: Options
  /// The most rows that are watched for repeats while the sheet is read; ids do not depend on it.
  var watchLimit = ImportSpill.watchLimit
  /// How often the writing is tried while another program writes.
  var patience = 30

  /// Prepares an import.
  public init(_ mapping: ImportMapping, into log: EntryLog, options: Options = Options()) {
    self.mapping = mapping
    self.log = log
    self.options = options
  }

  /// Imports a file.
  ///
  /// - Parameter progress: is told the step, how much of it is done, and how much there is.
  /// - Returns: what was done, or would be done in a dry run, faults included.
  /// - Throws: ``SheetFault`` with every fault where nothing was stored, ``MappingFault``, ``SheetImportFault``, and
  ///   ``/Records/RecordsFault``.
  public func run(_ path: String, progress: (Step, Int, Int) -> Void = { _, _, _ in }) throws -> ImportReport {
    let faults = mapping.faults()
    guard faults.isEmpty else { throw MappingFault(faults) }
    guard let source = options.source ?? mapping.source else { throw SheetImportFault.sourceMissing }
    guard let source = Code<ImportMapping>(source) else { throw MappingFault([.init("source", .badSource)]) }
    let register = try log.desk.read { try OfficeRegister(log.office, $0) }
    let spill = ImportSpill(mapping.rows, watching: watchLimit) { try log.desk.scratch() }
    var check = SheetCheck(
      mapping, register, now: log.office.clock.now, keepsLines: options.rejects != nil)
    try check.run(path, into: spill) { progress(.checking, $0, $1) }
    if mapping.rows == .totals, !check.report.isRefused {
      for (finding, earlier) in try ImportLoader.repeatedTotals(in: spill) { check.refuse(finding, with: earlier) }
    }
    var report = check.report
    let order = ImportLoader.Order(
      rows: mapping.rows, source: SourceTag(of: source.text), replaces: options.replaces,
      adds: options.adds || check.isSupplement, branches: register.branches.values.map(\.number).sorted())
    let mayStore = !report.isRefused && (report.findingCount == 0 || options.rejects != nil)
    if options.isDryRun || !mayStore {
      if !report.isRefused {
        try log.desk.read { reader in
          var loader = try ImportLoader(log: log, order, covered: check.covered, writer: nil, reader: reader)
          try loader.load(spill, into: &report) { progress(.comparing, $0, spill.count) }
        }
      }
      report.sortFindings()
      report.offersSkipping =
        options.rejects == nil && !report.isRefused && report.findingCount > 0 && spill.count > 0
      if options.isDryRun { return report }
      throw SheetFault(report)
    }
    // What was checked is kept while another program writes: each try waits some seconds for it.
    for turn in 1... {
      do {
        try write(spill, path, check, register, order, into: &report) { progress(.writing, $0, spill.count) }
        return report
      } catch let fault as RecordsFault where fault.kind == .busy && turn < patience {
        progress(.waiting, turn, patience)
      }
    }
    return report
  }

  private func write(
    _ spill: ImportSpill, _ path: String, _ check: SheetCheck, _ register: OfficeRegister,
    _ order: ImportLoader.Order, into report: inout ImportReport, progress: (Int) -> Void
  ) throws {
    var result = report
    try log.desk.write { writer in
      // What was checked without a lock must still hold.
      guard try OfficeRegister(log.office, writer.reader) == register else { throw SheetImportFault.changedMeanwhile }
      var loader = try ImportLoader(
        log: log, order, covered: check.covered, writer: writer, reader: writer.reader)
      try loader.load(spill, into: &result, progress: progress)
      result.sortFindings()
      result.refusedRows += Set(loader.conflicts).subtracting(check.repeatedLines).count
      guard result.findingCount > 0 else { return }
      guard !result.isRefused, let rejects = options.rejects else { throw SheetFault(result) }
      // Before the commit: rows that can be kept nowhere must not be lost.
      let late = check.repeatedLines.union(loader.conflicts).map { UInt32(truncatingIfNeeded: $0) }
      try RejectedRows.write((check.refusedLines + late).sorted(), of: path, mapping, to: rejects, in: options.language)
    }
    result.isStored = true
    report = result
  }
}

import Identifiers
import Municipality
import Records
import SQLite

/// Puts checked rows into the log, or only looks what that would do.
struct ImportLoader {
  /// What a load is asked to do.
  struct Order {
    let rows: ImportMapping.Rows
    let source: SourceTag
    /// Whether the sheet holds for its days and branches, instead of what its source gave before.
    let replaces: Bool
    /// Whether the sheet's rows stand beside what its source gave before.
    let adds: Bool
    /// The numbers of all branches.
    let branches: [Int]
  }

  let log: EntryLog
  let order: Order
  /// Where to write; nil only looks.
  let writer: DeskWriter?
  let reader: Reader

  /// Lines that were not taken, because their total was imported before with another number.
  private(set) var conflicts: [Int] = []
  var ground: SheetGround
  var sample: [(entry: SheetEntry, key: RowKey)] = []
  private var campaigns: [String: Int] = [:]
  private let totals: TotalSpill

  /// Put together once: a million rows use it.
  private static let insertion: SQL =
    "INSERT INTO entry (" + EntryRow.columns + ", id) VALUES" + .placeholders(25) + "ON CONFLICT (id) DO NOTHING"

  /// - Parameter covered: the days and branches of the sheet, each with its first line.
  init(
    log: EntryLog, _ order: Order, covered: [SheetGround.Place: Int], writer: DeskWriter?, reader: Reader
  ) throws {
    self.log = log
    self.order = order
    self.writer = writer
    self.reader = reader
    totals = TotalSpill { try log.desk.scratch() }
    ground = try SheetGround(covered, of: order.source, in: reader)
  }

  /// Takes in all rows.
  ///
  /// - Parameter progress: is told how many rows are done.
  mutating func load(_ spill: ImportSpill, into report: inout ImportReport, progress: (Int) -> Void) throws {
    let end = try writer.map { try TotalBook.settle(before: log.office.clock.today, in: $0) }
    var done = 0
    for bucket in 0..<ImportSpill.buckets {
      let rows = try spill.rows(of: bucket)
      switch order.rows {
      case .sessions: try loadSessions(rows, into: &report)
      case .totals:
        // Of a total that stands twice nobody knows which one holds.
        for index in 0..<rows.count where !rows.repeats(index) && !rows.repeats(index + 1) {
          try loadTotal(rows.entry(index), key: rows.key(index), into: &report)
        }
      }
      done += rows.count
      progress(done)
    }
    if !order.adds { try compare(spill, into: &report) }
    if let writer, let end { try totals.write(until: end, in: writer) }
  }

  /// The totals that stand twice in a sheet, each with the line that it stands on first.
  static func repeatedTotals(in spill: ImportSpill) throws -> [(finding: SheetFinding, earlier: Int)] {
    var findings: [(finding: SheetFinding, earlier: Int)] = []
    for bucket in 0..<ImportSpill.buckets {
      let rows = try spill.rows(of: bucket)
      var first = 0
      for index in 0..<rows.count {
        guard rows.repeats(index) else {
          first = index
          continue
        }
        let entry = rows.entry(index)
        let earlier = rows.entry(first).line
        let finding = SheetFinding(
          line: entry.line, column: entry.column, cell: entry.cell, problem: .totalTwice(line: earlier))
        findings.append((finding, earlier))
      }
    }
    return findings
  }

  // MARK: - Sessions

  private mutating func loadSessions(_ rows: ImportBucket, into report: inout ImportReport) throws {
    var places: [(id: RandomID, row: Int, key: RowKey, count: Int)] = []
    for (index, key) in Self.keys(of: rows) {
      for (part, count) in rows.entry(index).parts.enumerated() {
        places.append((try id(key, part: part), index, key, count))
      }
    }
    places.sort { $0.id < $1.id }
    for place in places {
      let entry = rows.entry(place.row)
      if try store(entry, id: place.id, count: place.count) {
        count(new: place.count, entry, key: place.key, into: &report)
      } else {
        try meet(entry, id: place.id, count: place.count, into: &report)
      }
    }
  }

  /// The key of every row, those of equal rows told apart by their occurrence.
  static func keys(of rows: ImportBucket) -> [(row: Int, key: RowKey)] {
    var occurrence = 0
    return (0..<rows.count).map { index in
      occurrence = rows.repeats(index) ? occurrence + 1 : 0
      return (index, rows.key(index).occurrence(occurrence))
    }
  }

  private func id(_ key: RowKey, part: Int) throws -> RandomID {
    guard let id = key.id(part: part, from: order.source) else { throw EntryFault.unknownEntry }
    return id
  }

  /// A row that is in the log already stays as the desk left it since.
  ///
  /// Only what a sheet had taken out comes back where the sheet is to hold.
  private mutating func meet(
    _ entry: SheetEntry, id: RandomID, count: Int, into report: inout ImportReport
  ) throws {
    let stored = try reader.first("SELECT branch, day, is_void, revision FROM entry WHERE id = ?", [.blob(id.bytes)]) {
      (place: SheetGround.Place(branch: $0.whole(0), day: $0.whole(1)), isVoid: $0.whole(2) == 1, revision: $0.whole(3))
    }
    guard let stored else { return }
    ground.add(known: stored.place)
    let isTakenOut =
      try stored.isVoid
      && reader.first(
        "SELECT reason FROM entry_change WHERE entry = ? AND revision = ?",
        [.blob(id.bytes), .whole(stored.revision)]
      ) { $0.whole(0) } == CorrectionReason.recount.number
    guard isTakenOut, order.replaces else {
      report.knownEntries += 1
      if isTakenOut { report.takenOutBefore += 1 }
      return
    }
    report.replacedEntries += 1
    guard let writer, let old = try EntryLog.row(id, in: reader) else { return }
    var content = entry.content
    content.count = count
    content.campaign = try campaign(entry, in: writer)
    try totals.add(content, hour: entry.hour)
    try log.replace(id, old, with: content, note: try Self.note(content), because: .recount, in: writer)
  }

  private mutating func store(_ entry: SheetEntry, id: RandomID, count: Int) throws -> Bool {
    guard let writer else {
      return try reader.first("SELECT 1 FROM entry WHERE id = ?", [.blob(id.bytes)]) { _ in true } == nil
    }
    var content = entry.content
    content.count = count
    content.campaign = try campaign(entry, in: writer)
    let note = try Self.note(content)
    let added = try writer.run(
      Self.insertion, content.values + [.optionalText(note), .id(id)])
    guard added > 0 else { return false }
    try EntryLog.insertTasks(content.tasks, of: id, in: writer)
    try totals.add(content, hour: entry.hour)
    return true
  }

  private static func note(_ content: EntryRow) throws -> ScreenedText? {
    guard let note = content.note else { return nil }
    do {
      return try Gate.standard.admit(note, as: .note)
    } catch {
      throw ScreeningFault(error, field: ImportField.note.rawValue)
    }
  }

  private mutating func campaign(_ entry: SheetEntry, in writer: DeskWriter) throws -> Int? {
    guard let code = entry.campaign else { return nil }
    if let number = campaigns[code] { return number }
    let number = try EntryLog.campaign(code, in: writer)
    campaigns[code] = number
    return number
  }

  private mutating func count(
    new sessions: Int, _ entry: SheetEntry, key: RowKey, into report: inout ImportReport
  ) {
    report.newEntries += 1
    report.newSessions += sessions
    ground.add(fresh: SheetGround.Place(branch: entry.content.branch, day: entry.content.day))
    if sample.count < SheetTwin.sample { sample.append((entry, key)) }
  }

  // MARK: - Totals

  private mutating func loadTotal(_ entry: SheetEntry, key: RowKey, into report: inout ImportReport) throws {
    let parts = entry.parts
    var stored: [(id: RandomID, old: StoredEntry)] = []
    while let old = try EntryLog.row(try id(key, part: stored.count), in: reader) {
      stored.append((try id(key, part: stored.count), old))
      ground.add(known: SheetGround.Place(branch: old.content.branch, day: old.content.day))
    }
    var wanted = entry.content
    let campaign = try writer.map { try self.campaign(entry, in: $0) } ?? knownCampaign(entry)
    wanted.campaign = campaign
    let standing = stored.filter { !$0.old.isVoid }
    let isSame = zip(standing, parts).allSatisfy { $0.old.content == part(wanted, $1) } && standing.count == parts.count
    if !stored.isEmpty, !isSame {
      if !order.replaces {
        // What was voided or corrected at the desk since is not undone by the sheet that it came from.
        let wasSo =
          try stored.count == parts.count
          && zip(stored, parts).allSatisfy {
            try $0.old.content == part(wanted, $1) || EntryLog.wasOnce(part(wanted, $1), $0.id, in: reader)
          }
        if wasSo {
          report.knownEntries += parts.count
        } else {
          conflicts.append(entry.line)
          report.note(
            SheetFinding(line: entry.line, column: entry.column, cell: entry.cell, problem: .changedTotal))
        }
        return
      }
    }
    for index in 0..<max(parts.count, stored.count) {
      try put(
        index < parts.count ? part(wanted, parts[index]) : nil, in: index < stored.count ? stored[index] : nil, entry,
        key: key, part: index, into: &report)
    }
  }

  private func part(_ content: EntryRow, _ count: Int) -> EntryRow {
    var part = content
    part.count = count
    return part
  }

  /// Makes one part of a total say what the sheet says.
  private mutating func put(
    _ new: EntryRow?, in stored: (id: RandomID, old: StoredEntry)?, _ entry: SheetEntry, key: RowKey, part: Int,
    into report: inout ImportReport
  ) throws {
    switch (new, stored) {
    case (nil, nil): break
    case (let new?, nil):
      _ = try store(entry, id: try id(key, part: part), count: new.count)
      count(new: new.count, entry, key: key, into: &report)
    case (nil, let stored?):
      guard !stored.old.isVoid else { return }
      report.replacedEntries += 1
      try takeOut(stored.id, stored.old)
    case (let new?, let stored?):
      guard stored.old.isVoid || stored.old.content != new else {
        report.knownEntries += 1
        return
      }
      report.replacedEntries += 1
      guard let writer else { return }
      if !stored.old.isVoid { try totals.add(stored.old.content, isTakenOff: true) }
      try totals.add(new, hour: entry.hour)
      try log.replace(
        stored.id, stored.old, with: new, note: try Self.note(new), because: .recount, in: writer)
    }
  }

  mutating func takeOut(_ id: RandomID, _ old: StoredEntry) throws {
    guard let writer else { return }
    try log.recordChange(of: id, old, to: old.content, reason: .recount, in: writer)
    try writer.run("UPDATE entry SET is_void = 1, revision = revision + 1 WHERE id = ?", [.id(id)])
    try totals.add(old.content, isTakenOff: true)
  }

  private func knownCampaign(_ entry: SheetEntry) throws -> Int? {
    guard let code = entry.campaign else { return nil }
    return try reader.first("SELECT number FROM campaign WHERE code = ?", [.text(code)]) { $0.whole(0) }
  }
}

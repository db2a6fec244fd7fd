import Identifiers
import Language
import Municipality
public import Records
import SQLite

/// The desk log: the one door to entries, each call one whole transaction.
public struct EntryLog: Sendable {
  let desk: DeskFile
  let office: OfficeContext
  private var keepsTotals = true

  /// Opens the log of an office.
  public init(desk: DeskFile, office: OfficeContext) {
    self.desk = desk
    self.office = office
  }

  /// Runs one whole writing transaction on the log; the first one of a day seals what is due.
  func write<Value>(_ body: (DeskWriter) throws -> Value) throws -> Value {
    let today = office.clock.today
    return try desk.write { writer in
      try Sealing.beginDay(today, in: writer)
      return try body(writer)
    }
  }

  /// The same log, whose new entries are not added to the running totals: only for measuring what the totals cost.
  package var withoutTotals: EntryLog {
    var log = self
    log.keepsTotals = false
    return log
  }

  /// What became of a form.
  public struct Receipt: Sendable {
    /// The entry as it stands in the log.
    public let entry: Entry
    /// Whether it was stored now; false when the same entry was there already.
    public let isNew: Bool
  }

  /// Stores an entry; when the call returns it is on disk.
  ///
  /// The same id with the same content stores nothing and is no fault, so that a sender who got no answer may send again.
  ///
  /// - Parameters:
  ///   - form: what to store.
  ///   - name: the desk whose last entry this becomes, for ``undo(at:)`` and ``last(at:)``; nil for none.
  ///   - slot: the desk's open session that the entry was made of; it is put away in the same transaction, so that a
  ///     kill between the two cannot bring a saved session back to be counted again.
  /// - Throws: ``EntryFault/otherContent`` for a known id with other content, and the faults of the form.
  public func log(_ form: EntryForm, at name: DeskName? = nil, clearing slot: Int? = nil) throws -> Receipt {
    try write { writer in
      var change = try change(in: writer)
      let isNew = try Self.store(form, office: office, at: name, change: &change, in: writer)
      if keepsTotals { try change.write(in: writer) }
      if let name, let slot { try DraftShelf.clear(slot, of: name, in: writer) }
      guard let entry = try Self.entry(form.id, in: writer.reader) else { throw EntryFault.unknownEntry }
      return Receipt(entry: entry, isNew: isNew)
    }
  }

  /// Stores many entries in one transaction: all of them or, on the first fault, none.
  ///
  /// - Parameter also: writes what stands or falls with the entries, in the same transaction; it is handed no entry's id,
  ///   and keeps none.
  /// - Returns: how many were new.
  public func logAll(
    _ forms: some Sequence<EntryForm>, also: (DeskWriter) throws -> Void = { _ in }
  ) throws -> Int {
    try write { writer in
      let stored = try add(forms, in: writer)
      try also(writer)
      return stored
    }
  }

  /// Stores entries within a transaction; how many were new.
  func add(_ forms: some Sequence<EntryForm>, in writer: DeskWriter) throws -> Int {
    var stored = 0
    var change = try change(in: writer)
    for form in forms where try Self.store(form, office: office, at: nil, change: &change, in: writer) { stored += 1 }
    if keepsTotals { try change.write(in: writer) }
    return stored
  }

  /// The last entry of a desk, if it is of today and still stands.
  public func last(at name: DeskName) throws -> Entry? {
    let today = office.clock.today
    return try desk.read { reader in try Self.last(at: name, on: today, in: reader) }
  }

  /// Takes back the last entry of a desk: it leaves no trace in the log.
  ///
  /// - Parameters:
  ///   - name: the desk.
  ///   - hour: the hour of the clock that the entry was logged for, where the caller still knows it.
  /// - Returns: the entry as it was.
  /// - Throws: ``EntryFault/nothingToUndo`` when the desk has logged nothing today or has undone it.
  public func undo(at name: DeskName, loggedInHour hour: Int? = nil) throws -> Entry {
    let today = office.clock.today
    return try write { writer in
      guard let entry = try Self.last(at: name, on: today, in: writer.reader) else { throw EntryFault.nothingToUndo }
      try erase(entry, loggedInHour: hour, in: writer)
      try writer.run("DELETE FROM last_entry WHERE desk = ?", [.text(name.screened)])
      return entry
    }
  }

  /// Takes back an entry that was just logged, by its id: it leaves no trace in the log.
  ///
  /// Who may do it, and for how long, is for the caller to know; an entry of an earlier day, or one that was corrected or
  /// voided since, is no longer taken back.
  ///
  /// - Parameters:
  ///   - id: the entry's identity.
  ///   - hour: the hour of the clock that the entry was logged for, where the caller still knows it.
  /// - Returns: the entry as it was.
  /// - Throws: ``EntryFault/unknownEntry``, also when it was taken back already; ``EntryFault/nothingToUndo``.
  public func takeBack(_ id: RandomID, loggedInHour hour: Int? = nil) throws -> Entry {
    try write { writer in
      let entry = try Self.required(id, in: writer.reader)
      guard !entry.isVoid, entry.revision == 0 else { throw EntryFault.nothingToUndo }
      try erase(entry, loggedInHour: hour, in: writer)
      try writer.run("DELETE FROM last_entry WHERE entry = ?", [.id(id)])
      return entry
    }
  }

  private func erase(_ entry: Entry, loggedInHour hour: Int?, in writer: DeskWriter) throws {
    if let old = try Self.row(entry.id, in: writer.reader) {
      let known = hour ?? entry.minute.map { $0 / 60 }
      try keepTotals(in: writer) { $0.add(old.content, isTakenOff: true, hour: known) }
    }
    writer.erases()
    try writer.run("DELETE FROM entry WHERE id = ?", [.id(entry.id)])
  }

  /// Voids an entry: it stays in the log, with the reason, and counts nowhere.
  ///
  /// - Throws: ``EntryFault`` for an unknown entry or one that is void already.
  public func void(_ id: RandomID, because reason: CorrectionReason) throws -> Entry {
    try write { try void(id, because: reason, in: $0) }
  }

  func void(_ id: RandomID, because reason: CorrectionReason, in writer: DeskWriter) throws -> Entry {
    guard let old = try Self.row(id, in: writer.reader) else { throw EntryFault.unknownEntry }
    guard !old.isVoid else { throw EntryFault.alreadyVoid }
    try recordChange(of: id, old, to: old.content, reason: reason, in: writer)
    try keepTotals(in: writer) { $0.add(old.content, isTakenOff: true) }
    try writer.run("UPDATE entry SET is_void = 1, revision = revision + 1 WHERE id = ?", [.id(id)])
    return try Self.required(id, in: writer.reader)
  }

  /// Corrects an entry: the given form replaces what stood there; which fields changed, why and on which day is kept.
  ///
  /// A form whose time is "now" leaves the time as it was.
  ///
  /// - Throws: ``EntryFault`` for an unknown or void entry, and the faults of the form.
  public func correct(_ form: EntryForm, because reason: CorrectionReason) throws -> Entry {
    try write { try correct(form, because: reason, in: $0) }
  }

  func correct(_ form: EntryForm, because reason: CorrectionReason, in writer: DeskWriter) throws -> Entry {
    guard let old = try Self.row(form.id, in: writer.reader) else { throw EntryFault.unknownEntry }
    guard !old.isVoid else { throw EntryFault.alreadyVoid }
    var new = try EntryRow(form, known: old.content, office: office, reader: writer.reader)
    new.campaign = try Self.campaign(form.campaign, in: writer)
    new.triageModel = try Self.triageModel(form.suggestedBy, in: writer)
    try keepMinute(of: form, old.content, new, in: writer)
    guard new != old.content else { return try Self.required(form.id, in: writer.reader) }
    try keepTotals(in: writer) { change in
      change.add(old.content, isTakenOff: true)
      change.add(new)
    }
    try replace(form.id, old, with: new, note: form.note, because: reason, in: writer)
    return try Self.required(form.id, in: writer.reader)
  }

  /// Puts new content in an entry's place, which then stands, and keeps what was changed, why and when; the caller keeps
  /// the totals.
  func replace(
    _ id: RandomID, _ old: StoredEntry, with new: EntryRow, note: ScreenedText?, because reason: CorrectionReason,
    in writer: DeskWriter
  ) throws {
    let losesNote = old.content.note != nil && new.note != old.content.note
    if losesNote || (new.isMonthOnly && !old.content.isMonthOnly) { writer.erases() }
    try recordChange(of: id, old, to: new, reason: reason, in: writer)
    try writer.run(
      """
      UPDATE entry SET branch = ?, day = ?, is_month_only = ?, part = ?, count = ?, is_approximate = ?, level = ?,
        suggested = ?, channel = ?, outcome = ?, minutes = ?, persons = ?, barriers = ?, alone = ?, contact = ?,
        is_misdirected = ?, pathways = ?, reason = ?, area = ?, age = ?, helped_in = ?, effort = ?, campaign = ?,
        note = ?, advice_model = ?, level_reason = ?, is_void = 0, revision = revision + 1
      WHERE id = ?
      """, new.values + [.optionalText(note)] + new.adviceValues + [.id(id)])
    try writer.run("DELETE FROM entry_task WHERE entry = ?", [.id(id)])
    try Self.insertTasks(new.tasks, of: id, in: writer)
  }

  func recordChange(
    of id: RandomID, _ old: StoredEntry, to new: EntryRow, reason: CorrectionReason, in writer: DeskWriter
  ) throws {
    // Most corrections are made on the day of the session, so of a month's entry they too keep the month only.
    let today = office.clock.today
    let day = old.content.isMonthOnly || new.isMonthOnly ? today.firstOfMonth : today
    try writer.run(
      "INSERT INTO entry_change VALUES (?, ?, ?, ?, ?, ?)",
      [
        .id(id), .whole(old.revision + 1), .whole(day.number), .whole(reason.number),
        .whole(new.fieldsChanged(from: old.content)), .whole(old.content.digest),
      ])
    guard new.isMonthOnly, !old.content.isMonthOnly else { return }
    let earlier = try writer.reader.rows("SELECT revision, day FROM entry_change WHERE entry = ?", [.blob(id.bytes)]) {
      (revision: $0.whole(0), day: Day(number: $0.whole(1)))
    }
    for change in earlier {
      try writer.run(
        "UPDATE entry_change SET day = ? WHERE entry = ? AND revision = ?",
        [.whole(change.day.firstOfMonth.number), .id(id), .whole(change.revision)])
    }
  }

  private static let insertion: SQL =
    "INSERT INTO entry (" + EntryRow.columns + "," + EntryRow.adviceColumns + ", id) VALUES" + .placeholders(27)

  private static func store(
    _ form: EntryForm, office: OfficeContext, at name: DeskName?, change: inout TotalChange, in writer: DeskWriter
  ) throws -> Bool {
    let old = try Self.row(form.id, in: writer.reader)
    var row = try EntryRow(form, known: old?.content, office: office, reader: writer.reader)
    row.campaign = try campaign(form.campaign, in: writer)
    row.triageModel = try triageModel(form.suggestedBy, in: writer)
    if let old {
      guard
        try old.content == row || wasOnce(row, form.id, in: writer.reader)
          || isSealed(old.content, sentAs: row, office: office, in: writer.reader)
      else { throw EntryFault.otherContent }
      return false
    }
    try writer.run(
      insertion, row.values + [.optionalText(form.note)] + row.adviceValues + [.id(form.id)])
    try insertTasks(row.tasks, of: form.id, in: writer)
    let minute = try office.place(form.time).minute
    change.add(row, hour: minute.map { $0 / 60 })
    try keepMinute(minute, of: form.id, row, today: office.clock.today, in: writer)
    if let name {
      try writer.run(
        "INSERT OR REPLACE INTO last_entry VALUES (?, ?, ?)",
        [.text(name.screened), .id(form.id), .whole(office.clock.today.number)])
    }
    return true
  }

  /// An empty change of the totals, which have been brought up to today.
  private func change(in writer: DeskWriter) throws -> TotalChange {
    let today = office.clock.today
    return TotalChange(until: keepsTotals ? try TotalBook.settle(before: today, in: writer) : today)
  }

  private func keepTotals(in writer: DeskWriter, _ gather: (inout TotalChange) -> Void) throws {
    var change = try change(in: writer)
    gather(&change)
    try change.write(in: writer)
  }

  static func insertTasks(_ tasks: [EntryRow.TaskCount], of id: RandomID, in writer: DeskWriter) throws {
    for task in tasks {
      try writer.run("INSERT INTO entry_task VALUES (?, ?, ?)", [.id(id), .whole(task.task), .whole(task.quantity)])
    }
  }

  static func campaign(_ word: String?, in writer: DeskWriter) throws -> Int? {
    guard let word else { return nil }
    guard let code = Code<Channel>(word) else { throw EntryFault.refusedText(field: "campaign") }
    try writer.run("INSERT OR IGNORE INTO campaign (code) VALUES (?)", [.text(code.screened)])
    return try writer.reader.first("SELECT number FROM campaign WHERE code = ?", [.text(code.text)]) { $0.whole(0) }
  }

  /// The number of a triage model's version; one that is not known yet gets one.
  static func triageModel(_ word: String?, in writer: DeskWriter) throws -> Int? {
    guard let word else { return nil }
    guard let code = Code<HelpLevel>(word) else { throw EntryFault.refusedText(field: "suggested-by") }
    try writer.run("INSERT OR IGNORE INTO advice_model (code) VALUES (?)", [.text(code.screened)])
    return try writer.reader.first("SELECT number FROM advice_model WHERE code = ?", [.text(code.text)]) { $0.whole(0) }
  }

  static func wasOnce(_ row: EntryRow, _ id: RandomID, in reader: Reader) throws -> Bool {
    try reader.first(
      "SELECT 1 FROM entry_change WHERE entry = ? AND replaced = ?", [.blob(id.bytes), .whole(row.digest)]
    ) { _ in true } ?? false
  }
}

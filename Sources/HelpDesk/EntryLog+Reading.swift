import Identifiers
import Language
public import Municipality
public import Records
package import SQLite

extension EntryLog {
  /// The entry with an id.
  ///
  /// - Throws: ``EntryFault/unknownEntry``.
  public func entry(_ id: RandomID) throws -> Entry {
    try desk.read { try Self.required(id, in: $0) }
  }

  /// The id that a word begins, as the first group or two of its written form; a whole id is taken as it is.
  ///
  /// - Throws: ``EntryFault/unknownEntry`` where no entry's id begins so, and for a word of fewer than four digits;
  ///   ``EntryFault/ambiguousEntry`` where several do.
  public func id(beginning word: String) throws -> RandomID {
    if let id = RandomID(word) { return id }
    guard let span = RandomID.span(of: word) else { throw EntryFault.unknownEntry }
    let found = try desk.read { reader in
      try reader.rows("SELECT id FROM entry WHERE id BETWEEN ? AND ? LIMIT 2", [.blob(span.first), .blob(span.last)]) {
        RandomID(bytes: $0.blob(0))
      }
    }
    guard found.count < 2 else { throw EntryFault.ambiguousEntry }
    guard let id = found.first ?? nil else { throw EntryFault.unknownEntry }
    return id
  }

  /// Hands over the id of each entry, in the order of the ids.
  public func eachID(_ body: (RandomID) throws -> Void) throws {
    try desk.read { reader in
      try reader.each("SELECT id FROM entry ORDER BY id") { row in
        if let id = RandomID(bytes: row.blob(0)) { try body(id) }
      }
    }
  }

  /// The entries that a filter shows, by day, newest first; within a day in the order of their random ids.
  public func entries(_ filter: EntryFilter) throws -> [Entry] {
    try desk.read { try Self.entries(filter, in: $0) }
  }

  /// The same within a transaction, for what is worked out of them and written in it.
  package static func entries(_ filter: EntryFilter, in reader: Reader) throws -> [Entry] {
    let (sql, values) = try filter.query(reader)
    let names = try EntryNames(reader)
    return try reader.rows(sql, values) { row in try entry(row, names: names, reader: reader) }.compactMap(\.self)
  }

  /// The query of ``sessionsToday(branch:)``; the day comes first and the index holds all that is asked, so that
  /// it walks along the index alone.
  static let sessionsOfDay: SQL =
    "SELECT coalesce(sum(count), 0), count(*) FROM entry WHERE day = ? AND is_void = 0 AND (branch = ? OR ? IS NULL)"

  /// The sessions of today and the entries they stand in; voided entries count nowhere.
  ///
  /// - Parameter branch: the branch; nil for all of them.
  public func sessionsToday(branch: Branch?) throws -> (sessions: Int, entries: Int) {
    let today = office.clock.today
    return try desk.read { reader in
      try reader.first(
        Self.sessionsOfDay, [.whole(today.number), .whole(branch?.number), .whole(branch?.number)]
      ) { ($0.whole(0), $0.whole(1)) } ?? (0, 0)
    }
  }

  /// How many entries stand in the log, and how many sessions they stand for; voided ones count nowhere.
  public func size() throws -> (entries: Int, sessions: Int) {
    try desk.read { reader in
      try reader.first("SELECT count(*), coalesce(sum(count), 0) FROM entry WHERE is_void = 0") {
        ($0.whole(0), $0.whole(1))
      } ?? (0, 0)
    }
  }

  /// The beginning of a query whose rows are entries: the content, then what is not part of it.
  static let entryColumns: SQL =
    "SELECT id," + EntryRow.columns
    + ", is_void, revision, (SELECT minute FROM entry_minute WHERE entry_minute.entry = entry.id),"
    + EntryRow.adviceColumns

  static func required(_ id: RandomID, in reader: Reader) throws -> Entry {
    guard let entry = try entry(id, in: reader) else { throw EntryFault.unknownEntry }
    return entry
  }

  static func entry(_ id: RandomID, in reader: Reader) throws -> Entry? {
    let names = try EntryNames(reader)
    let found = try reader.first(
      EntryLog.entryColumns + "FROM entry WHERE id = ?", [.blob(id.bytes)]
    ) { row in try entry(row, names: names, reader: reader) }
    return found ?? nil
  }

  static func row(_ id: RandomID, in reader: Reader) throws -> StoredEntry? {
    try reader.first(
      "SELECT id," + EntryRow.columns + ", is_void, revision," + EntryRow.adviceColumns + "FROM entry WHERE id = ?",
      [.blob(id.bytes)]
    ) { row in
      var content = EntryRow.row(row, from: 1, tasks: try tasks(of: id.bytes, in: reader))
      content.readAdvice(row, from: 27)
      return StoredEntry(content: content, isVoid: row.whole(25) == 1, revision: row.whole(26))
    }
  }

  static func last(at name: DeskName, on today: Day, in reader: Reader) throws -> Entry? {
    let id = try reader.first(
      "SELECT entry FROM last_entry WHERE desk = ? AND day = ?", [.text(name.screened.text), .whole(today.number)]
    ) { RandomID(bytes: $0.blob(0)) }
    guard let id = id ?? nil, let entry = try entry(id, in: reader), !entry.isVoid else { return nil }
    return entry
  }

  static func tasks(of id: [UInt8], in reader: Reader) throws -> [EntryRow.TaskCount] {
    try reader.rows("SELECT task, quantity FROM entry_task WHERE entry = ? ORDER BY task", [.blob(id)]) {
      EntryRow.TaskCount(task: $0.whole(0), quantity: $0.whole(1))
    }
  }

  private static func entry(_ row: Row, names: EntryNames, reader: Reader) throws -> Entry? {
    let bytes = row.blob(0)
    guard let id = RandomID(bytes: bytes) else { return nil }
    var content = EntryRow.row(row, from: 1, tasks: try tasks(of: bytes, in: reader))
    content.readAdvice(row, from: 28)
    return Entry(
      id: id, branch: names.branches[content.branch] ?? "", day: Day(number: content.day),
      isMonthOnly: content.isMonthOnly, part: content.part.flatMap { PartOfDay(number: $0) },
      tasks: content.tasks.map { Entry.TaskCount(task: names.tasks[$0.task] ?? "", quantity: $0.quantity) },
      level: content.level.flatMap(HelpLevel.init(rawValue:)),
      suggested: content.suggested.flatMap(HelpLevel.init(rawValue:)),
      suggestedBy: content.triageModel.flatMap { names.models[$0] },
      otherBecause: content.levelReason.flatMap { HelpLevelReason(number: $0) },
      channel: Channel(number: content.channel) ?? .desk, outcome: Outcome(number: content.outcome) ?? .done,
      minutes: content.minutes, barriers: content.barriers.map { ChoiceSet(bits: $0) },
      alone: content.alone.flatMap { AloneNextTime(number: $0) },
      contact: content.contact.flatMap { ContactKind(number: $0) }, isMisdirected: content.isMisdirected,
      pathways: ChoiceSet(bits: content.pathways), reason: content.reason.flatMap { NotDoneReason(number: $0) },
      area: content.area.flatMap { names.areas[$0] }, age: content.age.flatMap { AgeBand(number: $0) },
      helpedIn: content.helpedIn.flatMap { HelpedIn(number: $0) }, persons: content.persons, count: content.count,
      isApproximate: content.isApproximate, effort: content.effort,
      campaign: content.campaign.flatMap { names.campaigns[$0] }, note: content.note, isVoid: row.whole(25) == 1,
      revision: row.whole(26), minute: row.optionalWhole(27))
  }
}

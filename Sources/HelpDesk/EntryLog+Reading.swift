import Identifiers
public import Language
public import Municipality
public import Records
import SQLite

/// Which entries a list shows.
public struct EntryFilter: Hashable, Sendable {
  /// The first day.
  public var from: Day?
  /// The last day.
  public var to: Day?
  /// The branch's code.
  public var branch: String?
  /// The task's code.
  public var task: String?
  /// Whether voided entries are shown too.
  public var includesVoid = false
  /// The most entries to show; the newest days come first.
  public var limit: Int?

  /// Shows everything that stands.
  public init() {}
}

/// An entry's row with what is not part of its content.
struct StoredEntry {
  let content: EntryRow
  let isVoid: Bool
  let revision: Int
}

extension EntryLog {
  /// The entry with an id.
  ///
  /// - Throws: ``EntryFault/unknownEntry``.
  public func entry(_ id: RandomID) throws -> Entry {
    try desk.read { try Self.required(id, in: $0) }
  }

  /// The entries that a filter shows, by day, newest first; within a day in the order of their random ids.
  public func entries(_ filter: EntryFilter) throws -> [Entry] {
    try desk.read { reader in
      var sql: SQL = "SELECT id," + EntryRow.columns + ", is_void, revision FROM entry WHERE 1"
      var values: [SQLValue] = []
      if let from = filter.from { (sql, values) = (sql + "AND day >= ?", values + [.whole(from.number)]) }
      if let to = filter.to { (sql, values) = (sql + "AND day <= ?", values + [.whole(to.number)]) }
      if let branch = filter.branch {
        let number = try BranchRegister.branch(word: branch, in: reader).number
        (sql, values) = (sql + "AND branch = ?", values + [.whole(number)])
      }
      if let task = filter.task {
        let number = try TaskRegister.numberAndKind(word: task, in: reader).number
        sql = sql + "AND EXISTS (SELECT 1 FROM entry_task WHERE entry = entry.id AND task = ?)"
        values.append(.whole(number))
      }
      if !filter.includesVoid { sql = sql + "AND is_void = 0" }
      sql = sql + "ORDER BY day DESC, id LIMIT ?"
      values.append(.whole(filter.limit ?? -1))
      let names = try EntryNames(reader)
      return try reader.rows(sql, values) { row in try Self.entry(row, names: names, reader: reader) }
        .compactMap(\.self)
    }
  }

  /// Hands over every entry that a filter shows without keeping them all, for an export.
  public func each(_ filter: EntryFilter, _ body: (Entry) throws -> Void) throws {
    for entry in try entries(filter) { try body(entry) }
  }

  /// The sessions of a day, by task number; voided entries count nowhere.
  public func sessionsToday(branch: Branch?) throws -> (sessions: Int, entries: Int) {
    let today = office.clock.today
    return try desk.read { reader in
      try reader.first(
        "SELECT coalesce(sum(count), 0), count(*) FROM entry WHERE day = ? AND is_void = 0 AND (branch = ? OR ? IS NULL)",
        [.whole(today.number), .whole(branch?.number), .whole(branch?.number)]
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

  static func required(_ id: RandomID, in reader: Reader) throws -> Entry {
    guard let entry = try entry(id, in: reader) else { throw EntryFault.unknownEntry }
    return entry
  }

  static func entry(_ id: RandomID, in reader: Reader) throws -> Entry? {
    let names = try EntryNames(reader)
    let found = try reader.first(
      "SELECT id," + EntryRow.columns + ", is_void, revision FROM entry WHERE id = ?", [.blob(id.bytes)]
    ) { row in try entry(row, names: names, reader: reader) }
    return found ?? nil
  }

  static func row(_ id: RandomID, in reader: Reader) throws -> StoredEntry? {
    try reader.first(
      "SELECT id," + EntryRow.columns + ", is_void, revision FROM entry WHERE id = ?", [.blob(id.bytes)]
    ) { row in
      StoredEntry(
        content: .row(row, from: 1, tasks: try tasks(of: id.bytes, in: reader)), isVoid: row.whole(25) == 1,
        revision: row.whole(26))
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
    let content = EntryRow.row(row, from: 1, tasks: try tasks(of: bytes, in: reader))
    return Entry(
      id: id, branch: names.branches[content.branch] ?? "", day: Day(number: content.day),
      isMonthOnly: content.isMonthOnly, part: content.part.flatMap { PartOfDay(number: $0) },
      tasks: content.tasks.map { Entry.TaskCount(task: names.tasks[$0.task] ?? "", quantity: $0.quantity) },
      level: content.level.flatMap(HelpLevel.init(rawValue:)),
      suggested: content.suggested.flatMap(HelpLevel.init(rawValue:)),
      channel: Channel(number: content.channel) ?? .desk, outcome: Outcome(number: content.outcome) ?? .done,
      minutes: content.minutes, barriers: content.barriers.map { ChoiceSet(bits: $0) },
      alone: content.alone.flatMap { AloneNextTime(number: $0) },
      contact: content.contact.flatMap { ContactKind(number: $0) }, isMisdirected: content.isMisdirected,
      pathways: ChoiceSet(bits: content.pathways), reason: content.reason.flatMap { NotDoneReason(number: $0) },
      area: content.area.flatMap { names.areas[$0] }, age: content.age.flatMap { AgeBand(number: $0) },
      helpedIn: content.helpedIn.flatMap { HelpedIn(number: $0) }, persons: content.persons, count: content.count,
      isApproximate: content.isApproximate, effort: content.effort,
      campaign: content.campaign.flatMap { names.campaigns[$0] }, note: content.note, isVoid: row.whole(25) == 1,
      revision: row.whole(26))
  }
}

/// The codes that the numbers in entries stand for.
struct EntryNames {
  let branches: [Int: String]
  let tasks: [Int: String]
  let areas: [Int: String]
  let campaigns: [Int: String]

  init(_ reader: Reader) throws {
    func names(_ sql: SQL) throws -> [Int: String] {
      Dictionary(try reader.rows(sql) { ($0.whole(0), $0.text(1)) }, uniquingKeysWith: { $1 })
    }
    branches = try names("SELECT number, code FROM branch")
    tasks = try names("SELECT number, code FROM task")
    areas = try names("SELECT number, code FROM area")
    campaigns = try names("SELECT number, code FROM campaign")
  }
}

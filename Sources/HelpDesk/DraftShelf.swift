import Identifiers
import Municipality
public import Records
import SQLite

/// Where a desk's open sessions are kept, three at most.
public struct DraftShelf: Sendable {
  /// The slots of a desk.
  public static let slots = 1...3

  private let desk: DeskFile
  private let name: DeskName

  /// Opens the shelf of a desk.
  public init(desk: DeskFile, name: DeskName) {
    self.desk = desk
    self.name = name
  }

  /// Keeps a draft in a slot, or clears the slot.
  public func keep(_ draft: Draft?, in slot: Int) throws {
    try desk.write { writer in
      let key: [DeskValue] = [.text(name.screened), .whole(slot)]
      try Self.clear(slot, of: name, isUrgent: draft == nil, in: writer)
      guard let draft else { return }
      try writer.run(
        "INSERT INTO draft VALUES" + .placeholders(20),
        key + [
          .whole(draft.seconds), .whole(draft.level?.rawValue), .whole(draft.outcome?.number),
          .whole(draft.channel.number), .whole(draft.minutes), .whole(draft.persons), .whole(draft.barriers?.bits),
          .whole(draft.alone?.number), .whole(draft.contact?.number), .flag(draft.isMisdirected),
          .whole(draft.pathways.bits), .whole(draft.reason?.number), .whole(draft.area), .whole(draft.age?.number),
          .whole(draft.helpedIn?.number), .whole(draft.effort), .optionalText(draft.note), .optionalText(draft.typed),
        ])
      for (place, task) in draft.tasks.enumerated() {
        try writer.run(
          "INSERT INTO draft_task VALUES (?, ?, ?, ?, ?)",
          key + [.whole(place), .whole(task.task), .whole(task.quantity)])
      }
    }
  }

  /// Clears a slot; what was typed into it leaves no trace on the disk.
  ///
  /// - Parameter isUrgent: whether its traces go right after the commit. While somebody types, they wait for the end.
  static func clear(_ slot: Int, of name: DeskName, isUrgent: Bool = true, in writer: DeskWriter) throws {
    let key: [SQLValue] = [.text(name.screened.text), .whole(slot)]
    let holdsText = try writer.reader.first(
      "SELECT 1 FROM draft WHERE desk = ? AND slot = ? AND (note IS NOT NULL OR typed IS NOT NULL)", key
    ) { _ in true }
    if holdsText == true {
      // As long as all drafts fit one page none is moved to another, and then no copy of it can stay in the file.
      let size = try writer.reader.first(
        """
        SELECT sum(100 + coalesce(length(CAST(note AS BLOB)), 0) + coalesce(length(CAST(typed AS BLOB)), 0)) FROM draft
        """
      ) { $0.whole(0) }
      let isOnOnePage = (size ?? 0) < pageOfDrafts
      if isUrgent || !isOnOnePage { writer.erases(isOnOnePage ? .log : .file, isUrgent: isUrgent) }
    }
    try writer.run("DELETE FROM draft WHERE desk = ? AND slot = ?", [.text(name.screened), .whole(slot)])
  }

  /// Drafts of so many bytes fit one page of the file with room to spare.
  private static let pageOfDrafts = 3_000

  /// The drafts of the desk, by slot.
  public func drafts() throws -> [Int: Draft] {
    try desk.read { reader in
      var drafts: [Int: Draft] = [:]
      let gate = Gate.standard
      try reader.each("SELECT * FROM draft WHERE desk = ?", [.text(name.screened.text)]) { row in
        var draft = Draft()
        draft.seconds = row.whole(2)
        draft.level = row.optionalWhole(3).flatMap(HelpLevel.init(rawValue:))
        draft.outcome = row.optionalWhole(4).flatMap { Outcome(number: $0) }
        draft.channel = Channel(number: row.whole(5)) ?? .desk
        draft.minutes = row.optionalWhole(6)
        draft.persons = row.optionalWhole(7)
        draft.barriers = row.optionalWhole(8).map { ChoiceSet(bits: $0) }
        draft.alone = row.optionalWhole(9).flatMap { AloneNextTime(number: $0) }
        draft.contact = row.optionalWhole(10).flatMap { ContactKind(number: $0) }
        draft.isMisdirected = row.whole(11) == 1
        draft.pathways = ChoiceSet(bits: row.whole(12))
        draft.reason = row.optionalWhole(13).flatMap { NotDoneReason(number: $0) }
        draft.area = row.optionalWhole(14)
        draft.age = row.optionalWhole(15).flatMap { AgeBand(number: $0) }
        draft.helpedIn = row.optionalWhole(16).flatMap { HelpedIn(number: $0) }
        draft.effort = row.optionalWhole(17)
        draft.note = row.optionalText(18).flatMap { try? gate.admit($0, as: .note) }
        draft.typed = row.optionalText(19).flatMap { try? gate.admit($0, as: .note) }
        draft.tasks = try reader.rows(
          "SELECT task, quantity FROM draft_task WHERE desk = ? AND slot = ? ORDER BY place",
          [.text(name.screened.text), .whole(row.whole(1))]
        ) { Draft.TaskCount(task: $0.whole(0), quantity: $0.whole(1)) }
        drafts[row.whole(1)] = draft
      }
      return drafts
    }
  }
}

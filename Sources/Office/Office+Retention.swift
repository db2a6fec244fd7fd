import Accounts
import Courses
import Foundation
import HelpDesk
import Language
import Municipality
import People
public import Records
import SQLite

extension Office {
  /// What still holds personal data, in both files and the backups, and until when.
  ///
  /// The log counts among it until the linkage test finds no entry that is one person's.
  ///
  /// - Throws: ``/Records/RecordsFault``.
  public func retention() throws -> [RetentionItem] {
    try logItems() + backupItems() + peopleItems()
  }

  /// Does what retention asks for now: seals, deletes backups and persons' data past their term.
  ///
  /// - Parameter actor: who asked for it.
  /// - Returns: what there was before it, ``RetentionItem/due`` being what went.
  /// - Throws: ``/Records/RecordsFault``.
  public func purge(by actor: AuditActor = .commandLine) throws -> [RetentionItem] {
    let before = try retention()
    _ = try seal()
    try pruneBackups(by: actor)
    try purgePeople(by: actor)
    _ = try people().finishErasures()
    return before
  }

  private func peopleItems() throws -> [RetentionItem] {
    let persons = try people().read { try PersonRegister.terms(on: clock.today, in: $0) }
    let item = RetentionItem(
      id: "person", name: RetentionPhrase.persons.wording, rule: .purpose, count: persons.count, due: persons.due,
      lastEnd: persons.lastEnd)
    let codes = try people().read { try EffectRegister.codes(on: clock.today, in: $0) }
    let pairCodes = RetentionItem(
      id: "effect_card", name: RetentionPhrase.pairCodes.wording, rule: .purpose, count: codes.count, due: codes.due,
      lastEnd: codes.lastEnd)
    return try [item, pairCodes]
      + Retention.look(at: Schema.peopleTerms, on: clock.today, in: people()).map { row in
        RetentionItem(
          id: row.term.table.description, name: row.term.name, rule: .years(row.term.years), count: row.state.rows,
          due: row.state.due, lastEnd: row.lastEnd)
      } + accountItems()
  }

  private func accountItems() throws -> [RetentionItem] {
    let time = OfficeTime(clock)
    let (sessions, links) = try people().read {
      (try AccountLeftovers.sessions(at: time, in: $0), try AccountLeftovers.links(at: time, in: $0))
    }
    return [
      ("web_session", RetentionPhrase.signIns.wording, sessions),
      ("account_link", RetentionPhrase.links.wording, links),
    ].map { id, name, state in
      RetentionItem(
        id: id, name: name, rule: .whenOver, count: state.rows, due: state.due,
        lastEnd: state.lastEnd.map { clock.moment(of: Date(timeIntervalSince1970: Double($0))).day })
    }
  }

  private func backupItems() throws -> [RetentionItem] {
    let term = try backupTerm().days
    let copies = Backup.copies(in: folder)
    let last = copies.map { $0.end(keptFor: term) }.max()
    return [
      RetentionItem(
        id: "backups", name: RetentionPhrase.backups.wording, rule: .days(term), count: copies.count,
        due: try backupsDue().count, lastEnd: last.map { clock.moment(of: $0).day })
    ]
  }

  private func logItems() throws -> [RetentionItem] {
    let sealing = try log.sealingDue()
    let (entries, notes, drafts, ties) = try desk.read { reader in
      func count(_ sql: SQL) throws -> Int { try reader.first(sql) { $0.whole(0) } ?? 0 }
      return (
        try count("SELECT count(*) FROM entry"), try count("SELECT count(*) FROM entry WHERE note IS NOT NULL"),
        try count("SELECT count(*) FROM draft"), try count("SELECT count(*) FROM last_entry")
      )
    }
    let dropsNotes = sealing.rule?.dropsNotes == true
    let minutes = sealing.openMinutes + sealing.minutes
    return [
      RetentionItem(
        id: "entry", name: RetentionPhrase.entries.wording, rule: .figures, count: entries, due: 0, lastEnd: nil),
      RetentionItem(
        id: "entry_minute", name: RetentionPhrase.minutes.wording, rule: .whenSealed, count: minutes,
        due: sealing.minutes, lastEnd: minutes > 0 ? sealing.lastOpen ?? clock.today : nil),
      RetentionItem(
        id: "note", name: RetentionPhrase.notes.wording, rule: dropsNotes ? .whenSealed : .figures, count: notes,
        due: sealing.notes, lastEnd: nil),
      RetentionItem(
        id: "last_entry", name: RetentionPhrase.ties.wording, rule: .nextDay, count: ties,
        due: sealing.keepsOrder ? ties : 0, lastEnd: ties > 0 ? clock.today.adding(1) : nil),
      RetentionItem(
        id: "draft", name: RetentionPhrase.drafts.wording, rule: .whenCleared, count: drafts, due: 0, lastEnd: nil),
    ]
  }
}

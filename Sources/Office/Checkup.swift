import HelpDesk
public import Foundation
public import Language
import Municipality
public import Records
import SQLite
import Statistics

/// What `lods doctor` finds: each row one thing that was looked at.
public struct Checkup: Sendable {
  /// How a thing stands.
  public enum Verdict: String, Sendable {
    case good
    /// It works, but somebody should know.
    case notice
    /// It must be mended.
    case bad
  }

  /// A thing that was looked at.
  public struct Row: Sendable {
    /// What was looked at.
    public let subject: Subject
    /// How it stands.
    public let verdict: Verdict
    /// The figures that its text is filled with.
    public let values: [String: PhraseValue]
    /// What keeps the office from being opened.
    var fault: RecordsFault?
  }

  /// The things that are looked at; the texts are ``CheckupPhrase``.
  public enum Subject: String, CaseIterable, Sendable {
    case sqlite, sqliteOld, cannotOpen, peopleMissing, file, pragmas, damage, orphans, bigLog, permissions
    case catalogue, log, noBranch, noHours, audit, auditBroken
    case backups, backupsDamaged, backupsDue, noBackup, space, lowSpace
    case sealing, noSealing, sealingDue, unerased
    case ledgerGuards, ledgerGuardsBroken
  }

  /// The rows in the order they are told.
  public private(set) var rows: [Row] = []

  /// Whether nothing must be mended.
  public var isHealthy: Bool { !rows.contains { $0.verdict == .bad } }

  /// Looks an office over; what keeps it from being opened is a row too.
  ///
  /// - Parameters:
  ///   - folder: where the office is.
  ///   - thorough: also compare every index with its table.
  ///   - now: where the time comes from.
  /// - Throws: ``/Records/RecordsFault`` where there is no office at all.
  public init(of folder: Folder, thorough: Bool, now: @escaping @Sendable () -> Date) throws {
    addVersion()
    do {
      try look(at: Office(in: folder, now: now), thorough: thorough)
    } catch let fault as RecordsFault where fault.kind != .noInput {
      rows.append(Row(subject: .cannotOpen, verdict: .bad, values: [:], fault: fault))
      addBackups(folder)
      addSpace(folder)
    }
  }

  private mutating func addVersion() {
    let version = Connection.libraryVersionNumber
    add(
      version >= 3_051_003 ? .sqlite : .sqliteOld, version >= 3_051_003 ? .good : .notice,
      ["version": .text(Connection.libraryVersion)])
  }

  private mutating func look(at office: Office, thorough: Bool) throws {
    add(try office.desk.report(thorough: thorough))
    // Opening it would make a new one, and that it is lost would be seen by nobody.
    let people = office.folder.holds(.people) ? try office.people() : nil
    if let people { add(try people.report(thorough: thorough)) } else { add(.peopleMissing, .bad) }
    try addPermissions(office.folder)
    try addContents(office)
    try addSealing(office)
    if let people {
      try addAudit(people, office.desk)
      if try !people.finishErasures() { add(.unerased, .notice, ["file": .text(Folder.File.people.rawValue)]) }
    }
    addBackups(office.folder)
    addSpace(office.folder)
  }

  private mutating func add(_ subject: Subject, _ verdict: Verdict, _ values: [String: PhraseValue] = [:]) {
    rows.append(Row(subject: subject, verdict: verdict, values: values))
  }

  private mutating func add(_ report: FileReport) {
    let name = PhraseValue.text(report.file.rawValue)
    let isWhole = report.damage.isEmpty && report.orphans.isEmpty
    if isWhole {
      add(
        .file, .good,
        [
          "file": name, "size": .number(max(1, (report.bytes + report.logBytes) / 1024)),
          "version": .number(report.schemaVersion),
        ])
    }
    if !report.damage.isEmpty { add(.damage, .bad, ["file": name, "n": .number(report.damage.count)]) }
    if !report.orphans.isEmpty {
      add(.orphans, .bad, ["file": name, "tables": .text(report.orphans.joined(separator: ", "))])
    }
    if !report.wrongPragmas.isEmpty {
      add(.pragmas, .bad, ["file": name, "names": .text(report.wrongPragmas.joined(separator: ", "))])
    }
    if report.logBytes > 64 << 20 { add(.bigLog, .notice, ["file": name, "size": .number(report.logBytes >> 20)]) }
  }

  private mutating func addPermissions(_ folder: Folder) throws {
    // Who may only go through the folder, as another user's public pages do, finds nothing in it by that.
    let allowed = [(folder.path, 0o711)] + Folder.File.allCases.map { (folder.path(of: $0), 0o700) }
    let open = allowed.contains { path, mode in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path)
      return ((attributes?[.posixPermissions] as? Int) ?? 0) & 0o777 & ~mode != 0
    }
    if open { add(.permissions, .notice) }
  }

  private mutating func addContents(_ office: Office) throws {
    let (branches, withoutHours) = try office.desk.read { reader in
      let branches = try BranchRegister.branches(in: reader)
      let today = office.clock.today
      let bare = try branches.filter {
        try $0.isOpen(on: today) && CalendarRegister.week(kind: .open, at: $0, on: today, in: reader) == nil
      }
      return (branches, bare)
    }
    let entries = try office.log.size()
    add(.catalogue, .good, ["edition": .day(office.profile.edition), "name": .text(office.profile.name)])
    add(.log, .good, ["entries": .number(entries.entries), "sessions": .number(entries.sessions)])
    let broken = try office.desk.read { try LedgerGuards.broken(in: $0) }
    if broken.isEmpty {
      add(.ledgerGuards, .good)
    } else {
      add(.ledgerGuardsBroken, .bad, ["names": .text(broken.joined(separator: ", "))])
    }
    if branches.isEmpty { add(.noBranch, .bad) }
    if let first = withoutHours.first {
      add(.noHours, .notice, ["n": .number(withoutHours.count), "branch": .text(first.code.text)])
    }
  }

  private mutating func addSealing(_ office: Office) throws {
    let due = try office.log.sealingDue()
    if let rule = due.rule {
      add(.sealing, .good, ["n": .number(rule.afterDays), "open": .number(due.openMinutes)])
    } else {
      add(.noSealing, .good)
    }
    if due.isDue { add(.sealingDue, .notice) }
    if try !office.desk.finishErasures() { add(.unerased, .notice, ["file": .text(Folder.File.desk.rawValue)]) }
    let old = try office.backupsDue()
    if !old.isEmpty { add(.backupsDue, .notice, ["n": .number(old.count)]) }
  }

  private mutating func addAudit(_ people: PeopleFile, _ desk: DeskFile) throws {
    let check = try AuditCheck(people: people, desk: desk)
    if let row = check.firstRow {
      add(.auditBroken, .bad, ["row": .number(row)])
    } else {
      add(.audit, .good)
    }
  }

  private mutating func addBackups(_ folder: Folder) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.backups)) ?? []
    let copies = names.filter { $0.hasSuffix(".sqlite") }
    let damaged = copies.filter { Backup.isIntact(path: "\(folder.backups)/\($0)") != true }
    if copies.isEmpty {
      add(.noBackup, .notice)
    } else if damaged.isEmpty {
      add(.backups, .good, ["n": .number(copies.count)])
    } else {
      add(.backupsDamaged, .bad, ["n": .number(damaged.count), "of": .number(copies.count)])
    }
  }

  private mutating func addSpace(_ folder: Folder) {
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path)
    guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.intValue else { return }
    add(free < 200 << 20 ? .lowSpace : .space, free < 200 << 20 ? .notice : .good, ["mb": .number(free >> 20)])
  }
}

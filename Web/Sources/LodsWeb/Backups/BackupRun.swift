import Foundation
import Office
import Records

/// What came of making backups or checking them.
struct BackupRun: Sendable {
  /// How many copies were made; 0 where they were only checked.
  let made: Int
  /// Whether each copy is still what was written, by its name; nil where it was broken off.
  let isWhole: [String: Bool?]

  /// Makes copies where asked to, and checks them all.
  init(_ office: Office, making actor: AuditActor?) throws {
    made = try actor.map { try office.backUp(by: $0).count } ?? 0
    let copies = Backup.copies(in: office.folder)
    isWhole = Dictionary(copies.map { ($0.name, Backup.isIntact(path: $0.path)) }, uniquingKeysWith: { $1 })
  }
}

import Identifiers
public import Records
public import SQLite

/// How long backups are kept: what is deleted from the files is still in them until then.
public struct BackupTerm: Hashable, Sendable {
  /// The days that may be chosen.
  public static let range = 1...365
  /// The term where none was chosen; this project's own proposal.
  public static let standard = BackupTerm(days: 30)

  /// The days.
  public let days: Int

  /// Makes a term; `days` is held within ``range``.
  public init(days: Int) {
    self.days = min(max(days, Self.range.lowerBound), Self.range.upperBound)
  }

  /// The term that the office has chosen, or the standard one.
  public static func read(_ reader: Reader) throws -> BackupTerm {
    try reader.first("SELECT value FROM setting WHERE name = 'backup-days'") { Int($0.text(0)) }
      .flatMap { $0.map(BackupTerm.init) } ?? .standard
  }

  /// Chooses a term.
  public func set(in writer: DeskWriter) throws {
    let value = try Gate.standard.admit(String(days), as: .code)
    try writer.run(
      "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [.text(.literal("backup-days")), .text(value)])
  }
}

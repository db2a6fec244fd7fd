import Identifiers
public import Records
public import SQLite

/// How many days before the start learners are asked whether they still come, and reminded.
///
/// A week and two days are this project's own defaults. That staff ask everybody seven to ten days before and then call
/// up the waiting list is a practice that librarians share among themselves.
public struct NoticeDays: Hashable, Sendable {
  /// The days that may be chosen; 0 for not at all.
  public static let range = 0...30
  /// The days where none were chosen.
  public static let standard = NoticeDays(reconfirm: 7, reminder: 2)

  /// How many days before the start they are asked.
  public let reconfirm: Int
  /// How many days before the start they are reminded.
  public let reminder: Int

  /// Makes days, each held within ``range``.
  public init(reconfirm: Int, reminder: Int) {
    func held(_ days: Int) -> Int { min(max(days, Self.range.lowerBound), Self.range.upperBound) }
    self.reconfirm = held(reconfirm)
    self.reminder = held(reminder)
  }

  /// The days that the office has chosen, or the standard ones.
  public static func read(_ reader: Reader) throws -> NoticeDays {
    func days(_ name: String) throws -> Int? {
      try reader.first("SELECT value FROM setting WHERE name = ?", [.text(name)]) { Int($0.text(0)) }.flatMap(\.self)
    }
    return NoticeDays(
      reconfirm: try days("reconfirm-days") ?? standard.reconfirm,
      reminder: try days("reminder-days") ?? standard.reminder)
  }

  /// Chooses the days.
  public func set(in writer: DeskWriter) throws {
    try Self.set(.literal("reconfirm-days"), reconfirm, in: writer)
    try Self.set(.literal("reminder-days"), reminder, in: writer)
  }

  private static func set(_ name: ScreenedText, _ days: Int, in writer: DeskWriter) throws {
    let value = try Gate.standard.admit(String(days), as: .code)
    try writer.run(
      "INSERT INTO setting VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      [.text(name), .text(value)])
  }
}

public import Foundation

/// A copy in the folder of backups.
public struct BackupCopy: Hashable, Sendable {
  /// The name of the copy's file.
  public let name: String
  /// The path of the copy's file.
  public let path: String
  /// The file that it is a copy of.
  public let file: Folder.File
  /// When it was written, by the file's own time.
  public let made: Date
  /// Its size in bytes.
  public let bytes: Int
  /// Whether its checksum stands beside it; a copy without one was broken off.
  public let hasChecksum: Bool

  /// When it is past its term.
  ///
  /// - Parameter days: how many days copies are kept.
  public func end(keptFor days: Int) -> Date { made.addingTimeInterval(Double(days) * 86_400) }

  /// Whether it is past its term; a copy that was broken off is, after a day.
  func isDue(at instant: Date, keptFor days: Int) -> Bool {
    end(keptFor: hasChecksum ? days : min(days, 1)) <= instant
  }
}

public import Foundation

extension Backup {
  /// The copies in a folder's backups, the oldest first; files that this program did not write are not named.
  public static func copies(in folder: Folder) -> [BackupCopy] {
    let names = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.backups)) ?? [])
    return names.compactMap { name in
      guard name.hasSuffix(".sqlite"), let file = file(of: name) else { return nil }
      let path = "\(folder.backups)/\(name)"
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
        let made = attributes[.modificationDate] as? Date
      else { return nil }
      return BackupCopy(
        name: name, path: path, file: file, made: made, bytes: (attributes[.size] as? NSNumber)?.intValue ?? 0,
        hasChecksum: names.contains(name + ".sha256"))
    }.sorted { ($0.made, $0.name) < ($1.made, $1.name) }
  }

  /// The copies that are past their term.
  ///
  /// A copy holds what has been deleted from the files since. When its term is over it goes, also the last one: a term
  /// that waits for somebody to make a new copy is none.
  ///
  /// - Parameters:
  ///   - days: how many days copies are kept.
  ///   - instant: the time it is now.
  public static func due(in folder: Folder, keptFor days: Int, at instant: Date) -> [BackupCopy] {
    copies(in: folder).filter { $0.isDue(at: instant, keptFor: days) }
  }

  /// Deletes the copies that are past their term, with their checksums and whatever a kill left beside them.
  ///
  /// A copy that somebody keeps elsewhere is out of reach.
  ///
  /// - Returns: the copies that are gone.
  /// - Throws: ``RecordsFault`` where one cannot be deleted; those before it are gone.
  public static func prune(in folder: Folder, keptFor days: Int, at instant: Date) throws -> [BackupCopy] {
    let copies = due(in: folder, keptFor: days, at: instant)
    do {
      for copy in copies { try FileManager.default.removeItem(atPath: copy.path) }
      // Checksums and journals whose copy is gone, now or by a prune that was killed.
      let names = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.backups)) ?? [])
      for name in names where file(of: name) != nil && !name.hasSuffix(".sqlite") {
        guard let end = name.range(of: ".sqlite")?.upperBound, !names.contains(String(name[..<end])) else { continue }
        try FileManager.default.removeItem(atPath: "\(folder.backups)/\(name)")
      }
    } catch {
      throw RecordsFault(.readOnly, file: copies.first?.file)
    }
    if !copies.isEmpty { try PrivateFile.sync(folder.backups) }
    return copies
  }

  /// The file that a name in the folder of backups belongs to; nil for a name that this program does not give.
  private static func file(of name: String) -> Folder.File? {
    Folder.File.allCases.first { file in
      let stem = file.rawValue.replacing(".sqlite", with: "") + "-v"
      return name.hasPrefix(stem) && name.dropFirst(stem.count).first?.isNumber == true && name.contains(".sqlite")
    }
  }
}

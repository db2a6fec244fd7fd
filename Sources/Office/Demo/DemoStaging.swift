import Foundation
import Glibc
import Records

/// A folder within the office's folder, in which an office is made before it is shown.
///
/// Whatever ends the making, a full disk or a killed process, the office's folder never holds half an office. What a
/// killed process left is cleared by the next one.
struct DemoStaging {
  private let target: Folder
  private let targetIsNew: Bool
  private let descriptor: Int32
  /// Where the office is made.
  let folder: Folder

  /// Makes the folders.
  ///
  /// - Throws: `RecordsFault.alreadyAnOffice` also when another process is making one there.
  init(in target: Folder) throws {
    self.target = target
    targetIsNew = !target.exists
    guard !DemoStaging.holdsOffice(target) else { throw RecordsFault.alreadyAnOffice }
    folder = Folder(path: target.path + "/.demo")
    try folder.make()
    descriptor = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
      close(descriptor)
      throw RecordsFault.alreadyAnOffice
    }
    DemoStaging.clear(folder)
  }

  /// Moves the finished office to its place; `desk.sqlite`, which makes a folder an office, comes last.
  func show() throws {
    guard !DemoStaging.holdsOffice(target) else { throw RecordsFault.alreadyAnOffice }
    for file in [Folder.File.people, .desk] {
      // Nobody has the files open now, so the shared-memory index is not needed: it is made anew.
      for suffix in ["-wal", ""] {
        let source = folder.path(of: file) + suffix
        guard FileManager.default.fileExists(atPath: source) else { continue }
        try FileManager.default.moveItem(atPath: source, toPath: target.path(of: file) + suffix)
      }
    }
    end()
  }

  /// Takes away all that was made, and the office's folder if it was made too.
  func discard() {
    end()
    if targetIsNew { rmdir(target.path) }
  }

  private func end() {
    DemoStaging.clear(folder)
    rmdir(folder.path)
    if descriptor >= 0 { close(descriptor) }
  }

  private static func clear(_ folder: Folder) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] {
      try? FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }
  }

  private static func holdsOffice(_ folder: Folder) -> Bool {
    Folder.File.allCases.contains { folder.holds($0) }
  }
}

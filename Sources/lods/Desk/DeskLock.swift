import Glibc
import HelpDesk
import Identifiers
import Records

/// The lock that keeps two windows from being the same desk; it goes with the process, however that ends.
final class DeskLock {
  /// The desk that is held.
  let name: DeskName
  private let descriptor: Int32

  private init(name: DeskName, descriptor: Int32) {
    self.name = name
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Takes a desk, or the first free one of 1, 2, 3 … where none is named.
  ///
  /// - Throws: ``DeskFault/taken`` when the named desk, or each of a hundred, is open already;
  ///   ``DeskFault/cannotLock`` when the lock file cannot be made.
  static func take(_ wanted: DeskName?, in folder: Folder) throws -> DeskLock {
    let names = wanted.map { [$0] } ?? (1...100).compactMap { DeskName("\($0)") }
    for name in names {
      if let lock = try attempt(name, in: folder) { return lock }
    }
    throw DeskFault.taken
  }

  private static func attempt(_ name: DeskName, in folder: Folder) throws -> DeskLock? {
    // The name's stored form is "desk-" and the name: letters, digits and hyphens only.
    let descriptor = open("\(folder.path)/\(name.screened.text).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw DeskFault.cannotLock }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      return nil
    }
    return DeskLock(name: name, descriptor: descriptor)
  }
}

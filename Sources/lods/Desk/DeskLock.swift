import Glibc
import HelpDesk
import Identifiers
import Office
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

  /// Takes a desk of an office.
  ///
  /// Where none is named, it is the first free one of 1, 2, 3 … that has open sessions waiting, or
  /// else the first free one.
  ///
  /// - Throws: ``DeskFault/taken`` when the named desk, or each of ninety-nine, is open already;
  ///   ``DeskFault/cannotLock`` when the lock file cannot be made; `RecordsFault`.
  static func take(_ wanted: DeskName?, of office: Office) throws -> DeskLock {
    if let wanted {
      guard let lock = try attempt(wanted, in: office.folder) else { throw DeskFault.taken }
      return lock
    }
    let names = (1...99).compactMap { DeskName("\($0)") }
    let waiting = try names.prefix(9).filter { try !office.shelf(of: $0).drafts().isEmpty }
    for name in waiting + names {
      if let lock = try attempt(name, in: office.folder) { return lock }
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
